import { describe, expect, it } from "vitest";
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan } from "../index/plan.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { fitSpan } from "../layout/fit.ts";
import { layoutScene } from "../layout/layout.ts";
import { createSceneText, measureLabels } from "../layout/scene-text.ts";
import { createTable } from "../model/table.ts";
import { loadAppending } from "./append.ts";
import { readCsv, readDocument, readJson, readNdjson, readText } from "./read.ts";
import {
  composeDrawing,
  renderHtmlList,
  renderSvg,
  writeCsv,
  writeJson,
  writeSvg,
} from "./render.ts";
import { loadWords } from "./words.ts";

const events = [{ id: "a", date: "1993-01-19", title: "Relations" }];

describe("doors to the readers", () => {
  it("read the same events from every format", async () => {
    const line = JSON.stringify(events[0]);
    const readings = await Promise.all([
      readDocument(events),
      readJson(`[${line}]`),
      readNdjson(line),
      readCsv("id,date,title\na,1993-01-19,Relations"),
      readText(line, { name: "events.ndjson" }),
    ]);
    for (const { document, issues } of readings) {
      expect(issues).toEqual([]);
      expect(document.events).toMatchObject([{ id: "a", title: "Relations" }]);
    }
  });

  it("give issues and no exception for what cannot be read", async () => {
    expect((await readDocument(undefined)).issues).toHaveLength(1);
    expect((await readText("<!doctype html>")).issues[0]?.code).toBe("not-json");
  });
});

describe("doors to the renderers", () => {
  it("write a picture and a list", async () => {
    expect(await renderSvg(events, { language: "en" })).toContain(">Relations</text>");
    expect(await renderHtmlList(events, { language: "en" })).toContain("Relations");
  });
});

describe("doors to the writers", () => {
  it("write a table and a document that read back to the same events", async () => {
    const reading = await readJson(JSON.stringify({ mine: 1, events }));
    const table = await readCsv(await writeCsv(events));
    expect(table.document.events).toEqual(reading.document.events);
    expect(JSON.parse(await writeJson(reading))).toEqual({ version: 1, mine: 1, events });
  });

  it("draw a scene that has been laid out elsewhere", async () => {
    const { document } = await readDocument(events);
    const table = createTable(document);
    const words = await loadWords({ language: "en", timeZone: "UTC" });
    const text = createSceneText(table, words);
    const measure = createWidthEstimate(13);
    const labelPx = measureLabels(table, text, measure);
    const plan = createPlan({ table, labelPx, rowsPerLane: 4, metrics: defaultMetrics });
    const span = fitSpan(plan, 600);
    const scene = layoutScene({ plan, text, words, measure, span, along: 600 });
    const frame = { width: 600, head: 0, measure, theme: "dark", title: "", summary: "" } as const;
    const drawing = await composeDrawing(scene, frame);
    expect(structuredClone(drawing)).toEqual(drawing);
    const svg = await writeSvg(drawing);
    expect(svg).toContain(">Relations</text>");
    expect(svg).toContain(`height="${drawing.height}"`);
  });
});

describe("the door to live data", () => {
  it("adds a batch to a table and its plan, and the old label stays where it was", async () => {
    const { appendPlan, appendTable } = await loadAppending();
    const { document } = await readDocument(events);
    const table = createTable(document);
    const labelPx = Float32Array.of(90);
    const plan = createPlan({ table, labelPx, rowsPerLane: 4, metrics: defaultMetrics });
    const batch = await readDocument(
      { lanes: document.lanes, events: [{ date: "1993-01-19", title: "More" }] },
      { takenIds: { has: (id) => table.rowOf(id) !== undefined }, firstRow: 1 },
    );
    const appended = appendTable(table, batch.document);
    const next = appendPlan(plan, appended, labelPx);
    next.advance(1e-9);
    const old = appended.table.rowOf("a") ?? -1;
    const added = appended.rows[0] ?? -1;
    expect([next.rowOf(old), next.rowOf(added)]).toEqual([0, 1]);
    expect(appended.table.size).toBe(2);
  });
});
