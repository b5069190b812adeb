import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { generate } from "./data/generate.ts";
import { relations } from "./data/relations.ts";
import { allOf, eventOf, labelOf, oneOf, settle, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * `append(events)` adds what comes in later. It is put where there is room, so nothing that a reader looks at moves,
 * and the window stays. What comes of it follows from the batches and their order, whenever they come.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Live data",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const place = (node: HTMLElement): readonly number[] => {
  const { left, top } = node.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
};

/** One more event, and what is there stays where it is. */
export const Append: Story = {
  parameters: { shows: ["append()"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const shown = allOf(timeline, "label").map((label) => label.textContent.trim());
    const before = place(eventOf(timeline, "treaty"));
    const issues = await timeline.append([
      { id: "visit", date: "2001-05-14", title: "A visit, reported later", lane: "az" },
    ]);
    await settle(timeline);
    await expect(issues).toHaveLength(0);
    await expect(place(eventOf(timeline, "treaty"))).toEqual(before);
    const now = allOf(timeline, "label").map((label) => label.textContent.trim());
    await expect(shown.filter((label) => !now.includes(label))).toEqual([]);
    timeline.zoomTo("visit");
    await settle(timeline);
    await expect(labelOf(timeline, "visit")).toBe("A visit, reported later");
  },
};

/** What cannot be read in a batch is said, with the remedy, and the rest shows. */
export const PartlyBad: Story = {
  parameters: { shows: ["append()", "sanjyra-issues"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const issues = await timeline.append([
      { id: "good", date: "2003", title: "A good one", lane: "az" },
      { id: "bad", date: "2003-02-30", title: "A day that is not", lane: "az" },
    ]);
    await settle(timeline);
    await expect(issues).toHaveLength(1);
    timeline.zoomTo("good");
    await settle(timeline);
    await expect(labelOf(timeline, "good")).toBe("A good one");
  },
};

const stream = generate(400, 2, 7).events.map((event) => ({
  ...event,
  id: `live-${event.id ?? ""}`,
  lane: event.lane === "lane-0" ? "az" : "af",
}));

/** A stream: press the button, and twenty more events come in, again and again. */
export const Stream: Story = {
  parameters: { shows: ["append()"] },
  render: (args) => {
    let next = 0;
    const more = ({ currentTarget }: Event): void => {
      const story = (currentTarget as HTMLElement).closest(".story") ?? document;
      void timelineIn(story).append(stream.slice(next, (next += 20)));
    };
    return html`<p><button type="button" @click=${more}>Twenty more</button></p>
      ${timelineOf(args)}`;
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const shown = allOf(timeline, "label").map((label) => label.textContent.trim());
    const button = canvasElement.querySelector("button");
    for (let count = 32; button && count <= 72; count += 20) {
      await userEvent.click(button);
      await waitFor(() => expect(oneOf(timeline, "summary")).toHaveTextContent(String(count)));
    }
    await settle(timeline);
    const now = allOf(timeline, "label").map((label) => label.textContent.trim());
    await expect(shown.filter((label) => !now.includes(label))).toEqual([]);
  },
};
