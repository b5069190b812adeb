import fc from "fast-check";
import { layoutScene, type TimelineDocument } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { stageOf } from "../../testing/stage.ts";
import { sample } from "../../testing/sample.ts";
import { cutDocument } from "./cut-document.ts";

async function cut(input: TimelineDocument, start: number, end: number) {
  const stage = await stageOf(input);
  const { plan, text, words, measure, along } = stage;
  const scene = layoutScene({ plan, text, words, measure, along, span: { start, end } });
  return { stage, scene, document: cutDocument(stage.table.document, stage, scene) };
}

const year = (value: number): number => Date.UTC(value, 0, 1);

describe("the document in view", () => {
  it("has the events that the scene counts, with their lanes, and no fewer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1900, max: 2040 }),
        fc.integer({ min: 1, max: 60 }),
        async (from, years) => {
          const { scene, document } = await cut(sample, year(from), year(from + years));
          const ids = new Set(document.events.map(({ id }) => id));
          expect(document.events.length).toBeGreaterThanOrEqual(scene.counts.inWindow);
          for (const { id } of scene.events) expect(ids).toContain(id);
          const lanes = new Set(document.events.map(({ lane }) => lane));
          expect(document.lanes.map(({ id }) => id).filter((id) => !lanes.has(id))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("keeps what is around a lane, the eras and notes that belong, and all sources", async () => {
    const { document } = await cut(
      {
        lanes: [
          { id: "world" },
          { id: "asia", parent: "world" },
          { id: "kg", parent: "asia" },
          { id: "other" },
        ],
        events: [
          { id: "a", date: "1993", title: "A", lane: "kg" },
          { id: "b", date: "1950", title: "B", lane: "other" },
        ],
        eras: [
          { id: "soviet", date: "1917/1985", title: "Before" },
          { id: "now", date: "1991/..", title: "Since" },
        ],
        sources: [{ id: "s" }],
        notes: [
          { about: ["a", "b"], kind: "dating", text: "Both" },
          { about: ["b"], kind: "dating", text: "Gone" },
          { about: ["now"], kind: "context", text: "Era" },
          { about: ["figures"], kind: "break", text: "Series" },
        ],
      },
      year(1990),
      year(2000),
    );
    expect(document.events.map(({ id }) => id)).toEqual(["a"]);
    expect(document.lanes.map(({ id }) => id)).toEqual(["world", "asia", "kg"]);
    expect(document.eras.map(({ id }) => id)).toEqual(["now"]);
    expect(document.notes.map(({ text }) => text)).toEqual(["Both", "Era", "Series"]);
    expect(document.sources).toHaveLength(1);
  });
});
