import { describe, expect, it } from "vitest";
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan } from "../index/plan.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { fitSpan } from "../layout/fit.ts";
import { layoutScene } from "../layout/layout.ts";
import { createSceneText, measureLabels } from "../layout/scene-text.ts";
import type { TimelineDocument } from "../model/document.ts";
import { normalizeDocument } from "../model/normalize.ts";
import { createTable } from "../model/table.ts";
import type { Scene } from "../scene/scene.ts";
import { loadWords } from "../time/load-words.ts";
import { composeDrawing } from "./compose-drawing.ts";
import type { DrawingFrame } from "./drawing-frame.ts";
import type { DrawnItem, DrawnText } from "./drawing.ts";
import { writeSvg } from "./write-svg.ts";

const measure = createWidthEstimate(13);
const along = 800;
const head = 200;

async function sceneOf(document: TimelineDocument, language = "en"): Promise<Scene> {
  const table = createTable(normalizeDocument(document).document);
  const words = await loadWords({ language, timeZone: "UTC" });
  const text = createSceneText(table, words, language);
  const labelPx = measureLabels(table, text, measure);
  const plan = createPlan({ table, labelPx, rowsPerLane: 4, metrics: defaultMetrics });
  return layoutScene({ plan, text, words, measure, along, span: fitSpan(plan, along) });
}

const frame = (changes: Partial<DrawingFrame> = {}): DrawingFrame => ({
  width: head + along,
  head,
  measure,
  theme: "light",
  title: "Title",
  summary: "1993 to 2021",
  ...changes,
});

const flatten = (items: readonly DrawnItem[]): readonly DrawnItem[] =>
  items.flatMap((item) => (item.kind === "group" ? flatten(item.items) : [item]));

function textsOf(scene: Scene, changes?: Partial<DrawingFrame>): readonly DrawnText[] {
  const items = flatten(composeDrawing(scene, frame(changes)).items);
  return items.filter((item) => item.kind === "text");
}

const find = (texts: readonly DrawnText[], text: string): DrawnText => {
  const found = texts.find((drawn) => drawn.text === text);
  if (!found) throw new Error(`No text is “${text}”.`);
  return found;
};

const pair: TimelineDocument = {
  language: "en",
  lanes: [
    { id: "a", title: "First lane" },
    { id: "b", title: "Second" },
  ],
  events: [
    { id: "one", date: "1993-01-19", title: "Relations", lane: "a" },
    { id: "two", date: "2021-09", title: "(سه) aid", lane: "b" },
  ],
};

/** So many events in a month that most have no label. */
const crowd: TimelineDocument = {
  events: [
    ...Array.from({ length: 30 }, (_, day) => ({
      date: `1993-01-${String(day + 1).padStart(2, "0")}`,
      title: "A title of some length",
    })),
    { date: "2020", title: "Far away" },
  ],
};

describe("a drawing", () => {
  it("is plain data of the scene's size with its header", async () => {
    const scene = await sceneOf(pair);
    const drawing = composeDrawing(scene, frame());
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
    expect(drawing.width).toBe(head + along);
    expect(drawing.height).toBe(64 + 44 + scene.across + 12);
    expect(drawing.label).toBe("Title. 1993 to 2021");
  });

  it("breaks a long title into three lines at most and makes room for them", async () => {
    const scene = await sceneOf(pair);
    const title = "A title that is much longer than one line of the picture can hold ".repeat(9);
    const lines = textsOf(scene, { title }).filter(({ weight }) => weight === 700);
    expect(lines).toHaveLength(3);
    expect(lines[2]?.text.endsWith("…")).toBe(true);
    for (const { text } of lines) expect((measure(text, true) * 19) / 13).toBeLessThanOrEqual(968);
    const height = (words: string): number => composeDrawing(scene, frame({ title: words })).height;
    expect(height(title) - height("Short")).toBe(50);
    expect(height("Short") - height("")).toBe(52);
  });

  it("says of a lane what it is told, below its heading or beside it", async () => {
    const scene = await sceneOf(pair);
    const below = find(textsOf(scene, { laneNotes: ["", "7 events"] }), "7 events");
    const heading = find(textsOf(scene), "Second");
    expect([below.x, below.y]).toEqual([heading.x, heading.y + 17]);
    const above = textsOf(scene, { head: 0, width: along, laneNotes: ["", "7 events"] });
    const beside = find(above, "7 events");
    expect(beside.y).toBe(find(above, "Second").y);
    expect(beside.x).toBeGreaterThan(find(above, "Second").x + measure("Second", true));
  });

  it("grows with the font, and names fonts and colours that it is given", async () => {
    const scene = await sceneOf(pair);
    const inks = {
      paper: "#111111",
      ink: "#eeeeee",
      soft: "#aaaaaa",
      line: "#333333",
      now: "#0000ff",
    };
    const changes = { fontPx: 26, fonts: "Serif", inks, laneColors: ["#ff0000", "#00ff00"] };
    expect(find(textsOf(scene, changes), "Relations")).toMatchObject({ size: 26, fill: "#eeeeee" });
    const svg = writeSvg(composeDrawing(scene, frame(changes)));
    for (const value of ["#111111", "#ff0000", "#00ff00", 'font-family="Serif"'])
      expect(svg).toContain(value);
  });

  it("sets every text in its own direction, and counts from left to right", async () => {
    const scene = { ...(await sceneOf(pair)), direction: "rtl" } as const;
    const texts = textsOf(scene);
    expect(find(texts, "Relations")).toMatchObject({ align: "right", direction: "ltr" });
    expect(find(texts, "(سه) aid")).toMatchObject({ align: "right", direction: "rtl" });
    const crowded = { ...(await sceneOf(crowd)), direction: "rtl" } as const;
    const counts = textsOf(crowded).filter(({ align }) => align === "center");
    expect(counts.length).toBeGreaterThan(0);
    for (const { direction } of counts) expect(direction).toBe("ltr");
    expect(writeSvg(composeDrawing(scene, frame()))).toMatch(
      /<text [^>]*text-anchor="end" direction="ltr"[^>]*>Relations</,
    );
  });

  it("keeps what is in the plot within the plot", async () => {
    const scene = await sceneOf(pair);
    const [plot] = composeDrawing(scene, frame()).items.filter(({ kind }) => kind === "group");
    expect(plot).toMatchObject({ clip: { x: head, width: along } });
    const mirrored = composeDrawing({ ...scene, direction: "rtl" }, frame());
    expect(mirrored.items.find(({ kind }) => kind === "group")).toMatchObject({ clip: { x: 0 } });
  });
});
