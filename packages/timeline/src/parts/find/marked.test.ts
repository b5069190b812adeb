import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { excerptOf, piecesOf } from "./marked.ts";

const shown = (pieces: readonly { text: string; hit: boolean }[] | undefined): string =>
  (pieces ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("piecesOf", () => {
  it.each([
    ["Treaty of friendship", ["treaty"], "[Treaty] of friendship"],
    ["Өкмөттүн токтому", ["окмот"], "[Өкмөт]түн токтому"],
    ["می\u200cخواهم", ["میخ"], "[می\u200cخ]واهم"],
    ["ban banana", ["ban"], "[ban] [ban]ana"],
    ["banana", ["ana", "nan"], "b[anan]a"],
    ["eﬃcient", ["f"], "e[ﬃ]cient"],
    ["e\u0301te\u0301", ["ete"], "[e\u0301te\u0301]"],
    ["nothing", ["x"], "nothing"],
    ["", ["x"], ""],
  ])("marks in %j what %j means", (text, terms, marked) => {
    expect(shown(piecesOf(text, terms))).toBe(marked);
  });

  it("joins to the text again, whatever text and terms", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ minLength: 1, maxLength: 2 }).map(fold)),
        (text, terms) => {
          const pieces = piecesOf(text, terms.filter(Boolean));
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        },
      ),
    );
  });
});

describe("excerptOf", () => {
  it("shows a short text whole", () => {
    expect(shown(excerptOf("Two libraries exchange books.", ["books"]))).toBe(
      "Two libraries exchange [books].",
    );
  });

  it("shows the surroundings of the first hit in a long text", () => {
    const text = `${"word ".repeat(50)}treasure ${"word ".repeat(50)}`;
    const excerpt = shown(excerptOf(text, ["treasure"]));
    expect(excerpt).toMatch(/^….*\[treasure\].*…$/);
    expect(excerpt.length).toBeLessThan(120);
  });

  it("is nothing where the text has none of the terms", () => {
    expect(excerptOf("Two libraries", ["x"])).toBeUndefined();
  });

  it("parts no surrogate pair", () => {
    const excerpt = excerptOf(`${"😀".repeat(200)}x${"😀".repeat(200)}`, ["x"]);
    expect(shown(excerpt)).not.toMatch(/\p{Cs}/u);
  });
});
