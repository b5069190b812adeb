/** Packs of languages that the core does not carry, loaded when needed. */
import type { LocalePack } from "./pack.ts";

/** One loader a pack, so that a bundler can cut the packs into files of their own. */
const loaders: Readonly<Record<string, () => Promise<LocalePack>>> = {
  en: async () => (await import("./en.ts")).en,
  ru: async () => (await import("./ru.ts")).ru,
  kk: async () => (await import("./kk.ts")).kk,
  ky: async () => (await import("./ky.ts")).ky,
  uz: async () => (await import("./uz.ts")).uz,
  az: async () => (await import("./az.ts")).az,
  tr: async () => (await import("./tr.ts")).tr,
  tg: async () => (await import("./tg.ts")).tg,
  fa: async () => (await import("./fa.ts")).fa,
  "fa-af": async () => (await import("./fa-af.ts")).faAF,
  prs: async () => (await import("./fa-af.ts")).faAF,
};

/**
 * The pack of a language, or undefined where there is none (other languages come from `Intl`). The exact tag is
 * looked for first, then its primary language. Rejects only where the file cannot be loaded.
 */
export async function loadPack(language: string): Promise<LocalePack | undefined> {
  const tag = language.toLowerCase();
  const load = loaders[tag] ?? loaders[tag.split("-")[0] ?? ""];
  return load?.();
}
