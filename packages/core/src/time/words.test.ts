import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kk } from "../locale/kk.ts";
import { ky } from "../locale/ky.ts";
import { loadPack } from "../locale/load.ts";
import { ru as russian } from "../locale/ru.ts";
import { createCalendar } from "./calendars.ts";
import { civilToMoment, dayMs, yearMs } from "./civil.ts";
import { parseEdtf } from "./edtf.ts";
import type { UncertainDate } from "./uncertain-date.ts";
import { createWords } from "./words.ts";

function dateOf(text: string): UncertainDate {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(reading.issue.message);
  return reading.date;
}

const en = createWords({ language: "en" });
const ru = createWords({ language: "ru", packs: [russian] });

describe("short, long and spoken", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["1993-01-19", "19 January 1993", "19 January 1993", "19 January 1993"],
    [
      "2021-09",
      "September 2021",
      "September 2021, the day is not known",
      "September 2021, the day is not known",
    ],
    ["2013-08-15/2013-08-16", "15–16 August 2013", "15 to 16 August 2013", "15 to 16 August 2013"],
    [
      "2013-08-15/2013-09-16",
      "15 August – 16 September 2013",
      "15 August to 16 September 2013",
      "15 August to 16 September 2013",
    ],
    [
      "2013-12-15/2014-01-16",
      "15 December 2013 – 16 January 2014",
      "15 December 2013 to 16 January 2014",
      "15 December 2013 to 16 January 2014",
    ],
    ["2013-01/2013-03", "January–March 2013", "January to March 2013", "January to March 2013"],
    ["1991/2026", "1991–2026", "1991 to 2026", "1991 to 2026"],
    ["1991/1991", "1991", "1991", "1991"],
    ["[1667,1670..1672]", "1667 or 1670–1672", "1667 or 1670–1672", "1667 or 1670–1672"],
    ["2004-06/2006", "June 2004 – 2006", "June 2004 to 2006", "June 2004 to 2006"],
    ["1950S2", "about 1950", "about 1950 (1900–1999)", "about 1950 (1900–1999)"],
  ];
  it.each(cases)("%s", (text, short, long, spoken) => {
    const date = dateOf(text);
    expect([en.short(date), en.long(date), en.spoken(date)]).toEqual([short, long, spoken]);
  });

  it("speak of a stretch without a dash in languages whose card has one", () => {
    const words = createWords({ language: "kk", packs: [kk] });
    const date = dateOf("2013-08-15/2013-08-16");
    expect(words.long(date)).toBe("2013 жылғы 15–16 тамыз");
    expect(words.spoken(date)).toBe("2013 жылғы 15 тамыздан 2013 жылғы 16 тамызға дейін");
  });
});

describe("eras and deep time", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["-0043", "44 BCE"],
    ["0000", "1 BCE"],
    ["0001", "1 CE"],
    ["0099", "99 CE"],
    ["0476", "476"],
    ["-0043-03-15", "15 March 44 BCE"],
    ["-0099/-0043", "100 to 44 BCE"],
    ["-0026/0014", "27 BCE to 14 CE"],
    ["-0752/0476", "753 BCE to 476 CE"],
    ["-01XX", "2nd century BCE"],
    ["00XX", "1st century"],
    ["-004X", "between 50 and 41 BCE"],
    ["000X", "between 1 BCE and 9 CE"],
    ["Y-62999", "63,000 BCE"],
    ["Y-66000000", "66 million years ago"],
    ["Y-66000000~", "about 66 million years ago"],
    ["Y-66E6S2", "about 66 million years ago"],
    ["Y171010000S3", "in about 171.01 million years"],
    ["Y-13800000000", "13.8 billion years ago"],
    ["Y5000000000", "in 5 billion years"],
  ];
  it.each(cases)("%s is %s", (text, expected) => {
    expect(en.long(dateOf(text))).toBe(expected);
  });
});

