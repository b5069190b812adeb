import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadPack } from "./load.ts";
import type { LocalePack } from "./pack.ts";

const languages = ["en", "ru", "kk", "ky", "uz", "az", "tr", "tg", "fa", "fa-AF"];

async function packOf(language: string): Promise<LocalePack> {
  const pack = await loadPack(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return pack;
}

const listsOf = (texts: readonly string[]): string[][] => texts.map((text) => text.split("|"));

describe.each(languages)("the pack of %s", (language) => {
  it("is data that survives JSON", async () => {
    const pack = await packOf(language);
    expect(pack.language).toBe(language);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it("weighs at most 1.5 kB", async () => {
    expect(gzipSync(JSON.stringify(await packOf(language))).length).toBeLessThan(1536);
  });

  it("has twelve months, four seasons and six units in every form", async () => {
    const { months, shortMonths, seasons, units, shiftedUnits = units } = await packOf(language);
    for (const list of listsOf([...months, shortMonths])) expect(list).toHaveLength(12);
    for (const list of listsOf(seasons)) expect(list).toHaveLength(4);
    expect([units.length, shiftedUnits.length]).toEqual([6, 6]);
    for (const text of [...months, shortMonths, ...seasons, ...units, ...shiftedUnits]) {
      expect(text).not.toMatch(/^\s|\s$|\|\||^\||\|$/);
    }
  });

  it("has as many forms of a word as its numbers ask for", async () => {
    const { plural = "other", units, shiftedUnits = [], scales } = await packOf(language);
    const count = plural.split("|").length;
    for (const forms of listsOf([...units, ...shiftedUnits])) expect(forms).toHaveLength(count);
    for (const forms of listsOf(scales)) expect([1, count]).toContain(forms.length);
  });

  it("names only slots and lists that there are", async () => {
    const { dates, phrases, months, seasons } = await packOf(language);
    for (const pattern of Object.values<string>({ ...dates })) {
      expect(pattern.replace(/\{[ymdscnxz]\d?\}/g, "")).not.toMatch(/[{}]/);
      for (const [, list] of pattern.matchAll(/\{m(\d)\}/g))
        expect(months[Number(list)]).toBeDefined();
      for (const [, list] of pattern.matchAll(/\{s(\d)\}/g))
        expect(seasons[Number(list)]).toBeDefined();
    }
    for (const pattern of Object.values<string>({ ...phrases })) {
      expect(pattern.replace(/\{[abnr]\d?\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it("has the same names as a complete ICU, but for capitals and reviewed exceptions", async () => {
    const pack = await packOf(language);
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      month: "long",
      timeZone: "UTC",
    });
    const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2021, month, 5)));
    expect(pack.months[0]?.toLowerCase().split("|")).toEqual(
      names.map((name) => name.toLowerCase()),
    );
  });
});

describe("loading", () => {
  it("finds a pack by its tag, else by its primary language, in any case", async () => {
    expect((await loadPack("KY-kg"))?.language).toBe("ky");
    expect((await loadPack("fa-IR"))?.language).toBe("fa");
    expect((await loadPack("fa-af"))?.language).toBe("fa-AF");
    expect((await loadPack("prs"))?.language).toBe("prs");
  });

  it("makes a pack from Intl for a language that Intl really has", async () => {
    const german = await packOf("de-CH");
    expect(german.months[0]).toContain("Februar");
    expect(german.dates.day).toBe("{d}. {m1} {y}");
    expect((await packOf("ar")).direction).toBe("rtl");
    expect((await packOf("ja")).dates.day).toBe("{y}年{m1}月{d}日");
  });

  it("has none for what is no language", async () => {
    for (const tag of ["", "zz", "not a tag", "x-private"])
      expect(await loadPack(tag)).toBeUndefined();
  });

  it("brings the months of another calendar, with those of Afghanistan for its tags", async () => {
    const months = async (tag: string): Promise<string | undefined> =>
      (await loadPack(tag, "persian"))?.calendars?.["persian"]?.split("|")[0];
    expect(
      await Promise.all(["ru", "fa", "fa-AF", "prs", "en", "en-AF", "tg-AF"].map(months)),
    ).toEqual(["фарвардин", "فروردین", "حمل", "حمل", "Farvardin", "Hamal", "ҳамал"]);
    expect(
      (await loadPack("kk", "islamic-umalqura"))?.calendars?.["islamic"]?.split("|"),
    ).toHaveLength(12);
    expect((await loadPack("ky", "hebrew"))?.calendars?.["hebrew"]?.split("|")).toHaveLength(14);
  });
});
