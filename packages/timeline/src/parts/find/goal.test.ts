import { loadWords } from "@sanjyra/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalWindow, readGoal } from "./goal.ts";

const languages = ["en", "ru", "kk", "ky", "fa"] as const;
const loaded = await Promise.all(
  languages.map(async (language) => [language, await loadWords({ language })] as const),
);
const words = Object.fromEntries(loaded) as Record<
  (typeof languages)[number],
  (typeof loaded)[number][1]
>;

describe("readGoal", () => {
  it.each([
    ["en", "1993", "1993"],
    ["en", " 1993-01-19 ", "1993-01-19"],
    ["en", "199X", "199X"],
    ["en", "19.1.1993", "1993-01-19"],
    ["en", "19/01/1993", "1993-01-19"],
    ["en", "1993/1/19", "1993-01-19"],
    ["en", "01.1993", "1993-01"],
    ["en", "January 1993", "1993-01"],
    ["en", "19 Jan 1993", "1993-01-19"],
    ["en", "Sept 3, 1993", "1993-09-03"],
    ["ru", "19 января 1993", "1993-01-19"],
    ["ru", "январь 1993 г.", "1993-01"],
    ["ru", "March 1993", "1993-03"],
    ["kk", "19 қаңтар 1993", "1993-01-19"],
    ["ky", "январь 1993", "1993-01"],
    ["ky", "1993-жылдын июнь айы", "1993-06"],
    ["ru", "июля 1993", "1993-07"],
    ["fa", "۱۹۹۳ ژوئیه", "1993-07"],
    ["fa", "۱۹۹۳", "1993"],
    ["fa", "۱۹ ژانویه ۱۹۹۳", "1993-01-19"],
  ] as const)("%s: %j is %s", (language, query, edtf) => {
    expect(readGoal(query, words[language])?.text).toBe(edtf);
  });

  it.each([
    "",
    "treaty",
    "31.02.1993",
    "19 May",
    "may 93",
    "Ju 1993",
    "19 1993",
    "../1990",
    "x".repeat(1e6),
  ])("finds no date in %.20j", (query) => {
    expect(readGoal(query, words.en)).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        readGoal(query, words.ky);
      }),
    );
  });
});

describe("goalWindow", () => {
  const year = 365.25 * 86_400_000;
  const dateOf = (text: string) => readGoal(text, words.en)!;

  it("keeps its length where the date can be seen in it", () => {
    const { start, end } = goalWindow(dateOf("1993"), { start: 0, end: 30 * year });
    expect(end - start).toBeCloseTo(30 * year);
    expect((start + end) / 2).toBeCloseTo(Date.UTC(1993, 6, 2, 12), -3);
  });

  it("zooms in for a day in centuries, and out for a century in days", () => {
    const day = goalWindow(dateOf("1993-01-19"), { start: 0, end: 300 * year });
    expect((day.end - day.start) / 86_400_000).toBeCloseTo(40);
    const century = goalWindow(dateOf("19XX"), { start: 0, end: 86_400_000 });
    expect((century.end - century.start) / year).toBeCloseTo(150, 0);
  });
});