describe("the document's own words", () => {
  it("win, and have the date beside them only where they do not name its year", () => {
    const date = dateOf("2024");
    expect(en.short(date, "early 2024")).toBe("early 2024");
    expect(en.long(date, "early 2024")).toBe("early 2024");
    expect(en.long(dateOf("2024-05"), "on the eve of the visit")).toBe(
      "on the eve of the visit (May 2024)",
    );
    expect(en.spoken(dateOf("2024-05"), "on the eve of the visit")).toBe(
      "on the eve of the visit (May 2024)",
    );
    expect(en.short(dateOf("2024-05"), "on the eve of the visit")).toBe("on the eve of the visit");
  });

  it("are no pattern", () => {
    expect(en.long(dateOf("2024-05"), "$& {a}")).toBe("$& {a} (May 2024)");
  });
});

describe("clock times", () => {
  const zurich = createWords({ language: "en", timeZone: "Europe/Zurich" });

  it("of a zone are told in the zone asked for, with its offset on the card", () => {
    const date = dateOf("2024-03-01T14:30:00Z");
    expect(zurich.short(date)).toBe("1 March 2024, 15:30");
    expect(zurich.long(date)).toBe("1 March 2024, 15:30 UTC+01:00");
    expect(en.long(date)).toBe("1 March 2024, 14:30 UTC");
    expect(createWords({ language: "en", timeZone: "America/St_Johns" }).long(date)).toBe(
      "1 March 2024, 11:00 UTC−03:30",
    );
  });

  it("without a zone, and days, are the same in all zones", () => {
    for (const words of [en, zurich, createWords({ language: "en", timeZone: "Pacific/Apia" })]) {
      expect(words.long(dateOf("2024-03-01T14:30"))).toBe("1 March 2024, 14:30");
      expect(words.long(dateOf("2024-03-01"))).toBe("1 March 2024");
    }
  });

  it("of one day are told once", () => {
    expect(zurich.long(dateOf("2024-03-01T14:30:00Z/2024-03-01T16:00:00Z"))).toBe(
      "1 March 2024, 15:30–17:00 UTC+01:00",
    );
  });

  it("have seconds only where they have some", () => {
    expect(en.short(dateOf("2024-03-01T14:30:05"))).toBe("1 March 2024, 14:30:05");
    expect(en.short(dateOf("2024-03-01T14:30:05.25Z"))).toBe("1 March 2024, 14:30:05.250");
  });

  it("fall back to UTC in a zone that is not known", () => {
    const words = createWords({ language: "en", timeZone: "Mars/Olympus" });
    expect(words.timeZone).toBe("UTC");
    expect(words.long(dateOf("2024-03-01T14:30:00Z"))).toBe("1 March 2024, 14:30 UTC");
  });
});

describe("how much later", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["1993", "1996", "3 years later"],
    ["1996", "1993", "3 years earlier"],
    ["1993-01-19", "1997-01-20", "4 years later"],
    ["1993-01-19", "1997-04-23", "about 4 years later"],
    ["1993-01-19", "1993-01-20", "1 day later"],
    ["1993-01-31", "1994-01-31", "1 year later"],
    ["2024-03-01T14:30:00Z", "2024-03-01T14:35:00Z", "5 minutes later"],
    ["1993", "1993-06-01", "at about the same time"],
    ["1993~", "1996", "about 3 years later"],
    ["Y-66000000", "Y-1000000", "65 million years later"],
    ["../1993", "2000", ""],
  ];
  it.each(cases)("%s to %s: %s", (a, b, expected) => {
    expect(en.between(dateOf(a), dateOf(b))).toBe(expected);
  });

  it("agrees with the number and the case", () => {
    const after = (words: typeof en, b: string): string => words.between(dateOf("2000"), dateOf(b));
    expect([2001, 2002, 2005, 2021].map((year) => after(ru, String(year)))).toEqual([
      "1 год спустя",
      "2 года спустя",
      "5 лет спустя",
      "21 год спустя",
    ]);
    expect(after(ru, "1998")).toBe("на 2 года раньше");
    const kyrgyz = createWords({ language: "ky", packs: [ky] });
    expect([after(kyrgyz, "2003"), after(kyrgyz, "1997")]).toEqual([
      "3 жылдан кийин",
      "3 жыл мурун",
    ]);
  });
});

