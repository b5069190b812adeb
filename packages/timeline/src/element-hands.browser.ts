import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "./index.ts";
import { point, turn, wantStillness } from "./testing/hand.ts";
import { all, hear, labels, mount, one, rest } from "./testing/mount.ts";
import { manyEvents, sample } from "./testing/sample.ts";

const length = (element: SanjyraTimeline): number => Number(element.end) - Number(element.start);

const zoomed = async (): Promise<SanjyraTimeline> => {
  const element = await mount({
    properties: { data: sample },
    attributes: { start: "1995", end: "2005" },
  });
  return element;
};

describe("drag", () => {
  let calm: () => void;
  beforeEach(() => {
    calm = wantStillness();
  });
  afterEach(() => {
    calm();
  });

  it("pans as far as the pointer goes, and not before it has gone a little", async () => {
    const element = await zoomed();
    const start = Number(element.start);
    const msPerPx = length(element) / one(element, ".ink").getBoundingClientRect().width;
    point(element, "pointerdown", 300);
    point(element, "pointermove", 302);
    expect(element.start).toBe(start);
    point(element, "pointermove", 250);
    point(element, "pointermove", 200);
    point(element, "pointerup", 200);
    await rest(element);
    expect((Number(element.start) - start) / msPerPx).toBeCloseTo(100, 3);
  });

  it("is not a click, whatever is under the pointer when it ends", async () => {
    const element = await zoomed();
    const target = one(element, "[data-id=n2]");
    point(element, "pointerdown", 300, { target });
    point(element, "pointermove", 200, { target });
    point(element, "pointerup", 200, { target });
    target.click();
    await rest(element);
    expect(element.selected).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    one(element, "[data-id=n2]").click();
    expect(element.selected).toBe("n2");
  });

  it.each(["pointercancel", "lostpointercapture"])("comes to rest by %s", async (end) => {
    const element = await zoomed();
    point(element, "pointerdown", 300);
    point(element, "pointermove", 200);
    expect(one(element, ".plot").classList).toContain("dragging");
    point(element, end, 200, { target: one(element, ".plot") });
    const { start } = element;
    point(element, "pointermove", 100);
    await rest(element);
    expect(element.start).toBe(start);
    expect(one(element, ".plot").classList).not.toContain("dragging");
  });

  it("comes to rest when the button was let go outside", async () => {
    const element = await zoomed();
    point(element, "pointerdown", 300);
    point(element, "pointermove", 200);
    const { start } = element;
    point(element, "pointermove", 100, { buttons: 0 });
    expect(element.start).toBe(start);
  });

  it("leaves other buttons of the mouse to the browser", async () => {
    const element = await zoomed();
    const { start } = element;
    point(element, "pointerdown", 300, { button: 2, buttons: 2 });
    point(element, "pointermove", 100, { buttons: 2 });
    expect(element.start).toBe(start);
  });

  it("goes with the finger from right to left too", async () => {
    document.documentElement.dir = "rtl";
    const element = await zoomed();
    const start = Number(element.start);
    point(element, "pointerdown", 200);
    point(element, "pointermove", 300);
    point(element, "pointerup", 300);
    expect(Number(element.start)).toBeGreaterThan(start);
  });

  it("holds the window still while data change under the pointer", async () => {
    const element = await mount({ properties: { data: sample } });
    point(element, "pointerdown", 300);
    point(element, "pointermove", 280);
    const { start, end } = element;
    for (let at = 0; at < 5; at++) {
      element.data = manyEvents(20 + at);
      await element.updateComplete;
    }
    expect([element.start, element.end]).toEqual([start, end]);
    point(element, "pointerup", 280);
    await rest(element);
    expect(labels(element).length).toBeGreaterThan(0);
  });
});

describe("pinch", () => {
  it("zooms about the fingers and goes on as a drag with one", async () => {
    const element = await zoomed();
    const before = length(element);
    const touch = { pointerType: "touch" };
    point(element, "pointerdown", 200, touch);
    point(element, "pointerdown", 300, { ...touch, pointerId: 2, isPrimary: false });
    point(element, "pointermove", 400, { ...touch, pointerId: 2, isPrimary: false });
    expect(length(element)).toBeCloseTo(before / 2, -2);
    point(element, "pointerup", 400, { ...touch, pointerId: 2, isPrimary: false });
    const { start } = element;
    point(element, "pointermove", 150, touch);
    expect(Number(element.start)).toBeGreaterThan(Number(start));
    point(element, "pointerup", 150, touch);
    expect(one(element, ".plot").classList).not.toContain("dragging");
  });
});

