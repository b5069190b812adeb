/** Stages for tests in Node: letters of a fixed width, no page. */
import { normalizeDocument, type TimelineDocument } from "@sanjyra/core";
import { Pipeline, type Stage, type StageInput } from "../pipeline.ts";
import { sample } from "./sample.ts";

/** Inputs of a pipeline that are the same objects at every call. */
export function inputFor(document: TimelineDocument = sample): StageInput {
  return {
    document: normalizeDocument(document).document,
    language: "en",
    pack: undefined,
    calendar: "",
    numberingSystem: "",
    timeZone: "",
    measure: (text, strong) => text.length * (strong ? 8 : 7),
    fontPx: 14,
    width: 1000,
    lanesPx: 0,
  };
}

/** A stage of a document at a width. */
export const stageOf = (document?: TimelineDocument, width = 1000): Stage =>
  new Pipeline().stage({ ...inputFor(document), width });
