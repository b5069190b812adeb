import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../model/normalize.ts";
import type { TimelineDocument } from "../model/document.ts";
import { readJson } from "../source/json.ts";
import { oddDocument } from "../testing/fuzz.ts";
import { findAll, parseMarkup, readList, textOf, type Element } from "../testing/light-dom.ts";
import { pictureSteps } from "./element-styles.ts";
import { renderElement, type ElementOptions } from "./element.ts";

const flights: TimelineDocument = {
  language: "en",
  title: "Flights",
  lanes: [
    { id: "people", title: "People", color: "#345" },
    { id: "probes", title: "Probes" },
  ],
  eras: [{ id: "race-1", date: "1957/1975", title: "Race" }],
  events: [
    { id: "orbit-1", lane: "people", date: "1961-04-12", title: "In orbit", importance: 3 },
    { id: "ball-1", lane: "probes", date: "1957-10-04", title: "Sputnik" },
    { id: "far-1", lane: "probes", date: "1977/..", title: "Voyager" },
  ],
};

/** The element's tree. The reader knows neither hyphens and capitals in names nor elements without an end. */
async function render(
  input: unknown,
  options: ElementOptions = {},
): Promise<{ html: string; host: Element; root: Element }> {
  const html = await renderElement(input as TimelineDocument, options);
  const closed = html
    .replace(/<style>[^]*?<\/style>/, "<style></style>")
    .replace(/<script type="application\/json">[^]*?<\/script>/, "")
    .replace(/(<link [^>]*)>/, "$1></link>")
    .replace(/<(\w+)((?: [\w-]+="[^"]*")*)\/>/g, "<$1$2></$1>")
    .replace(/ (viewBox|preserveAspectRatio)="[^"]*"/g, "")
    .replace(/^<sanjyra-timeline/, "<timeline")
    .replace(/<\/sanjyra-timeline>\n$/, "</timeline>");
  const host = findAll(parseMarkup(closed), ({ name }) => name === "timeline")[0];
  const root = host && findAll(host, ({ name }) => name === "template")[0];
  if (!host || !root) throw new Error("no element, or no root in it");
  return { html, host, root };
}

const picturesIn = (root: Element): Element[] =>
  findAll(root, ({ attributes }) => attributes.has("data-from"));

const attribute = (node: Element | undefined, name: string): string | undefined =>
  node?.attributes.get(name);

describe("renderElement", () => {
  it("puts pictures into a root of its own and the list into the element", async () => {
    const { host, root } = await render(flights);
    expect(attribute(root, "shadowrootmode")).toBe("open");
    expect(picturesIn(root).map((picture) => attribute(picture, "width"))).toEqual([
      "360",
      "720",
      "1120",
    ]);
    for (const picture of picturesIn(root)) {
      for (const title of ["Flights", "In orbit", "Sputnik", "Voyager", "Probes"]) {
        expect(textOf(picture)).toContain(title);
      }
    }
    const outside = { ...host, children: host.children.filter((child) => child !== root) };
    expect(readList(outside)).toHaveLength(3);
  });

  it("names every picture for screen readers and slots the list", async () => {
    const { root } = await render(flights);
    for (const picture of picturesIn(root)) {
      const [image] = findAll(picture, ({ attributes }) => attributes.get("role") === "img");
      expect(attribute(picture, "role")).toBe("none");
      expect(attribute(image, "aria-label")).toMatch(/^Flights\. 3 · 1957/);
    }
    expect(findAll(root, ({ name }) => name === "slot")).toHaveLength(1);
  });

  it("shows the first picture only, until there are styles", async () => {
    const { root } = await render(flights);
    const shown = picturesIn(root).map((picture) => attribute(picture, "display"));
    expect(shown).toEqual([undefined, "none", "none"]);
  });

  it("refers to a style sheet instead of carrying styles, and has no inline style in any case", async () => {
    const inside = await renderElement(flights);
    expect(inside).toContain("<style>");
    expect(inside).not.toMatch(/\sstyle=/);
    const beside = await renderElement(flights, { styleSheet: "/a&b.css" });
    expect(beside).toContain('<link rel="stylesheet" href="/a&amp;b.css">');
    expect(beside).not.toMatch(/<style|\sstyle=/);
  });

  it("asks the element for what the picture shows", async () => {
    const { host, root } = await render(flights, {
      language: "fa",
      start: "1960",
      end: "1965",
      timeZone: "Asia/Bishkek",
      calendar: "persian",
      numberingSystem: "arabext",
      attributes: { id: "x-1", class: "wide", label: 'A "name"' },
    });
    expect(Object.fromEntries(host.attributes)).toEqual({
      id: "x-1",
      class: "wide",
      label: 'A "name"',
      lang: "fa",
      start: "1960",
      end: "1965",
      "time-zone": "Asia/Bishkek",
      calendar: "persian",
      "numbering-system": "arabext",
    });
    const [picture] = picturesIn(root);
    expect(textOf(picture ?? "")).toContain("In orbit");
    expect(textOf(picture ?? "")).not.toContain("Sputnik");
  });

  it.each([
    ["onclick", "alert(1)"],
    ["style", "color: red"],
    ["lang", "x"],
    ["a b", "x"],
    ["x><script", "x"],
    ["ID", "x"],
  ])("leaves out the attribute %s", async (name, value) => {
    const { host } = await render(flights, { attributes: { [name]: value } });
    expect([...host.attributes.keys()]).toEqual(["lang"]);
  });

  it("carries the whole document on demand, and no text in it ends the script", async () => {
    const evil = { ...flights, title: "</script><script>alert(1)</script><!--" };
    const html = await renderElement(evil, { data: "json" });
    const scripts = [...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(html.match(/<script/g)).toHaveLength(1);
    const { document, issues } = readJson(scripts[0]?.[1] ?? "");
    expect(issues).toEqual([]);
    expect(document).toEqual(normalizeDocument(evil).document);
  });

  it("carries it unasked where the list would lose something, and draws what the element will have", async () => {
    const script = '<script type="application/json">';
    const { eras: _, ...plain } = flights;
    expect(await renderElement(plain)).not.toContain(script);
    expect(await renderElement(flights)).toContain(script);
    expect(await renderElement(flights)).toContain(">Race</text>");
    const listed = await renderElement(flights, { data: "list" });
    expect(listed).not.toContain(script);
    expect(listed).not.toContain("Race");
    const loaded = await renderElement(flights, { attributes: { src: "flights.json" } });
    expect(loaded).not.toContain(script);
    expect(loaded).toContain(">Race</text>");
  });

  it("begins on the right where the language does", async () => {
    expect(await renderElement(flights, { language: "fa" })).toContain("xMaxYMin");
    expect(await renderElement(flights)).not.toContain("xMaxYMin");
  });

  it("gives the same text for the same input, read or not", async () => {
    const text = await renderElement(flights);
    expect(await renderElement(structuredClone(flights))).toBe(text);
    expect(await renderElement(normalizeDocument(flights).document)).toBe(text);
  });

  it("leaves room for a title of several lines", async () => {
    const heights = async (title: string): Promise<number[]> =>
      picturesIn((await render({ ...flights, title })).root).map(
        (one) => 16 * parseFloat(attribute(one, "height") ?? ""),
      );
    const [narrow = 0, , wide = 0] = await heights("Flights");
    const [narrowLong = 0, , wideLong = 0] = await heights("Flights of people ".repeat(4));
    expect(narrowLong - narrow).toBeGreaterThanOrEqual(25);
    expect(wideLong).toBeGreaterThanOrEqual(wide);
  });

  it("is well formed for any document, and holds no element of the data's making", async () => {
    const own = new Set(
      "template style div slot svg rect path text g title section h2 h3 ol li time bdi a p ul cite span".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(oddDocument, async (input) => {
        const { host } = await render(input, { data: "json", widths: [400, 800] });
        const visit = (node: Element): void => {
          for (const child of node.children) {
            if (typeof child === "string") continue;
            expect(own).toContain(child.name);
            for (const name of child.attributes.keys()) expect(name).not.toMatch(/^on|^style$/);
            visit(child);
          }
        };
        visit(host);
      }),
      { numRuns: 60 },
    );
  });
});

describe("pictureSteps", () => {
  it("begin at nothing, rise, and change to headings beside the rows when the element does", () => {
    expect(pictureSteps()).toEqual([
      { width: 360, from: 0 },
      { width: 720, from: 560 },
      { width: 1120, from: 1008 },
    ]);
    expect(pictureSteps([1000])).toEqual([{ width: 1000, from: 0 }]);
    expect(pictureSteps([NaN, 3, -5, Infinity])).toEqual([{ width: 360, from: 0 }]);
  });

  it("hold for any widths", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.array(fc.integer({ min: 200, max: 2000 })), (a, b) => {
        const steps = pictureSteps([...a, ...b]);
        expect(steps[0]?.from).toBe(0);
        steps.slice(1).forEach(({ width, from }, place) => {
          expect(width).toBeGreaterThan(steps[place]?.width ?? Infinity);
          expect(from).toBeGreaterThan(steps[place]?.from ?? Infinity);
        });
      }),
    );
  });
});
