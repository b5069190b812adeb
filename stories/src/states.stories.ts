import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { answered, never, text } from "./support/answers.ts";
import { allOf, eventOf, labelOf, oneOf, settle, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** What is shown when there is no picture, or not all of it: the cause, its place, and what can be done. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/When something is wrong",
  component: "sanjyra-timeline",
  render: timelineOf,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** While an answer is awaited. */
export const Loading: Story = {
  parameters: { shows: [":state(loading)", "::part(states)"] },
  args: { src: answered("slow.json", never) },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await waitFor(() => expect(allOf(timeline, "states").length).toBe(1));
    await expect(oneOf(timeline, "states")).toHaveTextContent("Loading");
    await expect(timeline.matches(":state(loading)")).toBe(true);
  },
};

/** No events: what is needed is said. */
export const Empty: Story = {
  parameters: { shows: [":state(empty)", "::part(states)"] },
  args: { data: [] },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.ready;
    await expect(oneOf(timeline, "states")).toHaveTextContent("No events yet");
  },
};

/** The file is not there: the cause, and a button that tries again. */
export const NotFound: Story = {
  parameters: { shows: ["::part(button)"] },
  args: { src: answered("gone.json", text("Not found", "text/plain", 404)) },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.ready;
    await expect(oneOf(timeline, "states")).toHaveTextContent("404");
    answered("gone.json", text(JSON.stringify(relations), "application/json"));
    await userEvent.click(oneOf(timeline, "button"));
    await waitFor(() => expect(labelOf(timeline, "treaty")).toBeTruthy());
    answered("gone.json", text("Not found", "text/plain", 404));
  },
};

/** A page instead of data, as a server that wants a sign-in sends. */
export const NotJson: Story = {
  parameters: { shows: [":state(error)", "::part(states)"] },
  args: { src: answered("page.json", text("<!doctype html><title>Sign in</title>", "text/html")) },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.ready;
    await expect(oneOf(timeline, "states")).toHaveTextContent("HTML");
    await expect(timeline.matches(":state(error)")).toBe(true);
  },
};

/** Broken JSON: the line and the column. */
export const BrokenJson: Story = {
  args: { src: answered("broken.json", text('[\n  { "date": "1993" },\n  oops\n]', "text/json")) },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.ready;
    await expect(oneOf(timeline, "states")).toHaveTextContent("line 3");
  },
};

/** Partly bad data: what is right shows, what is not is listed with place and remedy. */
export const PartlyBad: Story = {
  parameters: { shows: ["::part(issues)"] },
  args: {
    data: [
      ...relations.events,
      { id: "november", date: "2009-11-31", title: "Film screening" },
      { id: "backwards", date: "2014-06-05/2014-06-04", title: "Summit" },
      { id: "words", date: "last spring", title: "Visit" },
    ],
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "treaty")).toBeTruthy();
    const summary = oneOf(timeline, "issues").querySelector("summary");
    await expect(summary).toHaveTextContent("3 entries could not be read");
    if (summary) await userEvent.click(summary);
    await expect(oneOf(timeline, "issues")).toHaveTextContent("from 01 to 30");
  },
};

/** Text that wants to be more than text stays text; addresses that want to be code lead nowhere. */
export const HostileText: Story = {
  args: {
    data: [
      {
        id: "markup",
        date: "1995",
        title: "<img src=x onerror=alert(1)><b>bold</b>",
        description: "<script>alert(1)</script> and \u202eturned round",
        url: "javascript:alert(1)",
      },
      { id: "long", date: "1999", title: "Very long ".repeat(60), lane: "__proto__" },
      { id: "other", date: "2001", title: "مرحبا mixed with English שלום", lane: "constructor" },
    ],
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "markup")).toContain("<b>bold</b>");
    await userEvent.click(eventOf(timeline, "markup"));
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("<script>alert(1)</script>");
    await expect(timeline.shadowRoot?.querySelectorAll("img, script")).toHaveLength(0);
    await expect(oneOf(timeline, "card").querySelector("a")).toBeNull();
  },
};
