import { describe, expect, it } from "vitest";
import { checkCitations } from "../scripts/checks/citations.mjs";
import { createContext } from "../scripts/checks/context.mjs";
import { checkCopiedRuns } from "../scripts/checks/copied-runs.mjs";
import { checkDates } from "../scripts/checks/dates.mjs";
import { checkFigures } from "../scripts/checks/figures.mjs";
import { checkGlossary } from "../scripts/checks/glossary.mjs";
import { checkIds } from "../scripts/checks/ids.mjs";
import { checkLandmarks } from "../scripts/checks/landmarks.mjs";
import { checkLanguages } from "../scripts/checks/languages.mjs";
import { checkReferences } from "../scripts/checks/references.mjs";
import { checkSchema } from "../scripts/checks/schema.mjs";
import { checkTitles } from "../scripts/checks/titles.mjs";
import { checkUncited } from "../scripts/checks/uncited.mjs";
import type { Chronicle, ChronicleEvent } from "../src/chronicle.ts";
import { chronicle } from "../src/index.ts";

// Each check must notice the fault that it exists for.
type Change = (event: ChronicleEvent) => object;

const landmark = "kg-az-diplomatic-relations";

/** The chronicle with one event changed. */
function spoilt(change: Change): Chronicle {
  const events = chronicle.events.map((event) =>
    event.id === landmark ? { ...event, ...change(event) } : event,
  );
  return { ...chronicle, events };
}

describe("the checks of the document notice", () => {
  it.each<[string, (context: ReturnType<typeof createContext>) => string[], Change]>([
    ["an unknown field", checkSchema, () => ({ colour: "red" })],
    ["an importance out of range", checkSchema, () => ({ importance: 4 })],
    ["a category that is not listed", checkSchema, () => ({ category: "sport" })],
    ["an id given twice", checkIds, () => ({ id: "kg-az-friendship-treaty" })],
    ["an id that does not begin with its lane", checkIds, () => ({ lane: "kg-af" })],
    ["an unknown participant", checkReferences, () => ({ participants: ["KG", "XX"] })],
    ["a link to nowhere", checkReferences, () => ({ links: [{ to: "x", kind: "part-of" }] })],
    ["an unknown source", checkReferences, () => ({ sources: [{ source: "x", lines: [1, 1] }] })],
    ["a missing language", checkLanguages, () => ({ title: { en: "x", ru: "x", kk: "x" } })],
    ["Kazakh letters in Kyrgyz", checkLanguages, ({ title }) => ({ title: { ...title, ky: "қ" } })],
    ["a double space", checkLanguages, ({ title }) => ({ title: { ...title, en: "a  b" } })],
    ["a long title", checkTitles, ({ title }) => ({ title: { ...title, en: "x".repeat(61) } })],
    ["a year in a title", checkTitles, ({ title }) => ({ title: { ...title, en: "In 1993" } })],
    ["a date that is none", checkDates, () => ({ date: "2009-11-31" })],
    ["an event out of order", checkDates, () => ({ date: "2026" })],
    ["a landmark with another date", checkLandmarks, () => ({ date: "1993" })],
    ["a landmark without its tag", checkLandmarks, () => ({ tags: [] })],
    [
      "a spelling that is not ours",
      checkGlossary,
      ({ title }) => ({ title: { ...title, ru: "Связи Киргизии" } }),
    ],
  ])("%s", (_, check, change) => {
    expect(check(createContext(spoilt(change), undefined))).not.toEqual([]);
    expect(check(createContext(chronicle, undefined))).toEqual([]);
  });
});

describe("the checks against the corpus notice", () => {
  const file = "text.txt";
  const lines = ["Заглавие", "В мае 2001 г. товарооборот вырос до 4,2 млн дол-", "ларов.", ""];
  const texts = (text: string) => ({ en: text, ru: text, kk: text, ky: text });
  const sources = [{ source: "text", lines: [2, 3] as const }];
  const event = {
    ...(chronicle.events[0] as ChronicleEvent),
    id: "event",
    date: "2001-05",
    description: texts("Turnover grew to 4.2 million dollars."),
    sources,
  };
  const sound: Chronicle = {
    ...chronicle,
    events: [event],
    eras: [],
    notes: [],
    sources: [{ id: "text", file, title: texts("x") }],
    series: [
      { id: "series", points: [{ date: "2001", value: 4.2, sources }], title: texts("Turnover") },
    ],
  };
  const uncited = [{ source: "text", lines: [1, 1] as const, reason: "title" }];
  const contextOf = (document: Chronicle, passages: typeof uncited = uncited) => ({
    ...createContext(document, new Map([[file, lines]])),
    uncited: passages,
  });
  const withEvent = (change: object) => contextOf({ ...sound, events: [{ ...event, ...change }] });

  it("nothing in a sound chronicle", () => {
    const checks = [checkCitations, checkFigures, checkCopiedRuns, checkUncited];
    expect(checks.flatMap((check) => check(contextOf(sound)))).toEqual([]);
  });

  it.each([
    ["a day that the lines do not say", { date: "2001-05-07" }],
    ["another month", { date: "2001-06" }],
    ["another year", { date: "2002-05" }],
    ["another season", { date: "2001-23" }],
    ["lines that are not there", { sources: [{ source: "text", lines: [2, 9] }] }],
  ])("%s", (_, change) => {
    expect(checkCitations(withEvent(change))).toHaveLength(1);
  });

  it("a figure of a description that the lines do not hold", () => {
    expect(checkFigures(withEvent({ description: texts("It grew to 42 million.") }))).toHaveLength(
      1,
    );
  });

  it("a value that the lines do not hold", () => {
    const series = [{ id: "series", points: [{ date: "2001", value: 4.3, sources }] }];
    expect(checkFigures(contextOf({ ...sound, series }))).toHaveLength(1);
  });

  it("eight words copied across the end of a line", () => {
    const copied = texts("2001 г. товарооборот вырос до 4,2 млн долларов");
    expect(checkCopiedRuns(withEvent({ description: copied }))).not.toEqual([]);
  });

  it("a line without an entry or a reason", () => {
    expect(checkUncited(contextOf(sound, []))).toEqual([
      "text.txt:1: cited by no entry and not explained",
    ]);
  });
});
