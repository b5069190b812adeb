import { describe, expect, it } from "vitest";
import { loadPack } from "../locale/load.ts";
import { sentences } from "../testing/sentences.ts";
import { parseEdtf } from "./edtf.ts";
import { createWords } from "./words.ts";

async function longWords(language: string, text: string): Promise<string> {
  const pack = await loadPack(language);
  const reading = parseEdtf(text);
  if (!pack || !reading.ok) throw new Error(`${language} has no pack or ${text} is no date`);
  return createWords({ language, packs: [pack] }).long(reading.date);
}

describe.each(Object.entries(sentences))("the long words of %s", (language, cases) => {
  it.each(cases)("%s", async (text, expected) => {
    expect(await longWords(language, text)).toBe(expected);
  });
});
