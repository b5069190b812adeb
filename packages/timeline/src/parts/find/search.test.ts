import { createTable, readDocument, type TimelineDocument } from "@sanjyra/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "../../testing/sample.ts";
import { fold, termsOf } from "./fold.ts";
import { search, stepMatch } from "./search.ts";
import { createTextIndex, createTexts } from "./text-index.ts";

const wording = { long: ({ text }: { readonly text: string }): string => `the date ${text}` };

async function indexOf(document: TimelineDocument) {
  const { document: normalized } = await readDocument(document);
  return createTextIndex(createTable(normalized), wording);
}

const index = await indexOf({
  ...sample,
  categories: [{ id: "c", title: { en: "Trade fairs", ky: "Соода" } }],
  entities: [{ id: "KG", name: { en: "Kyrgyzstan", ru: "Кыргызстан" } }],
  events: [
    ...sample.events,
    {
      id: "k1",
      date: "2010",
      title: "Өкмөт",
      participants: ["KG", "unknown id"],
      tags: ["landmark"],
    },
    { id: "k2", date: "2011", title: "Retreat from the treaty", category: "c", importance: 9 },
    { id: "k3", date: "2012", title: "Quiet year", description: "A treaty was spoken of." },
  ],
});
const idsOf = (query: string, passes?: Uint8Array): string[] =>
  (search({ index, passes }, query)?.ranked ?? []).map((row) => index.table.events[row]!.id);

describe("search", () => {
  it.each([
    ["a title", "gabala", ["n4"]],
    ["a title in another language", "отношений", ["n1"]],
    ["what is typed without the letters of Kyrgyz", "окмот", ["k1"]],
    ["a description", "exchange", ["n3"]],
    ["a participant's name in any language", "кыргыз", ["k1"]],
    ["a participant without a record", "unknown", ["k1"]],
    ["a tag", "landmark", ["k1"]],
    ["a category", "соода", ["k2"]],
    ["a lane", "запад", ["w2", "w1", "w4", "w3"]],
    ["words of the document on a date", "early 2024", ["s2"]],
    ["a date as it is said", "the date 1993-01-19", ["n1"]],
    ["all words, wherever they stand", "books libraries", ["n3"]],
    ["nothing", "zebra", []],
  ])("finds %s", (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it("puts titles before descriptions and word beginnings before insides, whatever the importance", () => {
    expect(idsOf("treat")).toEqual(["n2", "k2", "k3"]);
  });

  it("looks among what the filter lets pass", () => {
    const passes = Uint8Array.from(index.table.events, ({ id }) => (id === "k3" ? 1 : 0));
    expect(idsOf("treaty", passes)).toEqual(["k3"]);
  });

  it("is undefined for a query that asks for nothing", () => {
    expect(search({ index }, "  ' ")).toBeUndefined();
  });

  it("marks what it found, in order of time", () => {
    const found = search({ index }, "treaty")!;
    expect([...found.inOrder]).toEqual([...found.ranked].sort((a, b) => a - b));
    expect([...found.marks].flatMap((mark, row) => (mark ? [row] : []))).toEqual(found.inOrder);
  });

  it("finds what looking through every text finds", () => {
    const textsOf = createTexts(index.table, wording);
    const syllable = fc.constantFrom("tr", "e", "ar", "о", "т", "19", "2", "а", "road", "x");
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 3 }), fc.constantFrom("", " "), (parts, glue) => {
        const query = parts.join(glue);
        const terms = termsOf(query);
        const slow = index.table.events.flatMap((_, row) => {
          const texts = textsOf(row)
            .flat()
            .map(({ text }) => fold(text));
          return terms.every((term) => texts.some((text) => text.includes(term))) ? [row] : [];
        });
        expect(search({ index }, query)?.inOrder ?? []).toEqual(terms.length > 0 ? slow : []);
      }),
    );
  });
});

describe("typing on", () => {
  it("finds what a search from the beginning finds", () => {
    const key = fc.constantFrom("t", "r", "e", "a", "o", " ", "?", "1", "9", "т", "-");
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), (keys) => {
        let before: ReturnType<typeof search>;
        for (let length = 1; length <= keys.length; length++) {
          const query = keys.slice(0, length).join("");
          const found = search({ index, before }, query);
          expect(found).toEqual(search({ index }, query));
          before = found;
        }
      }),
    );
  });
});

describe("stepMatch", () => {
  const matches = { inOrder: [3, 5, 9] };

  it.each([
    [undefined, 1, 3],
    [undefined, -1, 9],
    [3, 1, 5],
    [4, 1, 5],
    [9, 1, 3],
    [5, -1, 3],
    [4, -1, 3],
    [3, -1, 9],
    [1, -1, 9],
  ] as const)("goes from %s by %s to %s", (row, step, to) => {
    expect(stepMatch(matches, row, step)).toBe(to);
  });

  it("goes nowhere without matches", () => {
    expect(stepMatch({ inOrder: [] }, 3, 1)).toBeUndefined();
    expect(stepMatch({ inOrder: [] }, undefined, -1)).toBeUndefined();
  });
});
