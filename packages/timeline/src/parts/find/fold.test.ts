import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithPlaces, termsOf } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["case", "BISHKEK", "bishkek"],
    ["marks, composed or not", "Genève Gene\u0300ve", "geneve geneve"],
    ["ё and й", "Ёлка й", "елка и"],
    ["Kyrgyz letters", "Өкмөт үй таң", "окмот уи тан"],
    ["Kazakh letters", "Қазақ ұлы әні һ ғ і", "казак улы ани х г и"],
    ["Azerbaijani letters", "Bakı, Gəncə, İSTANBUL", "baki, gence, istanbul"],
    ["Persian letters typed as Arabic ones", "كابل و ايران", "کابل و ایران"],
    ["joiners inside Persian words", "می\u200cخواهم", "میخواهم"],
    ["vowel signs", "کِتاب", "کتاب"],
    ["digits", "۱۹۹۳ ١٩٩٣", "1993 1993"],
    ["apostrophes", "Oʻzbek o’zbek o'zbek", "ozbek ozbek ozbek"],
    ["full width and ligatures", "Ａﬁ", "afi"],
    ["final sigma", "ΟΔΟΣ οδος", "οδοσ οδοσ"],
  ])("evens out %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps letters whose marks are letters of their own", () => {
    expect(fold("हिन्दी")).toBe("हिन्दी".normalize("NFKD"));
  });

  it("does nothing to what is folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("gives the same with places, each place at the start of a sign and none before the last", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, places } = foldWithPlaces(original);
        expect([...text].sort()).toEqual([...fold(original)].sort());
        expect(places).toHaveLength(text.length + 1);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(places.at(-1)).toBe(original.length);
      }),
    );
  });
});

describe("termsOf", () => {
  it("takes words apart, without the punctuation around them and without doubles", () => {
    expect(termsOf("  “Treaty”, treaty (1997) co-operation ")).toEqual([
      "treaty",
      "1997",
      "co-operation",
    ]);
  });

  it("keeps punctuation where there is nothing else", () => {
    expect(termsOf("?")).toEqual(["?"]);
  });

  it.each(["", "   ", "'"])("finds nothing asked for in %j", (query) => {
    expect(termsOf(query)).toEqual([]);
  });

  it("ends in time for a hostile query", () => {
    expect(termsOf("a ".repeat(1e6) + "!".repeat(1e6)).length).toBeLessThanOrEqual(8);
  });
});