describe("wheel", () => {
  it("belongs to the page", async () => {
    const element = await zoomed();
    const { start, end } = element;
    expect(turn(element, { deltaY: 100 }).defaultPrevented).toBe(false);
    expect([element.start, element.end]).toEqual([start, end]);
  });

  it("zooms about the pointer with Ctrl", async () => {
    const element = await zoomed();
    const still = Number(element.start) + length(element) / 4;
    const before = length(element);
    expect(turn(element, { deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
    expect(length(element)).toBeLessThan(before);
    expect((still - Number(element.start)) / length(element)).toBeCloseTo(0.25, 3);
  });

  it("pans sideways and with Shift", async () => {
    const element = await zoomed();
    const start = Number(element.start);
    turn(element, { deltaX: 50 });
    const later = Number(element.start);
    expect(later).toBeGreaterThan(start);
    turn(element, { deltaY: -50, shiftKey: true });
    expect(element.start).toBeCloseTo(start, 0);
  });
});

describe("clicks", () => {
  it("open the card, which never covers its event", async () => {
    const element = await mount({ properties: { data: sample }, width: 1100 });
    for (const id of ["n1", "s1", "w3"]) {
      one(element, `[data-id=${id}].event`).click();
      await rest(element);
      const card = one(element, ".card").getBoundingClientRect();
      const event = one(element, `[data-id=${id}].event`).getBoundingClientRect();
      const apart =
        card.left >= event.right ||
        card.right <= event.left ||
        card.top >= event.bottom ||
        card.bottom <= event.top;
      expect(apart).toBe(true);
    }
  });

  it("on the card's buttons go to the next event and close", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n1]").click();
    await rest(element);
    one(element, ".card [data-command=later]").click();
    await rest(element);
    expect(element.selected).not.toBe("n1");
    one(element, ".card [data-command=close]").click();
    await rest(element);
    expect(element.open).toBe(false);
  });

  it("on the toolbar do all that a drag or pinch does", async () => {
    const element = await zoomed();
    const press = async (command: string): Promise<void> => {
      one(element, `.toolbar [data-command=${command}]`).click();
      await rest(element);
    };
    const start = Number(element.start);
    const before = length(element);
    await press("later");
    expect(Number(element.start)).toBeGreaterThan(start);
    await press("earlier");
    expect(element.start).toBeCloseTo(start, -3);
    await press("zoom-in");
    expect(length(element)).toBeCloseTo(before / 2, -3);
    await press("zoom-out");
    await press("fit");
    expect(labels(element)).toHaveLength(12);
  });

  it("on a pill part its members", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    const before = length(element);
    one(element, "[part~=pill]").click();
    await rest(element);
    expect(length(element)).toBeLessThan(before);
  });

  it("twice on the ground zoom in", async () => {
    const element = await zoomed();
    const before = length(element);
    const box = one(element, ".ink").getBoundingClientRect();
    one(element, ".field").dispatchEvent(
      new MouseEvent("dblclick", { clientX: box.left + 100, bubbles: true, composed: true }),
    );
    await rest(element);
    expect(length(element)).toBeCloseTo(before / 2, -3);
  });
});

describe("flights", () => {
  it("pass through windows in between, end in time, and tell once", async () => {
    const element = await zoomed();
    const told = hear(element, "sanjyra-window-change");
    const began = performance.now();
    const lengths = new Set<number>();
    element.zoomTo({ start: "1990", end: "2020" });
    while (told.length === 0 && performance.now() - began < 2000) {
      lengths.add(length(element));
      await new Promise(requestAnimationFrame);
    }
    expect(lengths.size).toBeGreaterThan(2);
    expect(element.start).toBe(Date.UTC(1990, 0, 1));
    await rest(element);
    expect(told).toHaveLength(1);
  });

  it("stop where they are when a pointer is pressed", async () => {
    const element = await zoomed();
    const told = hear(element, "sanjyra-window-change");
    element.zoomTo({ start: "1990", end: "2020" });
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    point(element, "pointerdown", 300);
    const { start } = element;
    point(element, "pointerup", 300);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(element.start).toBe(start);
    expect(told).toHaveLength(1);
  });

  it("are jumps for readers who want less motion", async () => {
    const element = await zoomed();
    const calm = wantStillness();
    element.zoomTo({ start: "1990", end: "2020" });
    expect(element.start).toBe(Date.UTC(1990, 0, 1));
    calm();
  });
});

describe("requests", () => {
  it("can be prevented, one by one", async () => {
    const element = await zoomed();
    const { start, end } = element;
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    for (const name of ["window", "select", "open"]) {
      element.addEventListener(`sanjyra-${name}-request`, stop);
    }
    turn(element, { deltaX: 50 });
    one(element, "[data-id=n2]").click();
    await rest(element);
    expect([element.start, element.end, element.selected]).toEqual([start, end, null]);
    element.removeEventListener("sanjyra-select-request", stop);
    one(element, "[data-id=n2]").click();
    expect([element.selected, element.open]).toEqual(["n2", false]);
  });

  it("are followed by facts with the same cause; properties say nothing, methods tell what they did", async () => {
    const element = await zoomed();
    const asked = hear(element, "sanjyra-window-request");
    const told = hear(element, "sanjyra-window-change");
    turn(element, { deltaX: 50 });
    expect(told).toEqual(asked);
    element.start = "1990";
    await rest(element);
    expect(told).toHaveLength(1);
    element.fit();
    await rest(element);
    expect(asked).toHaveLength(1);
    expect(told.at(-1)).toEqual({ start: element.start, end: element.end, cause: "api" });
  });

  it("tell when the picture is final, with counts that add up", async () => {
    const element = await mount({ properties: { data: manyEvents(400) } });
    const settled = hear(element, "sanjyra-settled") as { counts: Record<string, number> }[];
    element.zoomTo({ start: "2000", end: "2004" });
    await rest(element);
    const counts = settled.at(-1)?.counts ?? {};
    const parts = ["labels", "marks", "pilled", "underWay"].map((name) => counts[name] ?? NaN);
    expect(parts.reduce((sum, part) => sum + part)).toBe(counts["inWindow"]);
    expect(all(element, "[part~=label]").length).toBeGreaterThanOrEqual(counts["labels"] ?? NaN);
  });
});
