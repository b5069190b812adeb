import { describe, expect, it } from "vitest";
import { loadPack } from "../locale/load.ts";
import { sentences } from "../testing/sentences.ts";
import { parseEdtf } from "./edtf.ts";
import { createTicks } from "./ticks.ts";
import { createCalendar } from "./calendars.ts";
import { createWords } from "./words.ts";
import { civilToMoment } from "./civil.ts";
import { civilToZone } from "./zone.ts";

describe.each(Object.entries(sentences))(
  "in a browser, the long words of %s",
  (language, cases) => {
    it("are those of the server", async () => {
      const pack = await loadPack(language);
      const words = createWords({ language, packs: pack ? [pack] : [] });
      const said = cases.map(([text]) => {
        const reading = parseEdtf(text);
        return [text, reading.ok ? words.long(reading.date) : ""];
      });
      expect(said).toEqual(cases);
    });
  },
);

describe("in a browser", () => {
  it("a hollow language is no language", async () => {
    const pack = await loadPack("ky");
    const words = createWords({ language: "ky", packs: pack ? [pack] : [] });
    const { major } = createTicks({
      span: { start: civilToMoment(2021), end: civilToMoment(2021, 3) },
      lengthPx: 1000,
      words,
    });
    expect(major.map(({ label }) => label)).toContain("2021-ж. февраль");
  });

  it("the Afghan year begins on 1 Hamal", async () => {
    const pack = await loadPack("fa-AF", "persian");
    const words = createWords({
      language: "fa-AF",
      calendar: createCalendar("persian"),
      packs: pack ? [pack] : [],
    });
    const { major } = createTicks({
      span: { start: civilToMoment(2021, 3), end: civilToMoment(2021, 5) },
      lengthPx: 1000,
      words,
    });
    expect(major.find(({ label }) => label === "حمل 1400")?.moment).toBe(
      civilToMoment(2021, 3, 21),
    );
  });

  it("zones have their seconds and their gaps", () => {
    expect(civilToZone(civilToMoment(1850), "Europe/Zurich")).toBe(civilToMoment(1850) - 2_048_000);
    expect(civilToZone(civilToMoment(2024, 3, 31, 9_000_000), "Europe/Zurich")).toBe(
      Date.UTC(2024, 2, 31, 1),
    );
  });
});
