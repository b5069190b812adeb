import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.ts";
import { cutText } from "./cut-text.ts";

const wide = { limit: 1000, oneLine: false };

describe("cleanText", () => {
  it.each([
    ["null and bell", "a\u0000b\u0007c", "abc"],
    ["delete and C1", "a\u007fb\u0085c\u009f", "abc"],
    ["a forced direction", "in\u202evoice.exe\u202c", "invoice.exe"],
    ["a byte order mark inside", "a\ufeffb", "ab"],
    ["noncharacters", "a\ufffe\uffffb", "ab"],
    ["a high surrogate alone", "a\ud83d b", "a\ufffd b"],
    ["a low surrogate alone", "\ude00a", "\ufffda"],
    ["surrogates the wrong way round", "\ude00\ud83d", "\ufffd\ufffd"],
  ])("takes out %s and says so", (_, raw, text) => {
    expect(cleanText(raw, wide)).toEqual({ text, cleaned: true, cut: false });
  });

  it.each([
    ["joiners of Persian", "می\u200cخواهم"],
    ["joiners and selectors of emoji", "👩‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["direction marks and isolates", "\u200eabc\u200f \u2068x\u2069"],
    ["tabs and line feeds", "a\tb\nc"],
    ["no-break spaces", "12\u00a0000"],
  ])("keeps %s", (_, text) => {
    expect(cleanText(text, wide)).toEqual({ text, cleaned: false, cut: false });
  });

  it("makes line ends of all systems one", () => {
    expect(cleanText("a\r\nb\rc\u2028d", wide).text).toBe("a\nb\nc\nd");
  });

  it("puts titles on one line", () => {
    expect(cleanText(" a \r\n\t b ", { limit: 1000, oneLine: true }).text).toBe("a b");
  });

  it("gives well-formed text without control characters, never longer than the limit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.nat(20),
        fc.boolean(),
        (raw, limit, oneLine) => {
          const { text } = cleanText(raw, { limit, oneLine });
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(/(?![\t\n])[\p{Cc}\p{Cs}]/u.test(text)).toBe(false);
        },
      ),
    );
  });

  it("finds nothing more to do in clean text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (raw, oneLine) => {
        const options = { limit: 1e6, oneLine };
        const { text } = cleanText(raw, options);
        expect(cleanText(text, options)).toEqual({ text, cleaned: false, cut: false });
      }),
    );
  });
});

describe("cutText", () => {
  it.each([
    ["leaves short text alone", "abc", 3, "abc"],
    ["ends with an ellipsis", "abcdef", 4, "abc…"],
    ["does not split a surrogate pair", "ab😀😀", 4, "ab…"],
    ["does not split a family", "a👩‍👩‍👧‍👦bc", 8, "a…"],
    ["does not split a letter from its marks", "ae\u0301\u0301bcd", 4, "a…"],
    ["gives nothing where nothing fits", "abc", 0, ""],
  ])("%s", (_, text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });

  it("cuts inside what claims to be one endless letter", () => {
    const cut = cutText(`a${"\u0301".repeat(5000)}`, 1000);
    expect(cut.length).toBeGreaterThan(700);
    expect(cut.length).toBeLessThanOrEqual(1000);
  });
});
