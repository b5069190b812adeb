import { chronicle } from "@sanjyra/central-asia";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, fn, userEvent } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, eventOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * The card tells everything that is known of one event: its date in words, its text, who took part, remarks, related
 * events, and the sources with their places. It stands beside the event and never over it.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Cards",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** An entry of the chronicle with text, remark, relation and two sources. */
export const Everything: Story = {
  args: { data: chronicle, selected: "kg-az-aliyev-visit-plan", open: true },
  parameters: { shows: ["::part(card)", "::part(card-title)", "[open]"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const card = oneOf(timeline, "card");
    await expect(oneOf(timeline, "card-title").textContent.trim()).not.toBe("");
    const related = card.querySelector<HTMLElement>("[data-to]");
    const to = related?.dataset["to"];
    await expect(to).toBeTruthy();
    if (related) await userEvent.click(related);
    await settle(timeline);
    await expect(timeline.selected).toBe(to);
  },
};

/** An event with an address of its own leads there, and says where. */
export const Address: Story = {
  args: {
    data: [
      { id: "site", date: "1991-08-06", title: "The first site", url: "https://info.cern.ch/" },
      { id: "later", date: "1993-04-30", title: "The web is free for everybody" },
    ],
    selected: "site",
    open: true,
  },
  parameters: { shows: ["::part(link)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(oneOf(timeline, "link")).toHaveAttribute("href", "https://info.cern.ch/");
    await expect(oneOf(timeline, "link")).toHaveTextContent("info.cern.ch");
  },
};

/** `renderCard` gives a node of the page's own for each card; the slot `card` has one for all. */
export const OwnContent: Story = {
  args: { selected: "treaty", open: true },
  parameters: { shows: [".renderCard", '<slot name="card">'] },
  render: ({ data, selected, open }) =>
    html`<sanjyra-timeline
      .data=${data ?? null}
      .renderCard=${({ id }: { readonly id: string }) => {
        return Object.assign(document.createElement("p"), { textContent: `Number ${id}` });
      }}
      selected=${selected ?? ""}
      ?open=${open}
    >
      <p slot="card">The same below every card.</p>
    </sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(oneOf(timeline, "card")).toHaveTextContent("Number treaty");
    await expect(timeline.querySelector("[slot=card]")).toBeVisible();
  },
};

/** A page hears that a card is going to open, and may keep it closed. */
export const Kept: Story = {
  parameters: { shows: ["sanjyra-open-request", "sanjyra-open"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const onOpen = fn<(event: CustomEvent<{ open: boolean; id: string | null }>) => void>();
    timeline.addEventListener("sanjyra-open", onOpen);
    const refuse = (event: Event): void => {
      event.preventDefault();
    };
    timeline.addEventListener("sanjyra-open-request", refuse);
    await userEvent.click(eventOf(timeline, "treaty"));
    await settle(timeline);
    await expect(allOf(timeline, "card")).toHaveLength(0);
    await expect(onOpen).not.toHaveBeenCalled();
    timeline.removeEventListener("sanjyra-open-request", refuse);
    await userEvent.click(eventOf(timeline, "treaty"));
    await settle(timeline);
    await expect(onOpen.mock.lastCall?.[0].detail).toMatchObject({ open: true, id: "treaty" });
  },
};

/** From event to event with the arrows of the card; Escape closes it and gives the focus back. */
export const FromEventToEvent: Story = {
  args: { selected: "relations", open: true },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const next = oneOf(timeline, "card").querySelector<HTMLElement>('[data-command="later"]');
    if (next) await userEvent.click(next);
    await settle(timeline);
    await expect(timeline.selected).toBe("manas");
    await userEvent.keyboard("{Escape}");
    await settle(timeline);
    await expect(timeline.open).toBe(false);
    await expect(timeline.shadowRoot?.activeElement).toBe(eventOf(timeline, "manas"));
  },
};

/** On a narrow page the card is a sheet at the bottom. */
export const Narrow: Story = {
  args: { selected: "treaty", open: true },
  render: (args) => html`<div class="narrow">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const card = oneOf(timeline, "card").getBoundingClientRect();
    const whole = timeline.getBoundingClientRect();
    await expect(card.width).toBeGreaterThan(whole.width * 0.85);
    await userEvent.click(buttonOf(timeline, "close"));
    await settle(timeline);
    await expect(allOf(timeline, "card")).toHaveLength(0);
  },
};
