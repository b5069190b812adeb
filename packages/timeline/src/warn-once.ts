/** Warnings for the page's author: each once, however often its cause comes back. */

const warned = new Set<string>();

/** Writes a warning to the console, unless the same was written before. */
export function warnOnce(message: string): void {
  if (warned.has(message) || warned.size > 100) return;
  warned.add(message);
  console.warn(`<sanjyra-timeline> ${message}`);
}
