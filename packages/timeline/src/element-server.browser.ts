import { renderElement } from "@sanjyra/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import "./index.ts";
import type { SanjyraTimeline } from "./index.ts";
import { all, labels, one, rootOf } from "./testing/mount.ts";

const flights = {
  language: "en",
  title: "Flights",
  lanes: [
    { id: "people", title: "People" },
    { id: "probes", title: "Probes" },
  ],
  events: [
    { id: "orbit-1", lane: "people", date: "1961-04-12", title: "In orbit", importance: 3 },
    { id: "ball-1", lane: "probes", date: "1957-10-04", title: "Sputnik" },
    { id: "far-1", lane: "probes", date: "1977/..", title: "Voyager" },
  ],
};

/** Many events, each in a lane of its own. */
const crowd = (lane: string, place: number): { date: string; title: string; lane: string } => ({
  lane,
  date: String(1950 + place * 3),
  title: `Event ${lane}`,
});

let box: HTMLElement;
afterEach(() => {
  box.remove();
  vi.restoreAllMocks();
});

/** Puts what a server wrote on the page, followed by a line; the element is upgraded at once and draws later. */
function serve(markup: string, width = 960): SanjyraTimeline {
  box = document.createElement("div");
  box.style.cssText = `width: ${String(width)}px; font: 14px sans-serif`;
  const parsed = Document.parseHTMLUnsafe(`${markup}<p class="after">After</p>`);
  box.append(...parsed.body.childNodes);
  document.body.append(box);
  const element = box.querySelector("sanjyra-timeline");
  if (!element) throw new Error("The markup holds no timeline.");
  return element;
}

async function drawn(element: SanjyraTimeline): Promise<SanjyraTimeline> {
  await element.ready;
  await element.settled;
  return element;
}

const pictures = (element: Element): HTMLElement[] => all(element, "svg[data-from]");
const shown = (element: Element): (string | null)[] =>
  pictures(element)
    .filter((picture) => picture.getBoundingClientRect().height > 0)
    .map((picture) => picture.getAttribute("width"));
const topOfAfter = (): number => box.querySelector(".after")?.getBoundingClientRect().top ?? NaN;

