/** A reader who knows nothing but the element's own table of keys. */
import type { Locator, Page } from "@playwright/test";
import type { KeyCommand } from "../../packages/timeline/src/controllers/keyboard.ts";
import { keyGroups } from "../../packages/timeline/src/parts/help/keys.ts";

const rows = keyGroups.flatMap((group) => group.rows);

/** The name of a key as Playwright wants it. */
const nameOf = (key: string): string => (key === " " ? "Space" : key.replace("Ctrl+", "Control+"));

/** The key of a command, from the table. */
export function keyFor(command: KeyCommand): string {
  for (const { keys, commands } of rows) {
    const key = keys[commands?.indexOf(command) ?? -1];
    if (key !== undefined) return nameOf(key);
  }
  throw new Error(`No key does ${command}`);
}

/** All keys of the table but for those that lead elsewhere: Tab, search and help. */
export const keysInPlot: readonly string[] = rows
  .filter(({ word }) => !["stops", "find", "help"].includes(word))
  .flatMap(({ keys }) => keys)
  .map(nameOf);

/** What has the focus in a timeline, and how it is to be seen. */
export interface Focus {
  /** Part names of the node; empty where the focus is elsewhere. */
  readonly parts: string;
  /** Id of the event. */
  readonly id: string;
  /** Width of the ring about it, pixels; 0 where there is none to be seen. */
  readonly ringPx: number;
  /** Whether its middle, as far as it is in the plot and on the screen, is not covered by anything. */
  readonly isOnTop: boolean;
}

/** Presses a key, waits until the picture rests, and looks at what has the focus. */
export async function pressAndLook(page: Page, timeline: Locator, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  return timeline.evaluate(async (element) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await (element as HTMLElement & { readonly settled: Promise<void> }).settled;
    await frame();
    const root = element.shadowRoot;
    const node = root?.activeElement;
    if (!(node instanceof HTMLElement)) return { parts: "", id: "", ringPx: 0, isOnTop: false };
    const style = getComputedStyle(node);
    const isDrawn = style.outlineStyle !== "none" && !/, 0\)$|transparent/.test(style.outlineColor);
    const box = node.getBoundingClientRect();
    const inPlot = node.closest(".events")
      ? root?.querySelector(".ink")?.getBoundingClientRect()
      : undefined;
    const left = Math.max(box.left, inPlot?.left ?? 0, 0);
    const right = Math.min(box.right, inPlot?.right ?? innerWidth, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const seen = right > left && bottom > top;
    const over = seen ? root?.elementFromPoint((left + right) / 2, (top + bottom) / 2) : undefined;
    return {
      parts: node.getAttribute("part") ?? node.className,
      id: node.dataset["id"] ?? "",
      ringPx: isDrawn ? Number.parseFloat(style.outlineWidth) : 0,
      isOnTop: over !== null && over !== undefined && node.contains(over),
    };
  });
}
