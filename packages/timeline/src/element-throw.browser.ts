import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "./index.ts";
import { point, practise, turn, wantStillness } from "./testing/hand.ts";
import { hear, mount, one, rest } from "./testing/mount.ts";
import { sample } from "./testing/sample.ts";

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));
const length = (element: SanjyraTimeline): number => Number(element.end) - Number(element.start);

async function zoomed(): Promise<SanjyraTimeline> {
  const attributes = { start: "2003", end: "2005" };
  const element = await mount({ properties: { data: sample }, attributes });
  await practise(element);
  return element;
}

/** Drags by some pixels a frame for ten frames and lets go. */
async function fling(element: SanjyraTimeline, pxPerFrame: number): Promise<void> {
  point(element, "pointerdown", 500);
  for (let step = 1; step <= 10; step++) {
    await frame();
    point(element, "pointermove", 500 + step * pxPerFrame);
  }
  point(element, "pointerup", 500 + 10 * pxPerFrame);
}

describe("a plot that is thrown", () => {
  it("goes on the same way, ever slower, and comes to rest with its length and one word", async () => {
    const element = await zoomed();
    await fling(element, -12);
    const released = Number(element.start);
    const told = hear(element, "sanjyra-window-change");
    const settled = hear(element, "sanjyra-settled");
    const before = length(element);
    const steps: number[] = [];
    for (let at = released; told.length === 0; at = Number(element.start)) {
      await frame();
      steps.push(Number(element.start) - at);
      if (told.length === 0) expect(settled).toEqual([]);
    }
    await rest(element);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Number(element.start)).toBeGreaterThan(released);
    expect(length(element) / before).toBeCloseTo(1, 9);
    expect(told).toEqual([{ start: element.start, end: element.end, cause: "pointer" }]);
    expect(settled).toHaveLength(1);
  });

  it("goes with the hand from right to left too", async () => {
    document.documentElement.dir = "rtl";
    const element = await zoomed();
    await fling(element, 12);
    const released = Number(element.start);
    await rest(element);
    expect(Number(element.start)).toBeGreaterThan(released);
  });

  it.each([
    [
      "a pointer",
      (element: SanjyraTimeline) => {
        point(element, "pointerdown", 300);
      },
    ],
    [
      "the wheel",
      (element: SanjyraTimeline) => {
        turn(element, { deltaX: 1 });
      },
    ],
  ])("stops under %s", async (_, act) => {
    const element = await zoomed();
    await fling(element, -12);
    for (let step = 0; step < 4; step++) await frame();
    act(element);
    const { start } = element;
    await wait(120);
    expect(element.start).toBe(start);
  });

  it("stays where it is when the hand held still before it let go", async () => {
    const element = await zoomed();
    point(element, "pointerdown", 500);
    for (let step = 1; step <= 6; step++) {
      await frame();
      point(element, "pointermove", 500 - step * 12);
    }
    await wait(150);
    point(element, "pointerup", 428);
    const { start } = element;
    await wait(100);
    expect(element.start).toBe(start);
  });

  it.each(["pointercancel", "lostpointercapture"])("stays where it is by %s", async (end) => {
    const element = await zoomed();
    point(element, "pointerdown", 500);
    for (let step = 1; step <= 6; step++) {
      await frame();
      point(element, "pointermove", 500 - step * 12);
    }
    point(element, end, 428, { target: one(element, ".plot") });
    const { start } = element;
    await wait(100);
    expect(element.start).toBe(start);
  });

  it("stays where it is for readers who want less motion", async () => {
    const element = await zoomed();
    const calm = wantStillness();
    await fling(element, -12);
    const { start } = element;
    await wait(100);
    expect(element.start).toBe(start);
    calm();
  });

  it("does not go beyond the last event", async () => {
    const element = await mount({ properties: { data: sample } });
    await practise(element);
    const { start } = element;
    await fling(element, -40);
    await rest(element);
    expect(Number(element.start) - Number(start)).toBeLessThan(length(element));
  });

  it("is where it would have come to when it leaves the page meanwhile", async () => {
    const element = await zoomed();
    await fling(element, -12);
    await frame();
    const told = hear(element, "sanjyra-window-change");
    const parent = element.parentElement;
    element.remove();
    const { start } = element;
    parent?.append(element);
    await rest(element);
    await wait(50);
    expect(element.start).toBe(start);
    expect(told).toEqual([]);
  });
});

