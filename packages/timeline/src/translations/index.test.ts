import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { kk } from "./kk.ts";
import { ky } from "./ky.ts";
import { ru } from "./ru.ts";
import { addTranslation, loadTranslation, terms, type TermKey, type Translation } from "./index.ts";

await Promise.all(["ru", "kk-KZ", "KY", "fa", "uz"].map(loadTranslation));

const keys = Object.keys(en) as TermKey[];
const others: Record<string, Translation> = { ru, kk, ky, fa };

const placeholders = (entry: string | readonly string[]): string[] =>
  [entry].flat().map((form) => [...form.matchAll(/\{\w+\}/g)].map(String).sort().join(" "));

describe.each(Object.entries(others))("the words of %s", (language, words) => {
  it("are all there, and none is English", () => {
    expect(
      Object.keys(words)
        .filter((key) => key !== "plural")
        .sort(),
    ).toEqual([...keys].sort());
    const same = keys.filter((key) => key !== "comma" && String(words[key]) === String(en[key]));
    expect(same).toEqual([]);
  });

  it("take the same values, in every form", () => {
    for (const key of keys) {
      const [expected] = placeholders(en[key]);
      for (const found of placeholders(words[key])) expect(found, key).toBe(expected);
    }
  });

  it("are in one script", () => {
    const foreign = language === "fa" ? /[Ѐ-ӿ]/ : /[؀-ۿ]/;
    for (const key of keys) expect(String(words[key])).not.toMatch(foreign);
  });
});

describe("counted words", () => {
  it.each([
    [0, "0 событий"],
    [1, "1 событие"],
    [2, "2 события"],
    [4, "4 события"],
    [5, "5 событий"],
    [11, "11 событий"],
    [12, "12 событий"],
    [14, "14 событий"],
    [20, "20 событий"],
    [21, "21 событие"],
    [22, "22 события"],
    [25, "25 событий"],
    [101, "101 событие"],
    [111, "111 событий"],
    [112, "112 событий"],
    [1002, "1002 события"],
  ])("agree with %i in Russian", (n, text) => {
    expect(terms("ru").text("events", { n })).toBe(text);
  });

  it("have the forms that Intl knows for Russian, at every number to 1200", () => {
    const rules = new Intl.PluralRules("ru");
    const place: Record<string, number> = { one: 0, few: 1, many: 2 };
    for (let n = 0; n <= 1200; n++) expect(ru.plural?.(n), String(n)).toBe(place[rules.select(n)]);
  });

  it.each([
    ["en", 1, "1 event"],
    ["en", 0, "0 events"],
    ["en", 2, "2 events"],
    ["kk", 5, "5 оқиға"],
    ["ky", 1, "1 окуя"],
    ["ky", 44, "44 окуя"],
    ["fa", 3, "3 رویداد"],
  ])("agree in %s with %i", (language, n, text) => {
    expect(terms(language).text("events", { n })).toBe(text);
  });

  it("write numbers as the page does", () => {
    const digits = (value: number) => new Intl.NumberFormat("fa").format(value);
    expect(terms("fa", digits).text("events", { n: 1234 })).toBe("۱٬۲۳۴ رویداد");
  });
});

describe("sentences", () => {
  const summary = (language: string): string => {
    const { text } = terms(language);
    return text("summary", {
      events: text("events", { n: 128 }),
      lanes: text("lanes", { n: 5 }),
      range: "1988–2026",
    });
  };

  it.each([
    ["en", "128 events in 5 lanes, 1988–2026"],
    ["ru", "128 событий на 5 дорожках, 1988–2026"],
    ["kk", "5 жолақта 128 оқиға, 1988–2026"],
    ["ky", "5 тилкеде 128 окуя, 1988–2026"],
    ["fa", "128 رویداد در 5 ردیف، 1988–2026"],
  ])("read well in %s", (language, sentence) => {
    expect(summary(language)).toBe(sentence);
  });

  it("keep values as they are, dollars and braces too", () => {
    expect(terms("en").text("field", { name: "$& {n} $1" })).toBe("field “$& {n} $1”");
  });

  it("leave out a value that is not given", () => {
    expect(terms("en").text("entry")).toBe("entry ");
  });
});

describe("the language of the words", () => {
  it.each([
    ["kk-Cyrl-KZ", "kk"],
    ["KY", "ky"],
    ["ru-KG", "ru"],
    ["fa-AF", "fa"],
    ["en-GB", "en"],
    ["xx", "en"],
    ["", "en"],
  ])("for %s is %s", (asked, language) => {
    expect(terms(asked).language).toBe(language);
  });

  it("can be added, and lacks nothing where words were left out", () => {
    addTranslation("de", { earlier: "Früher", events: ["{n} Ereignis", "{n} Ereignisse"] });
    const german = terms("de-CH");
    expect(german.language).toBe("de");
    expect(german.text("earlier")).toBe("Früher");
    expect(german.text("events", { n: 2 })).toBe("2 Ereignisse");
    expect(german.text("later")).toBe("Later");
  });

  it("uses English agreement for a counted word that falls back to English", () => {
    addTranslation("x-slavic", { plural: () => 2, events: ["a", "b", "c"] });
    expect(terms("x-slavic").text("events", { n: 1 })).toBe("c");
    expect(terms("x-slavic").text("unreadable", { n: 1 })).toBe("1 entry could not be read");
  });
});