describe("a picture from the server", () => {
  it("stands until the element has drawn, and goes at the same moment", async () => {
    const element = serve(await renderElement(flights));
    const states: boolean[][] = [];
    const look = (): void => {
      states.push([pictures(element).length > 0, all(element, ".frame").length === 1]);
    };
    look();
    new MutationObserver(look).observe(rootOf(element), { childList: true });
    await drawn(element);
    look();
    expect(states[0]).toEqual([true, false]);
    expect(states.at(-1)).toEqual([false, true]);
    expect(states.filter(([picture, frame]) => picture === frame)).toEqual([]);
  });

  it("leaves nothing behind, and the list is the element's data", async () => {
    const element = await drawn(serve(await renderElement(flights)));
    expect(all(element, "style, link, slot, .list, .picture")).toEqual([]);
    expect(labels(element).sort()).toEqual(["In orbit", "Sputnik", "Voyager"]);
  });

  it.each([1300, 1120, 1008, 900, 720, 600, 560, 559, 420, 360, 300])(
    "leaves its box at a width of %d",
    async (width) => {
      const element = serve(await renderElement(flights), width);
      const before = topOfAfter();
      const heightBefore = element.offsetHeight;
      expect(heightBefore).toBeGreaterThan(200);
      await drawn(element);
      expect(element.offsetHeight).toBe(heightBefore);
      expect(topOfAfter()).toBe(before);
      const field = one(element, ".field");
      expect(field.scrollHeight - field.clientHeight).toBe(0);
      // Little of the box stays empty.
      const [plot, overview] = [one(element, ".plot"), one(element, ".overview")];
      const used = plot.offsetTop + field.offsetTop + field.offsetHeight + overview.offsetHeight;
      expect(heightBefore - used).toBeLessThan(80);
    },
  );

  it.each([1120, 720, 360])("has its labels where they will be at a width of %d", async (width) => {
    const element = serve(await renderElement(flights), width);
    const middle = (node: Element | undefined): number[] => {
      const { left, top, bottom } = node?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
      return [left, (top + bottom) / 2];
    };
    const texts = all(element, "svg text").filter((node) => node.textContent === "In orbit");
    const [left = NaN, y = NaN] = middle(texts.find((node) => node.getClientRects().length > 0));
    await drawn(element);
    const label = all(element, "[part~=label]").find((node) => /In orbit/.test(node.textContent));
    const [leftAfter = NaN, yAfter = NaN] = middle(label);
    expect(Math.abs(yAfter - y)).toBeLessThan(8);
    expect(Math.abs(leftAfter - left)).toBeLessThan(24);
  });

  it.each([
    ["a title of its own", { ...flights, title: "" }],
    ["named lanes", [{ date: "1961", title: "In orbit" }]],
    ["a short title", { ...flights, title: "Flights of people and probes ".repeat(5).trim() }],
    ["few lanes", { lanes: [], events: Array.from("abcdefghijkl", crowd) }],
    ["events", []],
  ])("has room without %s", async (_, data) => {
    for (const width of [1100, 700, 380, 340]) {
      const element = serve(await renderElement(data), width);
      const before = topOfAfter();
      await drawn(element);
      expect(topOfAfter()).toBe(before);
      const [field] = all(element, ".field");
      expect((field?.scrollHeight ?? 0) - (field?.clientHeight ?? 0)).toBe(0);
      box.remove();
    }
  });

  it("leaves its box to the words that say what failed", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no line"));
    const src = { src: "flights.json" };
    const element = serve(await renderElement(flights, { attributes: src }));
    const before = topOfAfter();
    await drawn(element);
    expect(all(element, ".states.error")).toHaveLength(1);
    expect(topOfAfter()).toBe(before);
  });

  it.each([
    [1300, "1120"],
    [1008, "1120"],
    [1007, "720"],
    [560, "720"],
    [559, "360"],
    [250, "360"],
  ])("is the one for a width of %d", async (width, picture) => {
    expect(shown(serve(await renderElement(flights), width))).toEqual([picture]);
  });

  it("is there without its style sheet too, the narrow one alone", async () => {
    const element = serve(await renderElement(flights, { styleSheet: "about:blank" }));
    rootOf(element).adoptedStyleSheets = [];
    expect(shown(element)).toEqual(["360"]);
  });

  it("grows with the reader's text", async () => {
    const root = document.documentElement;
    root.style.fontSize = "32px";
    try {
      const element = serve(await renderElement(flights));
      const before = element.offsetHeight;
      await drawn(element);
      expect(element.offsetHeight).toBe(before);
      const field = one(element, ".field");
      expect(field.clientHeight).toBeGreaterThan(0.8 * field.scrollHeight);
    } finally {
      root.style.fontSize = "";
    }
  });

  it("gives way to a height that the page has set", async () => {
    const element = serve(await renderElement(flights));
    element.style.blockSize = "500px";
    await drawn(element);
    expect(element.offsetHeight).toBe(500);
    expect(one(element, ".frame").offsetHeight).toBe(500);
  });

  it("stands while data from an address are on their way", async () => {
    let answer: (response: Response) => void = () => undefined;
    vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const src = { src: "flights.json" };
    const element = serve(await renderElement(flights, { attributes: src }));
    await new Promise((wake) => setTimeout(wake, 50));
    expect(shown(element)).toEqual(["720"]);
    expect(all(element, ".frame")).toEqual([]);
    answer(Response.json(flights));
    await drawn(element);
    expect(pictures(element)).toEqual([]);
    expect(labels(element)).toHaveLength(3);
  });

  it("stands while the words of a language are on their way", async () => {
    const element = serve(await renderElement(flights, { language: "fa" }));
    await element.updateComplete;
    expect(pictures(element)).toHaveLength(3);
    await drawn(element);
    expect(one(element, ".frame").dir).toBe("rtl");
    expect(pictures(element)).toEqual([]);
  });

  it("hands over the whole document where that is asked for", async () => {
    const eras = [{ date: "1957/1975", title: "Race" }];
    const element = await drawn(serve(await renderElement({ ...flights, eras }, { data: "json" })));
    expect(all(element, "[part=era]").map((era) => era.textContent.trim())).toEqual(["Race"]);
  });
});

describe("any other root from a server", () => {
  it("is taken over as well", async () => {
    const element = serve(
      `<sanjyra-timeline><template shadowrootmode="open"><style>p{color:red}</style><!--x--><slot></slot></template>
      <ol><li><time datetime="1993">1993</time> Relations</li></ol></sanjyra-timeline>`,
    );
    expect(all(element, "slot")).toHaveLength(1);
    await drawn(element);
    expect(all(element, "slot, style")).toEqual([]);
    expect(all(element, ".frame")).toHaveLength(1);
    expect(labels(element)).toEqual(["Relations"]);
    expect(getComputedStyle(element).position).toBe("relative");
  });
});