describe("before more can be made of gestures", () => {
  it("the first of all pans and zooms", async () => {
    const element = await mount({
      properties: { data: sample },
      attributes: { start: "2003", end: "2005" },
    });
    const { start } = element;
    point(element, "pointerdown", 500);
    point(element, "pointermove", 400);
    expect(Number(element.start)).toBeGreaterThan(Number(start));
    point(element, "pointerup", 400);
    const before = length(element);
    turn(element, { deltaY: -40, ctrlKey: true });
    expect(length(element)).toBeLessThan(before);
  });
});

describe("a range marked on the axis with Shift", () => {
  const shift = { shiftKey: true };
  const begin = (element: SanjyraTimeline, from: number, to: number): void => {
    point(element, "pointerdown", from, { ...shift, target: one(element, ".tick") });
    point(element, "pointermove", (from + to) / 2, shift);
    point(element, "pointermove", to, shift);
  };
  const momentAt = (element: SanjyraTimeline, px: number): number =>
    Number(element.start) +
    (px / one(element, ".ink").getBoundingClientRect().width) * length(element);

  it.each([
    [200, 500],
    [500, 200],
  ])(
    "from %i to %i is seen while it is drawn, and shown when the pointer is let go",
    async (from, to) => {
      const element = await zoomed();
      const { start } = element;
      const expected = [momentAt(element, 200), momentAt(element, 500)];
      begin(element, from, to);
      const band = getComputedStyle(one(element, ".plot"), "::before");
      expect(band.content).not.toBe("none");
      expect(Number.parseFloat(band.width)).toBeCloseTo(300, 0);
      const head =
        one(element, ".ink").offsetLeft ||
        Number.parseFloat(getComputedStyle(one(element, ".ink")).marginLeft);
      expect(Number.parseFloat(band.left)).toBeCloseTo(head + 200, 0);
      expect(element.start).toBe(start);
      point(element, "pointerup", to, shift);
      await rest(element);
      expect(element.start).toBeCloseTo(expected[0] ?? NaN, -3);
      expect(element.end).toBeCloseTo(expected[1] ?? NaN, -3);
      expect(getComputedStyle(one(element, ".plot"), "::before").content).toBe("none");
    },
  );

  it("can be had back", async () => {
    const element = await zoomed();
    const before = [element.start, element.end];
    begin(element, 200, 500);
    point(element, "pointerup", 500, shift);
    await rest(element);
    one(element, "[data-command=back]").click();
    await rest(element);
    expect([element.start, element.end]).toEqual(before);
    expect(one(element, "[data-command=back]").ariaDisabled).toBe("true");
  });

  it.each(["pointercancel", "lostpointercapture"])("is given up by %s", async (end) => {
    const element = await zoomed();
    const { start } = element;
    begin(element, 200, 500);
    point(element, end, 500, { target: one(element, ".plot") });
    await rest(element);
    expect(element.start).toBe(start);
    expect(getComputedStyle(one(element, ".plot"), "::before").content).toBe("none");
  });

  it("is asked for, and may be refused", async () => {
    const element = await zoomed();
    const { start } = element;
    element.addEventListener("sanjyra-window-request", (event) => {
      event.preventDefault();
    });
    begin(element, 200, 500);
    point(element, "pointerup", 500, shift);
    await rest(element);
    expect(element.start).toBe(start);
  });
});

describe("the wheel over the plot", () => {
  const hint = (element: SanjyraTimeline): string =>
    getComputedStyle(one(element, ".frame"), "::after").content;

  it("says once how it zooms, and stays the page's", async () => {
    const element = await zoomed();
    expect(hint(element)).toBe("none");
    expect(turn(element, { deltaY: 60 }).defaultPrevented).toBe(false);
    expect(hint(element)).toMatch(/Hold (?:Ctrl|⌘) to zoom/);
  });

  it("turned on and on is one step back", async () => {
    const element = await zoomed();
    const before = [element.start, element.end];
    for (let step = 0; step < 5; step++) turn(element, { deltaY: -40, ctrlKey: true });
    await rest(element);
    expect(length(element)).toBeLessThan(Number(before[1]) - Number(before[0]));
    one(element, "[data-command=back]").click();
    await rest(element);
    expect([element.start, element.end]).toEqual(before);
  });
});
