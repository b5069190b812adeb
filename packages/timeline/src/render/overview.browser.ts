import { loadWords, type TimeSpan } from "@sanjyra/core";
import { html, type TemplateResult } from "lit";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { mountPart, type MountedPart } from "../testing/mount-part.ts";
import { terms } from "../translations/index.ts";
import { renderOverview } from "./overview.ts";

const limits = { start: Date.UTC(2000, 0), end: Date.UTC(2100, 0) };
const year = (limits.end - limits.start) / 100;
const bins = Uint32Array.of(1, 2, 3, 4);
const words = await loadWords({ language: "en" });

let part: MountedPart;
let shown: TimeSpan;
let requests: TimeSpan[];
afterEach(() => {
  part.remove();
});

/** Years after 2000 of the window's ends. */
const years = (span: TimeSpan | undefined): number[] =>
  span
    ? [span.start, span.end].map((moment) => Math.round(((moment - limits.start) / year) * 10) / 10)
    : [];

function template(): TemplateResult {
  return html`${renderOverview({
    bins,
    limits,
    window: shown,
    words,
    terms: terms("en"),
    onRequest: (span) => {
      requests.push(span);
      shown = span;
      part.draw(template());
    },
  })}`;
}

/** An overview of a hundred years at 10 px a year, showing the years 20 to 40. */
function mount(direction: "ltr" | "rtl" = "ltr"): void {
  shown = { start: limits.start + 20 * year, end: limits.start + 40 * year };
  requests = [];
  part = mountPart(template(), { width: 1084, direction });
}

/** The place of a year on the screen. */
function placeOf(at: number): { clientX: number; clientY: number } {
  const box = part.find(".rail").getBoundingClientRect();
  const fromStart = (at / 100) * box.width;
  const rtl = getComputedStyle(part.find(".rail")).direction === "rtl";
  return { clientX: rtl ? box.right - fromStart : box.left + fromStart, clientY: box.top + 20 };
}

function pointer(type: string, target: string, at: number, init: PointerEventInit = {}): void {
  const common = { bubbles: true, composed: true, pointerId: 1, isPrimary: true, button: 0 };
  part.find(target).dispatchEvent(new PointerEvent(type, { ...common, ...placeOf(at), ...init }));
}

/** Presses at a year on a target, moves through others, and lets go. */
function dragThrough(target: string, from: number, ...path: number[]): void {
  pointer("pointerdown", target, from);
  for (const at of path) pointer("pointermove", ".track", at);
  pointer("pointerup", ".track", path.at(-1) ?? from);
}

describe.each(["ltr", "rtl"] as const)("dragging in the overview, %s", (direction) => {
  it.each([
    [".window", 30, [45], [35, 55]],
    [".window", 30, [45, 30], [20, 40]],
    [".window", 30, [500], [80, 100]],
    [".handle.start", 20, [10], [10, 40]],
    [".handle.end", 40, [70, 60], [20, 60]],
    [".handle.end", 40, [5], [20, 20.3]],
    [".bars", 80, [85], [75, 95]],
  ] as const)("%s from year %d through %j", (target, from, path, expected) => {
    mount(direction);
    dragThrough(target, from, ...path);
    expect(years(requests.at(-1))).toEqual([...expected]);
  });

  it("brings the window to a click beside it", () => {
    mount(direction);
    dragThrough(".bars", 70);
    expect(requests.map(years)).toEqual([[60, 80]]);
  });
});

describe("a pointer in the overview", () => {
  it("does nothing on a click in the window", () => {
    mount();
    dragThrough(".window", 30);
    expect(requests).toEqual([]);
  });

  it.each(["pointercancel", "lostpointercapture"])("lets go on %s", (type) => {
    mount();
    pointer("pointerdown", ".window", 30);
    pointer(type, ".track", 30);
    pointer("pointermove", ".track", 60);
    pointer("pointerup", ".track", 60);
    expect(requests).toEqual([]);
  });

  it("is the first finger or the main button alone", () => {
    mount();
    pointer("pointerdown", ".window", 30, { button: 2 });
    pointer("pointermove", ".track", 60);
    pointer("pointerdown", ".window", 30, { isPrimary: false, pointerId: 2 });
    pointer("pointermove", ".track", 60, { pointerId: 2 });
    expect(requests).toEqual([]);
  });

  it("is not moved by another pointer", () => {
    mount();
    pointer("pointerdown", ".window", 30);
    pointer("pointermove", ".track", 60, { pointerId: 7 });
    expect(requests).toEqual([]);
  });
});

describe("keys in the overview", () => {
  const focused = (): string | undefined =>
    (part.root.activeElement as HTMLElement | null)?.dataset["grip"];

  it("move the window and its edges, in one tab stop", async () => {
    mount();
    part.find(".window").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(years(shown)).toEqual([22, 42]);
    await userEvent.keyboard("{ArrowDown}{End}");
    expect(focused()).toBe("end");
    expect(years(shown)).toEqual([22, 100]);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Home}");
    expect(focused()).toBe("start");
    expect(years(shown)).toEqual([0, 100]);
    expect(part.root.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });

  it("follow what is seen from right to left", async () => {
    mount("rtl");
    part.find(".window").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(years(shown)).toEqual([22, 42]);
  });

  it("ask for nothing at an end, and leave other keys to the page", async () => {
    mount();
    shown = { start: limits.start, end: limits.start + year };
    part.draw(template());
    part.find(".window").focus();
    await userEvent.keyboard("{Home}{ArrowLeft}x{Enter}");
    expect(requests).toEqual([]);
  });
});

describe("the sliders", () => {
  it("say where they are in words", () => {
    mount();
    const sliders = [...part.root.querySelectorAll("[role=slider]")];
    expect(sliders.map((slider) => slider.ariaLabel)).toEqual([
      "Start of the period",
      "Period in view",
      "End of the period",
    ]);
    expect(sliders.map((slider) => slider.ariaValueNow)).toEqual(["20", "30", "40"]);
    expect(sliders[0]?.ariaValueText).toContain("2020");
    expect(sliders[2]?.ariaValueText).toContain("20");
    for (const slider of sliders) expect(slider.ariaValueText).not.toMatch(/NaN|undefined/);
  });

  it("have years below them, in order and apart in the narrowest container", () => {
    shown = limits;
    requests = [];
    part = mountPart(template(), { width: 240 });
    const labels = [...part.root.querySelectorAll(".years > span")].filter(
      (node) => node.textContent,
    );
    const boxes = labels.map((node) => node.getBoundingClientRect());
    expect(labels.map((node) => Number(node.textContent))).toContain(2020);
    const end = part.find(".track").getBoundingClientRect().right;
    for (const [at, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(end);
      if (at > 0) expect(box.left).toBeGreaterThanOrEqual(boxes[at - 1]?.right ?? 0);
    }
  });

  it("are 24 px wide at least where they are edges, and inside the track at the limits", () => {
    mount();
    shown = limits;
    part.draw(template());
    const track = part.find(".track").getBoundingClientRect();
    for (const edge of [".handle.start", ".handle.end"]) {
      const { left, right, width } = part.find(edge).getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(24);
      expect(left).toBeGreaterThanOrEqual(track.left);
      expect(right).toBeLessThanOrEqual(track.right);
    }
  });
});
