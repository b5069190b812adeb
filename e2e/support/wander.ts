/** A reader who pans and zooms without a plan: real mouse, wheel and buttons, and the page's own methods. */
import type { Locator, Page } from "@playwright/test";
import { windowOf } from "./timeline.ts";

interface Hand {
  readonly page: Page;
  readonly timeline: Locator;
  /** The next chance, from 0 to 1. */
  readonly chance: () => number;
}

type Step = (hand: Hand) => Promise<void>;

interface Movable extends HTMLElement {
  start: number;
  end: number;
  fit(): void;
  zoomTo(target: { start: number; end: number }): void;
}

/** Screen point on the axis, where there is no button, at a share of the plot's length. */
async function axisPoint(timeline: Locator, share: number): Promise<{ x: number; y: number }> {
  return timeline.evaluate((element, share) => {
    const { shadowRoot } = element;
    const axis = shadowRoot?.querySelector(".axis")?.getBoundingClientRect();
    const ink = shadowRoot?.querySelector(".ink")?.getBoundingClientRect();
    const y = (axis?.top ?? 0) + (axis?.height ?? 0) / 2;
    return { x: (ink?.left ?? 0) + (ink?.width ?? 0) * share, y };
  }, share);
}

const drag: Step = async ({ page, timeline, chance }) => {
  const from = await axisPoint(timeline, 0.2 + 0.6 * chance());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + (chance() - 0.5) * 500, from.y + 3, { steps: 3 });
  await page.mouse.up();
};

const turnWheel =
  (key: "Control" | "Shift", most: number): Step =>
  async ({ page, timeline, chance }) => {
    const at = await axisPoint(timeline, 0.05 + 0.9 * chance());
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down(key);
    await page.mouse.wheel(0, Math.round((chance() - 0.5) * most));
    await page.keyboard.up(key);
  };

const press: Step = async ({ timeline, chance }) => {
  const commands = ["earlier", "later", "zoom-in", "zoom-out"] as const;
  const command = commands[Math.floor(chance() * commands.length)] ?? "earlier";
  await timeline.locator(`[data-command="${command}"]`).click({ force: true });
};

const setEdges: Step = async ({ timeline, chance }) => {
  const { start, end } = await windowOf(timeline);
  const by = (chance() - 0.5) * (end - start);
  await timeline.evaluate(
    (element, span) => Object.assign(element as Movable, span),
    // The length stays the same to the last bit: the one is made of the other.
    { start: start + by, end: start + by + (end - start) },
  );
};

const zoomTo: Step = async ({ timeline, chance }) => {
  const { start, end } = await windowOf(timeline);
  const middle = start + (end - start) * chance();
  const half = ((end - start) / 2) * 2 ** (chance() * 4 - 2);
  await timeline.evaluate(
    (element, span) => {
      (element as Movable).zoomTo(span);
    },
    { start: middle - half, end: middle + half },
  );
};

const fit: Step = async ({ timeline }) => {
  await timeline.evaluate((element) => {
    (element as Movable).fit();
  });
};

const steps: readonly Step[] = [
  ...[drag, drag, setEdges, setEdges, press, zoomTo],
  ...[turnWheel("Control", 900), turnWheel("Control", 900), turnWheel("Shift", 800)],
];

const shortest = 6 * 3_600_000;
const longest = 200 * 365 * 86_400_000;

/** Takes one step; one that has lost itself in an hour or in the ages returns to everything. */
export async function wander(hand: Hand): Promise<void> {
  const { start, end } = await windowOf(hand.timeline);
  const isLost = end - start < shortest || end - start > longest;
  const chosen = steps[Math.floor(hand.chance() * steps.length)] ?? fit;
  await (isLost || hand.chance() < 0.04 ? fit : chosen)(hand);
}
