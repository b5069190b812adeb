/** How the wheel zooms, in a few words. `{key}` is the key to hold. */
const hints = new Map([
  ["en", "Hold {key} to zoom"],
  ["ru", "Масштаб — колесо с {key}"],
  ["kk", "Масштабтау: {key} және дөңгелек"],
  ["ky", "Масштабдоо: {key} жана дөңгөлөк"],
  ["fa", "برای بزرگ‌نمایی: {key} و چرخ ماوس"],
]);

/** The hint in the language of a tag that the element's words are in; English where it has none. */
export const wheelHint = (language: string, key: string): string =>
  (hints.get(language) ?? hints.get("en") ?? "").replace("{key}", key);
