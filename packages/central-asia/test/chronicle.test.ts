import { describe, expect, it } from "vitest";
import { createContext } from "../scripts/checks/context.mjs";
import { corpusChecks, documentChecks } from "../scripts/checks/index.mjs";
import { corpusAbsent, findCorpus } from "../scripts/lib/corpus.mjs";
import { readShared, readTexts } from "../scripts/lib/read-data.mjs";
import { chronicle } from "../src/index.ts";
import { mergeChronicle } from "../src/merge.ts";

// The same checks as `pnpm run check`, one test each.
const corpus = findCorpus();
const context = createContext(chronicle, corpus);

describe("the chronicle", () => {
  it.each(documentChecks.map(({ title, run }) => [title, run] as const))("%s", (_, run) => {
    expect(run(context)).toEqual([]);
  });

  it("is the same from the source entry and from the build", () => {
    expect(chronicle).toEqual(mergeChronicle(readShared(), readTexts()));
  });
});

if (!corpus) console.warn(corpusAbsent);
describe.runIf(corpus)(corpus ? "the chronicle, held against the corpus" : corpusAbsent, () => {
  it.each(corpusChecks.map(({ title, run }) => [title, run] as const))("%s", (_, run) => {
    expect(run(context)).toEqual([]);
  });
});
