import { describe, expect, it, vi } from "vitest";
import { all, labels, mount, mountNow, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";
import { pixelOf } from "../testing/contrast.ts";

const parseSvg = (text: string): Document => new DOMParser().parseFromString(text, "image/svg+xml");

const textsOf = (text: string): string[] =>
  [...parseSvg(text).querySelectorAll("text")].map((node) => node.textContent);

const eventsOf = (json: string): readonly { readonly id: string }[] =>
  (JSON.parse(json) as { events: { id: string }[] }).events;

function pixelsOf(image: HTMLImageElement | ImageBitmap): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** Size of a picture, how many colours it has, and the first of them. */
async function look(file: Blob | null) {
  if (!file) throw new Error("There is no picture.");
  const { width, height } = await createImageBitmap(file);
  const pixels = pixelsOf(await createImageBitmap(file));
  const colors = new Set(new Uint32Array(pixels.buffer)).size;
  return { width, height, colors, first: [...pixels.slice(0, 3)].join(" ") };
}

/** Only titles of events: what the axis, the lanes and the pills say depends on words and places. */
const titlesIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.startsWith("Event number")).sort();

describe("toSvg", () => {
  it("is well formed and has every label of the view, and no other", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    element.zoomTo({ start: "2000", end: "2005" });
    await rest(element);
    const svg = await element.toSvg();
    expect(parseSvg(svg).querySelector("parsererror")).toBeNull();
    expect(labels(element).length).toBeGreaterThan(20);
    expect(titlesIn(textsOf(svg))).toEqual(titlesIn(labels(element)));
  });

  it("has the marks of the screen, in their places", async () => {
    const element = await mount({ properties: { data: sample } });
    const boxes = (nodes: Iterable<Element>, x: number, y: number): number[][] =>
      [...nodes].map((node) => {
        const value = (name: string): number => Number(node.getAttribute(name) ?? 0);
        return [value("x") - x, value("y") - y, value("width"), value("height"), value("rx")];
      });
    const svg = parseSvg(await element.toSvg());
    const plot = svg.querySelector("svg > svg");
    const marks = plot?.querySelectorAll("g > rect") ?? [];
    const lane = one(element, ".lane").getBoundingClientRect();
    const ink = one(element, ".ink").getBoundingClientRect();
    const rule = Number(plot?.querySelector("path")?.getAttribute("d")?.split(" ").pop());
    const drawn = boxes(marks, Number(plot?.getAttribute("x")), rule);
    const shown = boxes(all(element, ".ink-lane rect"), 0, ink.top - lane.top);
    expect(shown.length).toBeGreaterThan(12);
    expect(drawn.length).toBe(shown.length);
    const isLike = (a: number[], b: number[]): boolean =>
      a.every((px, at) => Math.abs(px - (b[at] ?? NaN)) < 0.2);
    expect(shown.filter((box) => !drawn.some((other) => isLike(box, other)))).toEqual([]);
  });

  it("shows everything where everything is asked for, whatever the window", async () => {
    const element = await mount({ properties: { data: sample } });
    const whole = labels(element).sort();
    element.zoomTo({ start: "2020", end: "2030" });
    await rest(element);
    expect(labels(element).length).toBeLessThan(whole.length);
    const texts = textsOf(await element.toSvg({ scope: "all" }));
    expect(texts).toEqual(expect.arrayContaining(whole));
    expect(texts).toContain("Roads and letters");
    for (const lane of ["North", "South", "West"]) expect(texts).toContain(lane);
  });

  it("leaves out what the filter leaves out, but not where everything is asked for", async () => {
    const element = await mount({ properties: { data: sample, filter: { lanes: ["west"] } } });
    await rest(element);
    expect(textsOf(await element.toSvg())).toContain("First letter");
    expect(textsOf(await element.toSvg())).not.toContain("Aid arrives");
    expect(textsOf(await element.toSvg({ scope: "all" }))).toContain("Aid arrives");
  });

  it("has the width and the theme that are asked for, else the element's", async () => {
    const element = await mount({ properties: { data: sample }, style: "color-scheme: dark" });
    const own = parseSvg(await element.toSvg()).documentElement;
    expect(own.getAttribute("width")).toBe("960");
    expect(own.querySelector("rect")?.getAttribute("fill")).toBe("#17191e");
    const other = parseSvg(await element.toSvg({ width: 1500, theme: "light" })).documentElement;
    expect(other.getAttribute("width")).toBe("1500");
    expect(other.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
  });

  it("has the colours of the page as every viewer knows them", async () => {
    const element = await mount({
      properties: { data: sample },
      style: "--sanjyra-paper: oklch(0.95 0.02 90); --sanjyra-ink: rgb(10 20 30 / 50%)",
    });
    const svg = await element.toSvg();
    expect(svg).not.toMatch(/oklch|oklab|color-mix|var\(|light-dark/);
    const paper = parseSvg(svg).querySelector("rect")?.getAttribute("fill") ?? "";
    const asked = pixelOf("oklch(0.95 0.02 90)");
    pixelOf(paper).forEach((channel, at) => {
      expect(Math.abs(channel - (asked[at] ?? 0))).toBeLessThanOrEqual(1);
    });
  });

  it("runs from right to left where the page does, with each text in its own direction", async () => {
    const element = await mount({ properties: { data: sample }, attributes: { lang: "fa" } });
    const svg = parseSvg(await element.toSvg());
    expect(svg.documentElement.getAttribute("direction")).toBe("rtl");
    const byText = new Map(
      [...svg.querySelectorAll("text")].map((node) => [node.textContent, node]),
    );
    expect(byText.get("راه‌ها و نامه‌ها")?.hasAttribute("direction")).toBe(false);
    const label = byText.get("Treaty of friendship");
    expect(label?.getAttribute("direction")).toBe("ltr");
    expect(label?.getAttribute("text-anchor")).toBe("end");
    expect(Number(byText.get("First letter")?.getAttribute("x"))).toBeGreaterThan(500);
  });

  it("shows hostile text as text", async () => {
    const title = `</text><script>alert(1)</script><image href="//evil.example/x"/>&amp;"'\u0000\u0008`;
    const data = [
      { id: "a", date: "1993", title, lane: "]]><svg onload=alert(1)>" },
      { id: "b", date: "1995", title: "Peace", lane: "__proto__" },
    ];
    const svg = await mount({ properties: { data } }).then((element) => element.toSvg());
    const parsed = parseSvg(svg);
    expect(parsed.querySelector("parsererror, script, image, [onload], [href]")).toBeNull();
    expect(textsOf(svg).some((text) => text.startsWith("</text><script>"))).toBe(true);
  });

  it("is empty where there is nothing to show", async () => {
    const element = await mount({ properties: { data: [] } });
    expect(await element.toSvg()).toBe("");
    expect(await element.toPng()).toBeNull();
    expect(await element.toCsv()).toBe("id,date,title\r\n");
    expect(eventsOf(await element.toJson())).toEqual([]);
  });
});

describe("toPng", () => {
  it("has the size of the drawing times the scale, and is not blank", async () => {
    const element = await mount({ properties: { data: sample } });
    const svg = parseSvg(await element.toSvg()).documentElement;
    const { width, height, colors } = await look(await element.toPng({ scale: 2 }));
    expect(width).toBe(2 * Number(svg.getAttribute("width")));
    expect(height).toBe(2 * Number(svg.getAttribute("height")));
    expect(colors).toBeGreaterThan(50);
  });

  it.each(["en", "fa"])("is what a viewer makes of the SVG text, in %s", async (lang) => {
    const element = await mount({ properties: { data: sample }, attributes: { lang } });
    const svg = await element.toSvg();
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    await image.decode();
    const viewed = pixelsOf(image);
    const drawn = pixelsOf(await createImageBitmap((await element.toPng({ scale: 1 })) as Blob));
    expect(viewed.length).toBe(drawn.length);
    let unlike = 0;
    for (let at = 0; at < viewed.length; at += 4) {
      const distance = [0, 1, 2].map((channel) =>
        Math.abs((viewed[at + channel] ?? 0) - (drawn[at + channel] ?? 0)),
      );
      if (Math.max(...distance) > 64) unlike++;
    }
    expect(unlike / (viewed.length / 4)).toBeLessThan(0.001);
  });

  it("has the theme that is asked for", async () => {
    const element = await mount({ properties: { data: sample } });
    expect((await look(await element.toPng())).first).toBe("255 255 255");
    expect((await look(await element.toPng({ theme: "dark" }))).first).toBe("23 25 30");
  });

  it("is never larger than every browser can draw, whatever is asked for", async () => {
    const element = await mount({ properties: { data: sample } });
    const { width, height, colors } = await look(await element.toPng({ width: 1e9, scale: 50 }));
    expect(Math.max(width, height)).toBeLessThanOrEqual(8192);
    expect(width * height).toBeLessThanOrEqual(16_000_000);
    expect(colors).toBeGreaterThan(20);
    const { width: usual } = await look(await element.toPng({ width: NaN, scale: -1 }));
    expect(usual).toBe(960);
  });

  it("is null where the browser gives no canvas", async () => {
    const element = await mount({ properties: { data: sample } });
    const refuse = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    expect(await element.toPng()).toBeNull();
    refuse.mockRestore();
  });
});

describe("toCsv and toJson", () => {
  it("hold what is in view, or all", async () => {
    const element = await mount({ properties: { data: sample } });
    element.zoomTo({ start: "2020", end: "2030" });
    await rest(element);
    const inView = eventsOf(await element.toJson()).map(({ id }) => id);
    expect(inView).toEqual(["s1", "s2", "s4", "w3"]);
    const csv = await element.toCsv();
    expect(csv.match(/^\w\d,/gm)).toEqual(["s1,", "s2,", "s4,", "w3,"]);
    expect(eventsOf(await element.toJson({ scope: "all" }))).toHaveLength(12);
    expect((await element.toCsv({ scope: "all" })).match(/^\w\d,/gm)).toHaveLength(12);
  });

  it("keep what the format does not know, and guard formulas", async () => {
    const data = { mine: 7, events: [{ id: "a", date: "1993", title: "=1+1", mood: "glad" }] };
    const element = await mount({ properties: { data } });
    expect(JSON.parse(await element.toJson())).toEqual({ version: 1, ...data });
    expect(await element.toCsv()).toContain("'=1+1");
    expect(await element.toCsv({ guard: false })).not.toContain("'=1+1");
  });

  it("take what is in view and warn once where the scope is none", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const element = await mount({ properties: { data: sample } });
    await element.toCsv({ scope: "everything" as "all" });
    await element.toJson({ scope: "everything" as "all" });
    expect(warn.mock.calls.filter(([text]) => String(text).includes("scope"))).toHaveLength(1);
    warn.mockRestore();
  });

  it("wait for the data", async () => {
    const element = mountNow({ properties: { data: sample } });
    expect(eventsOf(await element.toJson({ scope: "all" }))).toHaveLength(12);
  });
});
