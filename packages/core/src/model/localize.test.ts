import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localize } from "./localize.ts";

const words = { en: "river", ru: "река", "zh-Hant": "河流", "pt-BR": "rio" };

describe("localize", () => {
  it.each([
    ["exact tag", words, "ru", "en", { text: "река" }],
    ["case does not count", { EN: "river" }, "en", "ru", { text: "river" }],
    ["primary language", words, "en-GB", "ru", { text: "river" }],
    ["longest beginning", words, "zh-Hant-TW", "en", { text: "河流" }],
    ["document's language", words, "ky", "ru", { text: "река", lang: "ru" }],
    ["document's primary language", words, "ky", "ru-KG", { text: "река", lang: "ru" }],
    ["sister of the language", words, "pt-PT", "und", { text: "rio", lang: "pt-BR" }],
    ["document before sister", words, "pt-PT", "ru", { text: "река", lang: "ru" }],
    ["first there is", words, "ky", "und", { text: "river", lang: "en" }],
    ["plain string, same language", "river", "en", "en", { text: "river" }],
    ["plain string, a variant asked for", "river", "en-GB", "en", { text: "river" }],
    ["plain string, other language", "река", "en", "ru", { text: "река", lang: "ru" }],
    ["plain string, unknown language", "река", "en", "und", { text: "река" }],
    [
      "variant of what was asked for",
      { "en-GB": "colour" },
      "en",
      "en",
      { text: "colour", lang: "en-GB" },
    ],
    ["not a mere beginning of letters", { e: "x" }, "en", "und", { text: "x", lang: "e" }],
    ["empty map", {}, "en", "en", { text: "" }],
    ["nothing", undefined, "en", "en", { text: "" }],
  ])("%s", (_, text, language, documentLanguage, shown) => {
    expect(localize(text, language, documentLanguage)).toEqual(shown);
  });

  it("finds nothing in what all objects have", () => {
    expect(localize({ en: "x" }, "constructor", "toString")).toEqual({ text: "x", lang: "en" });
  });

  it("always gives a text that is there", () => {
    const tag = fc.constantFrom("en", "EN-gb", "ru", "zh-Hant", "zh", "ky", "und");
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string(), { minKeys: 1 }), tag, tag, (map, asked, own) => {
        expect(Object.values(map)).toContain(localize(map, asked, own).text);
      }),
    );
  });
});
