import { expect, type Locator, type Page, test } from "@playwright/test";
import { violationsOf } from "./support/axe.ts";
import { landmarks } from "./support/landmarks.ts";
import { overlapsAmong, readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { cardOf, eventOf, isSettled, openTimeline } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Everyone can read the showcase: roles and names, contrast, keys, targets.
const views = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "light on a phone", colorScheme: "light", width: 360 },
  { name: "dark on a phone", colorScheme: "dark", width: 360 },
] as const;

test.use({ reducedMotion: "reduce", trace: "off" });

async function openIn(page: Page, view: (typeof views)[number]) {
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width: view.width, height: 800 });
  return openTimeline(page);
}

for (const view of views) {
  test(`axe finds nothing wrong in ${view.name}, card closed and open`, async ({ page }) => {
    const timeline = await openIn(page, view);
    expect(await violationsOf(page)).toEqual([]);
    await eventOf(timeline, landmarks[2]?.id ?? "").click();
    await expect(cardOf(timeline)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("forced colours and Kyrgyz hold for axe too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const timeline = await openTimeline(page, "#ky");
  await eventOf(timeline, landmarks[0]?.id ?? "").click();
  expect(await violationsOf(page)).toEqual([]);
});

test("the help holds for axe, light, dark and in forced colours", async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.getByRole("button", { name: "Help" }).click();
  await timeline.getByRole("dialog").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  expect(await violationsOf(page)).toEqual([]);
});

test("a screen reader finds the page as written down", async ({ page }) => {
  const timeline = await openTimeline(page);
  await expect(timeline).toMatchAriaSnapshot({ name: "showcase.aria.yml" });
});

/** 24, but for the rounding of boxes to a part of a pixel. */
const leastPx = 23.9;

test("nothing to press is smaller than 24 pixels or lies on another, at any zoom", async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const chance = createRandom(24);
  for (let step = 0; step < 20; step++) {
    const { targets, along } = await readPicture(timeline);
    // What the plot's edge cuts is as large as it was beyond it.
    const small = targets.filter(({ box }) => {
      const isCut = box.from <= 0 || box.to >= along;
      return box.bottom - box.top < leastPx || (!isCut && box.to - box.from < leastPx);
    });
    expect(
      small.map(({ name }) => name),
      `step ${String(step)}`,
    ).toEqual([]);
    expect(overlapsAmong(targets), `step ${String(step)}`).toEqual([]);
    await wander({ page, timeline, chance });
    await isSettled(timeline);
  }
});

interface Target {
  readonly name: string;
  /** Whether a press nearly 12 pixels from its middle, to any side, is still on it. */
  readonly isLarge: boolean;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Everything that can have the focus or be pressed, and where it is. What the plot's edge cuts is larger beyond it. */
const targetsIn = (timeline: Locator): Promise<readonly Target[]> =>
  timeline.evaluate((element) => {
    const all = (selector: string) => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const plot = all(".ink")[0]?.getBoundingClientRect();
    const isOn = (node: Element, x: number, y: number): boolean =>
      node.contains(element.shadowRoot?.elementFromPoint(x, y) ?? null);
    const isLarge = (node: Element, x: number, y: number): boolean => {
      const far = 11.9;
      const sides = [
        [-far, 0],
        [far, 0],
        [0, -far],
        [0, far],
      ] as const;
      return sides.every(([dx, dy]) => isOn(node, x + dx, y + dy));
    };
    return all("button, a, input, summary, [tabindex]")
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ node, box }) => {
        const isCut = !plot || box.left < plot.left || box.right > plot.right;
        return box.width > 1 && box.height > 1 && !(node.closest(".events") && isCut);
      })
      .map(({ node, box: { x, y, width, height } }) => ({
        name: node.ariaLabel ?? node.textContent.trim(),
        isLarge: isLarge(node, x + width / 2, y + height / 2),
        box: { x, y, width, height },
      }));
  });

/** Whether a circle of 24 pixels about the middle of one lies clear of another. */
function isClear({ box: one }: Target, { box: other }: Target): boolean {
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const dx = Math.max(other.x - x, 0, x - other.x - other.width);
  const dy = Math.max(other.y - y, 0, y - other.y - other.height);
  return Math.hypot(dx, dy) >= 12;
}

test("whatever can be pressed is 24 pixels large or stands clear, at ten zooms, card open and closed", async ({
  page,
}) => {
  // What is pressed must be on the screen.
  await page.setViewportSize({ width: 1280, height: 2400 });
  const timeline = await openTimeline(page);
  await eventOf(timeline, landmarks[2]?.id ?? "").click();
  for (let step = 0; step < 10; step++) {
    await isSettled(timeline);
    const targets = await targetsIn(timeline);
    const cramped = targets.filter((target) => {
      if (target.isLarge || Math.min(target.box.width, target.box.height) >= leastPx) return false;
      return targets.some((other) => other !== target && !isClear(target, other));
    });
    expect(
      cramped.map(({ name }) => name),
      `zoom ${String(step)}`,
    ).toEqual([]);
    if (step === 1) await cardOf(timeline).getByRole("button", { name: "Close" }).click();
    await timeline.getByRole("button", { name: "Zoom in" }).click();
  }
});

const reflows = [
  { name: "a width of 320 pixels", width: 320, textSize: "100%" },
  { name: "text of twice the size", width: 1280, textSize: "200%" },
  { name: "both", width: 400, textSize: "200%" },
];

for (const { name, width, textSize } of reflows) {
  test(`${name} cuts nothing off and moves nothing over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = size;
      });
    }, textSize);
    const timeline = await openTimeline(page);
    const { texts, targets } = await readPicture(timeline);
    expect(overlapsAmong(texts)).toEqual([]);
    expect(overlapsAmong(targets)).toEqual([]);
    await eventOf(timeline, landmarks[0]?.id ?? "").click();
    const card = await cardOf(timeline).boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(width);
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways).toBe(0);
  });
}
