import { describe, expect, it } from "vitest";
import { parseEdtf } from "./edtf.ts";
import { loadWords } from "./load-words.ts";
import type { Words } from "./words.ts";

function say(words: Words, text: string): string {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(reading.issue.message);
  return words.long(reading.date);
}

describe("loading words", () => {
  it("brings the language that is asked for", async () => {
    expect(say(await loadWords({ language: "ru" }), "1993-01-19")).toBe("19 января 1993 года");
    expect(say(await loadWords({ language: "ky-KG" }), "1993-01-19")).toBe("1993-жылдын 19-январы");
  });

  it("brings the names of the calendar's months", async () => {
    const words = await loadWords({ language: "fa-AF", calendar: "persian" });
    expect(say(words, "2021-03-21")).toContain("حمل");
  });

  it("lets the fallback speak where the language is not to be had, and last English", async () => {
    expect((await loadWords({ language: "tlh", fallback: "ru" })).language).toBe("ru");
    expect((await loadWords({ language: "tlh" })).language).toBe("en");
    expect((await loadWords({ language: "", fallback: "not a tag" })).language).toBe("en");
  });

  it("prefers packs that are handed in", async () => {
    const { en } = await import("../locale/en.ts");
    const words = await loadWords({ language: "kaa", packs: [{ ...en, language: "kaa" }] });
    expect(words.language).toBe("kaa");
  });
});