describe("lengths", () => {
  const cases: readonly (readonly [number, string, string])[] = [
    [0, "0 seconds", "0 секунд"],
    [500, "0.5 seconds", "0,5 секунды"],
    [1000, "1 second", "1 секунда"],
    [90 * 60_000, "90 minutes", "90 минут"],
    [dayMs, "1 day", "1 день"],
    [1.5 * yearMs, "18 months", "18 месяцев"],
    [3 * yearMs, "3 years", "3 года"],
    [66e6 * yearMs, "66 million years", "66 миллионов лет"],
    [13.8e9 * yearMs, "13.8 billion years", "13,8 миллиарда лет"],
  ];
  it.each(cases)("%d ms is %s, %s", (ms, english, russian) => {
    expect([en.duration(ms), ru.duration(ms)]).toEqual([english, russian]);
  });

  it("are never negative, NaN or infinite", () => {
    expect(en.duration(-3 * yearMs)).toBe("3 years");
    expect([en.duration(NaN), en.duration(Infinity)]).toEqual(["0 seconds", "0 seconds"]);
  });
});

describe("the window's summary", () => {
  const at = civilToMoment;
  const cases: readonly (readonly [number, number, string])[] = [
    [at(1991), at(2027), "1991 to 2026"],
    [at(2013), at(2013, 7), "January to June 2013"],
    [at(2013), at(2013, 1, 10), "1 to 9 January 2013"],
    [at(2013, 1, 1), at(2013, 1, 2), "1 January 2013"],
    [at(2013, 1, 1, 3_600_000), at(2013, 1, 1, 7_200_000), "1 January 2013, 01:00–01:59"],
    [at(2013, 1, 1), at(2013, 1, 1), "1 January 2013"],
    [at(-99), at(200), "100 BCE to 199 CE"],
    [-66e6 * yearMs, at(2027), "65.998 million years ago – 2026"],
  ];
  it.each(cases)("%d to %d is %s", (start, end, expected) => {
    expect(en.range(start, end)).toBe(expected);
  });
});

describe("other calendars and digits", () => {
  it("tell days exactly, and longer dates as what they meet", () => {
    const words = createWords({ language: "en", calendar: createCalendar("persian") });
    expect(words.long(dateOf("2021-03-21"))).toBe("1 Farvardin 1400");
    expect(words.long(dateOf("2021-09"))).toBe("between Shahrivar and Mehr 1400");
    expect(words.long(dateOf("2021"))).toBe("between 1399 and 1400");
  });

  it("have Afghan names for Afghan readers", async () => {
    const pack = await loadPack("en-AF", "persian");
    const words = createWords({
      language: "en-AF",
      calendar: createCalendar("persian"),
      packs: pack ? [pack] : [],
    });
    expect(words.long(dateOf("2021-03-21"))).toBe("1 Hamal 1400");
  });

  it("know the thirteen months of a Hebrew leap year", async () => {
    const pack = await loadPack("ru", "hebrew");
    const words = createWords({
      language: "ru",
      calendar: createCalendar("hebrew"),
      packs: pack ? [pack] : [],
    });
    expect(words.short(dateOf("2024-03-20"))).toBe("10 адар II 5784 года");
    expect(words.short(dateOf("2025-03-20"))).toBe("20 адар 5785 года");
    expect(words.short(dateOf("2024-04-10"))).toBe("2 нисан 5784 года");
  });

  it("count Buddhist years on Gregorian months", () => {
    expect(createWords({ language: "en", calendar: "buddhist" }).long(dateOf("2021-09"))).toBe(
      "September 2564, the day is not known",
    );
  });

  it("take unknown calendars and digits for gregory and latn", () => {
    const words = createWords({ language: "en", calendar: "klingon", numberingSystem: "roman" });
    expect(words.long(dateOf("1993-01-19"))).toBe("19 January 1993");
  });

  it("use the digits and marks that are asked for", () => {
    const words = createWords({ language: "en", numberingSystem: "arabext" });
    expect(words.long(dateOf("1993-01-19"))).toBe("۱۹ January ۱۹۹۳");
    expect(words.number(1234567.5)).toBe("۱٬۲۳۴٬۵۶۷٫۵");
  });
});

