import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, eventOf, oneOf, settle, settledIn, windowLength } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** Everything that a mouse can do, keys can do; lists of buttons read in order of lane and time. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Keyboard",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Arrows walk along a lane and across lanes, Enter opens, Escape closes and returns. */
export const KeyboardWalk: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const focused = () => (timeline.shadowRoot?.activeElement as HTMLElement | null)?.dataset["id"];
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      await settle(timeline);
    };
    eventOf(timeline, "relations").focus();
    await press("{ArrowRight}");
    await expect(focused()).toBe("manas");
    await press("{ArrowRight}");
    await expect(focused()).toBe("treaty");
    await press("{ArrowDown}");
    await expect(eventOf(timeline, focused() ?? "").dataset["lane"]).toBe("af");
    await press("{End}");
    await expect(focused()).toBe("corridors");
    await press("{ArrowRight}");
    await expect(focused()).toBe("corridors");
    await press("{Control>}{Home}{/Control}");
    await expect(focused()).toBe("relations");
    await press("{Enter}");
    await expect(oneOf(timeline, "card")).toBeVisible();
    await expect(timeline.open).toBe(true);
    await press("{Escape}");
    await expect(allOf(timeline, "card")).toHaveLength(0);
    await expect(focused()).toBe("relations");
  },
};

/** Plus and minus zoom about the event that has the focus, 0 shows everything, Space selects without opening. */
export const KeyboardZoom: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const all = windowLength(timeline);
    eventOf(timeline, "treaty").focus();
    await userEvent.keyboard("++");
    await settle(timeline);
    await expect(windowLength(timeline)).toBeLessThan(all / 3);
    await userEvent.keyboard("0");
    await settle(timeline);
    await expect(windowLength(timeline)).toBe(all);
    await userEvent.keyboard(" ");
    await settle(timeline);
    await expect(timeline.selected).toBe("treaty");
    await expect(timeline.open).toBe(false);
  },
};

/** Keys reach every event, labelled or not, and the focus is always in the plot. */
export const EveryEvent: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    eventOf(timeline, "relations").focus();
    const reached = new Set<string>();
    for (let step = 0; step < relations.events.length; step++) {
      const { activeElement } = timeline.shadowRoot ?? {};
      if (activeElement instanceof HTMLElement) reached.add(activeElement.dataset["id"] ?? "");
      await userEvent.keyboard(".");
      await settle(timeline);
    }
    await expect(reached.size).toBe(relations.events.length);
  },
};

/** One stop of Tab in the plot, one in the toolbar, one in the overview. */
export const TabStops: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const inPlot = allOf(timeline, "plot")[0]?.querySelectorAll('button[tabindex="0"]');
    await expect(inPlot).toHaveLength(1);
    const inToolbar = oneOf(timeline, "toolbar").querySelectorAll('[tabindex="0"]');
    await expect(inToolbar).toHaveLength(1);
  },
};

/**
 * In forced colours (turn them on in the browser's developer tools, or in Windows) borders and system colours carry
 * everything that fill carried; no mark, ring or line is lost.
 */
export const ForcedColours: Story = {
  args: { selected: "treaty" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty")).toHaveAttribute("aria-current", "true");
  },
};
