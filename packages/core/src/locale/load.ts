/** Packs of languages, loaded when needed. */
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
  prs: async () => ({ ...(await import("./fa-af.ts")).faAF, language: "prs" }),
};

const monthLoaders: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
  persian: async () => (await import("./calendars/persian.ts")).persianMonths,
  islamic: async () => (await import("./calendars/islamic.ts")).islamicMonths,
  hebrew: async () => (await import("./calendars/hebrew.ts")).hebrewMonths,
};

/** A pack with the month names of a calendar, those of the region where it has its own. */
async function withMonths(pack: LocalePack, tag: string, calendar: string): Promise<LocalePack> {
  const family = calendar.split("-")[0] ?? "";
  const months = await monthLoaders[family]?.();
  const [primary = ""] = tag.split("-");
  const isAfghan = /-af\b/.test(tag) || primary === "prs";
  const names = (isAfghan && months?.[`${pack.language.slice(0, 2)}-AF`]) || months?.[primary];
  return names ? { ...pack, calendars: { ...pack.calendars, [family]: names } } : pack;
}

/**
 * The pack of a language: our own by exact tag or primary language, else one made from `Intl` where it really has the
 * language, else undefined. Where another calendar than `gregory` is named, the pack has the names of its months.
 * Rejects only where a file cannot be loaded.
 */
export async function loadPack(
  language: string,
  calendar = "gregory",
): Promise<LocalePack | undefined> {
  const tag = language.toLowerCase();
  const load = loaders[tag] ?? loaders[tag.split("-")[0] ?? ""];
  if (!load) return (await import("./intl.ts")).packFromIntl(language);
  return withMonths(await load(), tag, calendar);
}
