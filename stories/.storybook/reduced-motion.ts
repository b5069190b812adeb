/**
 * Lets the toolbar ask for reduced motion, which a page cannot ask of its browser: `matchMedia` answers the
 * question about motion as chosen, and every other question as before.
 */
const ask = window.matchMedia.bind(window);
const asksForMotion = /^\s*\(\s*prefers-reduced-motion(\s*:\s*(reduce|no-preference))?\s*\)\s*$/;
let reduced = false;

window.matchMedia = (query) => {
  const answer = ask(query);
  const [isAsked, , value] = asksForMotion.exec(query) ?? [];
  if (isAsked === undefined || !reduced) return answer;
  Object.defineProperty(answer, "matches", { get: () => value !== "no-preference" });
  return answer;
};

/** From now on the page is told that the reader wants less motion, or is told what the browser says. */
export function setReducedMotion(wanted: boolean): void {
  reduced = wanted;
  document.documentElement.toggleAttribute("data-reduced-motion", wanted);
}
