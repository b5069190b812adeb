import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkup, openTag } from "./escape.ts";

describe("escapeMarkup", () => {
  it.each([
    [`<b a="c" d='e'>&amp;`, "&lt;b a=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;"],
    ["a\u0000b\u000bc\ufffed\ud800e", "abcde"],
    ["a\tb\nc", "a\tb\nc"],
    ["кыргыз 😀", "кыргыз 😀"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });

  it("leaves nothing that ends a text, a tag or an attribute, or that XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(escaped).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });
});

describe("openTag", () => {
  it("escapes values and leaves out those that say nothing", () => {
    const attributes = { id: 'a"b', class: "", lang: undefined, "data-n": 0 };
    expect(openTag("li", attributes)).toBe('<li id="a&quot;b" data-n="0">');
  });
});