describe("the language spoken", () => {
  it("is the fallback, then English, where there is no pack", () => {
    expect(createWords({ language: "kk", fallback: "ru", packs: [russian] }).language).toBe("ru");
    expect(createWords({ language: "kk" }).language).toBe("en");
    expect(createWords({ language: "" }).language).toBe("en");
    expect(createWords({ language: "not a tag" }).language).toBe("en");
  });

  it("is the primary language of a longer tag", () => {
    expect(createWords({ language: "ky-KG", packs: [ky] }).language).toBe("ky");
    expect(createWords({ language: "RU-kg", packs: [russian] }).language).toBe("ru");
  });

  it("runs right to left in Persian", async () => {
    const pack = await loadPack("fa");
    expect(createWords({ language: "fa", packs: pack ? [pack] : [] }).direction).toBe("rtl");
  });
});

describe("any date in any words", () => {
  const texts = fc.oneof(
    fc.constantFrom(
      "1993-01-19",
      "2021-09",
      "195X",
      "19XX",
      "2001-24",
      "2001-33",
      "-0043",
      "1950S2",
      "156X-12-25",
    ),
    fc
      .integer({ min: -9999, max: 9999 })
      .map((year) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`),
    fc.bigInt({ min: 10_000n, max: 10n ** 14n }).map((year) => `Y-${year}`),
  );
  const qualified = fc
    .tuple(texts, fc.constantFrom("", "?", "~", "%"))
    .map(([text, mark]) => text + mark);
  const dates = fc.oneof(
    qualified,
    fc.tuple(qualified, qualified).map(([a, b]) => `${a}/${b}`),
    fc.tuple(qualified, fc.constantFrom("/..", "/")).map(([a, b]) => a + b),
    fc.tuple(fc.constantFrom("../", "/"), qualified).map(([a, b]) => a + b),
    fc.tuple(texts, texts).map(([a, b]) => `[${a},${b}]`),
    fc.tuple(texts, texts).map(([a, b]) => `{${a},${b}}`),
  );

  it("is said without a gap, a slot, NaN or a year zero", async () => {
    const packs = await Promise.all(
      ["en", "ru", "kk", "ky", "uz", "az", "tr", "tg", "fa", "de", "ja"].map((tag) =>
        loadPack(tag),
      ),
    );
    const known = packs.filter((pack) => pack !== undefined);
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom(...known),
        fc.constantFrom("gregory", "persian", "hebrew", "islamic-umalqura"),
        (text, pack, calendar) => {
          const reading = parseEdtf(text);
          fc.pre(reading.ok);
          const words = createWords({ language: pack.language, calendar, packs: [pack] });
          if (!reading.ok) return;
          for (const said of [
            words.short(reading.date),
            words.long(reading.date),
            words.spoken(reading.date),
          ]) {
            expect(said.trim()).not.toBe("");
            expect(said).not.toMatch(/NaN|undefined|null|Infinity|[{}]| {2}|\b0 BCE/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  }, 30_000);
});

describe("the year to file a date under", () => {
  it.each([
    ["1993-01-19", "1993"],
    ["1993", "1993"],
    ["1984~", "1984"],
    ["2013-08-15/2016", "2013"],
    ["2012-08/..", "2012"],
    ["199X", "1990s"],
    ["19XX", "20th century"],
    ["../2006", "2006 or earlier"],
    ["/2006-05", "2006 or earlier"],
    ["[..1984]", "1984 or earlier"],
    ["[1667,1668]", "1667 or 1668"],
    ["{1667,1668}", "1667"],
    ["-0043-03-15", "44 BCE"],
  ])("%s: %s, and no narrower than it is known", (text, year) => {
    expect(en.year(dateOf(text))).toBe(year);
  });

  it("is that of the reader's calendar and zone", () => {
    const persian = createWords({ language: "en", calendar: createCalendar("persian") });
    expect(persian.year(dateOf("1993-01-19"))).toContain("1371");
    expect(persian.year(dateOf("1993"))).toMatch(/1371.*1372/);
    const tokyo = createWords({ language: "en", timeZone: "Asia/Tokyo" });
    expect(tokyo.year(dateOf("1999-12-31T20:00:00Z"))).toBe("2000");
    expect(tokyo.year(dateOf("1999-12-31"))).toBe("1999");
  });
});
