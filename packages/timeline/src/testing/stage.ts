/** Stages for tests in Node: letters of a fixed width, no page. */
import { loadWords, readDocument, type TimelineDocument } from "@sanjyra/core";
import { Pipeline, type Stage, type StageInput } from "../pipeline.ts";
import { sample } from "./sample.ts";

/** Inputs of a pipeline that are the same objects at every call. */
export async function inputFor(document: TimelineDocument = sample): Promise<StageInput> {
  return {
    document: (await readDocument(document)).document,
    words: await loadWords({ language: "en" }),
    timeZone: "",
    measure: (text, strong) => text.length * (strong ? 8 : 7),
    fontPx: 14,
    width: 1000,
    lanesPx: 0,
  };
}

/** A stage of a document at a width. */
export const stageOf = async (document?: TimelineDocument, width = 1000): Promise<Stage> =>
  new Pipeline().stage({ ...(await inputFor(document)), width });
