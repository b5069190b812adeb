import { userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, hear, labels, mount, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

/** Parts load while a test waits. */
const patient = { timeout: 10_000 };

const words = (node: Element | undefined): string =>
  node?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** An element whose search is open and has the focus. */
async function searching(options: Parameters<typeof mount>[0] = {}): Promise<SanjyraTimeline> {
  const element = await mount({ properties: { data: sample }, ...options });
  one(element, "[data-command=find]").click();
  await expect
    .poll(() => element.shadowRoot?.activeElement?.className, patient)
    .toContain("find-input");
  return element;
}

/** Types into the field that has the focus. */
async function type(element: SanjyraTimeline, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await rest(element);
}

const options = (element: Element): string[] =>
  all(element, "[role=option]").map((option) => words(option.querySelector("bdi") ?? option));
const field = (element: Element): HTMLInputElement =>
  one(element, ".find-input") as HTMLInputElement;
const chip = (element: Element, name: string): HTMLElement => one(element, `[data-find="${name}"]`);
const value = (element: Element, text: string): HTMLElement =>
  all(element, "[data-find=value]").find((node) => words(node).startsWith(text))!;
const matches = (element: Element): (string | undefined)[] =>
  all(element, "[part~=event][part~=match]").map((node) => node.dataset["id"]);
const drawnIds = (element: Element): string[] =>
  all(element, "[part~=event]")
    .map((node) => node.dataset["id"] ?? "")
    .sort();

describe("the search field", () => {
  it("opens with the key / and gives the focus back when it is left", async () => {
    const element = await mount({ properties: { data: sample } });
    const event = one(element, '[data-id="n2"]');
    event.focus();
    await type(element, "/");
    await expect
      .poll(() => element.shadowRoot?.activeElement?.className, patient)
      .toContain("find-input");
    await type(element, "{Escape}");
    expect(all(element, ".find")).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(one(element, '[data-id="n2"]'));
  });

  it("shows results as one types, in every language of the document, and marks them in the plot", async () => {
    const element = await searching();
    await type(element, "отнош");
    expect(options(element)).toEqual(["Relations begin"]);
    expect(words(one(element, "mark"))).toBe("отнош");
    expect(matches(element)).toEqual(["n1"]);
    await type(element, "{Backspace>5/}rOAd");
    expect(options(element)).toEqual(["Old road in use", "New road"]);
    expect(matches(element).sort()).toEqual(["w2", "w3"]);
    expect(words(one(element, ".find-count"))).toBe("Matches: 2");
  });

  it("moves nothing and takes no label while it searches", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    const before = all(element, "[part~=event]").map((node) => node.style.cssText);
    const shown = labels(element);
    await element.updateComplete;
    one(element, "[data-command=find]").click();
    await expect.poll(() => all(element, ".find-input").length, patient).toBe(1);
    await type(element, "number 2");
    expect(all(element, "[part~=match]").length).toBeGreaterThan(10);
    expect(all(element, "[part~=event]").map((node) => node.style.cssText)).toEqual(before);
    expect(labels(element)).toEqual(shown);
  });

  it("is a combobox: arrows walk the options, and the field says which one is reached", async () => {
    const element = await searching();
    await type(element, "e");
    const { length } = options(element);
    expect(length).toBeGreaterThan(4);
    expect(field(element).getAttribute("aria-expanded")).toBe("true");
    expect(field(element).hasAttribute("aria-activedescendant")).toBe(false);
    await type(element, "{ArrowDown}{ArrowDown}");
    const reached = one(element, "[role=option][aria-selected=true]");
    expect(reached).toBe(all(element, "[role=option]")[1]);
    expect(field(element).getAttribute("aria-activedescendant")).toBe(reached.id);
    await type(element, "{ArrowUp}{ArrowUp}");
    expect(all(element, "[aria-selected=true]")).toEqual([]);
    await type(element, "{ArrowUp}");
    expect(one(element, "[aria-selected=true]")).toBe(all(element, "[role=option]")[length - 1]);
    await type(element, "{Escape}");
    expect(all(element, "[role=option]")).toEqual([]);
    expect(field(element).value).toBe("e");
  });

  it("opens the card of the option that is chosen, by key with the focus in it", async () => {
    const element = await searching();
    const opened = hear(element, "sanjyra-open");
    await type(element, "summit{ArrowDown}{Enter}");
    expect(element.selected).toBe("n4");
    expect(opened).toEqual([{ open: true, id: "n4", cause: "key" }]);
    expect(element.shadowRoot?.activeElement).toBe(one(element, ".card-title"));
  });

  it("opens the card of an option that is clicked and keeps the focus in the field", async () => {
    const element = await searching();
    await type(element, "treaty");
    await userEvent.click(one(element, "[role=option]"));
    await rest(element);
    expect([element.selected, element.open]).toEqual(["n2", true]);
    expect(element.shadowRoot?.activeElement).toBe(field(element));
  });

  it("goes from match to match with Enter and Shift+Enter, and with buttons, round the ends", async () => {
    const element = await searching();
    await type(element, "road{Enter}");
    const first = element.selected;
    expect(words(one(element, ".find-count"))).toBe("1 of 2");
    await type(element, "{Enter}");
    expect(element.selected).not.toBe(first);
    await type(element, "{Enter}");
    expect(element.selected).toBe(first);
    await type(element, "{Shift>}{Enter}{/Shift}");
    expect(words(one(element, ".find-count"))).toBe("2 of 2");
    chip(element, "earlier").click();
    await rest(element);
    expect(element.selected).toBe(first);
    expect(element.open).toBe(false);
  });

  it("brings a match into view without changing the scale", async () => {
    const element = await searching({ properties: { data: manyEvents(300) } });
    element.zoomTo({ start: "2000", end: "2001" });
    await rest(element);
    await type(element, "number 7 {Enter}");
    await expect.poll(() => element.selected, patient).toBeTruthy();
    await rest(element);
    const [start, end] = [element.start ?? 0, element.end ?? 0];
    expect((end - start) / (366 * 86_400_000)).toBeCloseTo(2, 1);
    expect(one(element, ".event.selected").getBoundingClientRect().width).toBeGreaterThan(0);
  });

  it("scrolls a match that is out of sight into it, and keeps the focus in the field", async () => {
    const element = await searching({
      properties: { data: manyEvents(300) },
      style: "block-size: 300px",
    });
    await type(element, "number 8 {Enter}");
    for (let step = 0; step < 4; step++) {
      await type(element, "{Enter}");
      const box = one(element, ".event.selected").getBoundingClientRect();
      const plot = one(element, ".field").getBoundingClientRect();
      expect(box.top).toBeGreaterThanOrEqual(plot.top - 2);
      expect(box.bottom).toBeLessThanOrEqual(plot.bottom + 2);
    }
    expect(element.shadowRoot?.activeElement).toBe(field(element));
  });

  it("asks the page before it chooses", async () => {
    const element = await searching();
    element.addEventListener("sanjyra-select-request", (event) => {
      event.preventDefault();
    });
    await type(element, "road{Enter}");
    expect(element.selected).toBeNull();
  });

  it.each([
    ["1993-01-19", "Go to 19 January 1993"],
    ["april 1997", "Go to April 1997"],
    ["199X", "Go to 1990s"],
  ])("offers to go to %s", async (query, offer) => {
    const element = await searching();
    await type(element, query);
    expect(options(element)[0]).toBe(offer);
  });

  it("goes to a date, and Back returns", async () => {
    const element = await searching();
    const before = [element.start, element.end];
    await type(element, "19.1.1993{ArrowDown}{Enter}");
    await rest(element);
    const middle = ((element.start ?? 0) + (element.end ?? 0)) / 2;
    expect(new Date(middle).toISOString().slice(0, 10)).toBe("1993-01-19");
    one(element, "[data-command=back]").click();
    await rest(element);
    expect([element.start, element.end]).toEqual(before);
  });

  it("offers no date beyond the timeline", async () => {
    const element = await searching();
    await type(element, "1500");
    expect(options(element)).toEqual([]);
  });

  it("says that nothing was found and offers a way back", async () => {
    const element = await searching();
    await type(element, "zebra");
    expect(words(one(element, ".find-nothing"))).toContain("Nothing found");
    await expect.poll(() => words(one(element, ".live")), patient).toBe("Nothing found");
    await userEvent.click(chip(element, "clear-search"));
    await rest(element);
    expect(field(element).value).toBe("");
    expect(all(element, ".find-nothing")).toEqual([]);
  });

  it("announces the number of matches once typing has ended", async () => {
    const element = await searching();
    await type(element, "road");
    await expect.poll(() => words(one(element, ".live")), patient).toBe("Matches: 2");
  });

  it("shows markup in the data and in the query as text", async () => {
    const title = '<img src=x onerror="alert(1)">';
    const element = await searching({ properties: { data: [{ date: "2000", title }] } });
    await type(element, "<img");
    expect(options(element)).toEqual([title]);
    expect(all(element, ".find img")).toEqual([]);
  });

  it.each(["list", "table"])(
    "marks its matches in the %s too, and goes through them",
    async (view) => {
      const element = await searching({ attributes: { view } });
      await type(element, "road");
      const marked = () => all(element, ".view [part~=match]").map(({ dataset }) => dataset["id"]);
      await expect.poll(() => marked().sort(), patient).toEqual(["w2", "w3"]);
      await type(element, "{Enter}");
      expect(["w2", "w3"]).toContain(element.selected);
      element.filter = { lanes: ["north"] };
      await rest(element);
      expect(marked()).toEqual([]);
      const lanes = all(element, ".view [part~=event]").map(({ dataset }) => dataset["lane"]);
      expect(new Set(lanes)).toEqual(new Set(["north"]));
    },
  );

  it("leaves the plot as it was when it is closed", async () => {
    const element = await searching();
    await type(element, "road");
    chip(element, "close").click();
    await rest(element);
    expect(all(element, ".find, .match, .hits")).toEqual([]);
  });

  it("shows in the overview where the matches are", async () => {
    const element = await searching();
    expect(all(element, ".hits")).toEqual([]);
    await type(element, "road");
    const marks = one(element, ".hits path").getAttribute("d")?.match(/M/g);
    expect(marks).toHaveLength(2);
  });

  it("keeps the filters one tab stop", async () => {
    const element = await searching();
    await type(element, "road");
    const stops = () =>
      all(element, ".find *").filter((node) => node.tabIndex >= 0 && node.matches("button, input"));
    expect(stops()).toHaveLength(2);
    await type(element, "{Tab}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(stops()).toContain(element.shadowRoot?.activeElement);
    expect(stops()).toHaveLength(2);
    chip(element, "close").click();
    await rest(element);
    one(element, "[data-command=find]").click();
    await rest(element);
    expect(stops()).toHaveLength(2);
  });
});

describe("filters", () => {
  it("offer what the data have, with how many events each leaves", async () => {
    const element = await searching();
    expect(all(element, ".group").map(words)).toEqual(["Lane", "Time"]);
    chip(element, "lanes").click();
    await rest(element);
    expect(chip(element, "lanes").getAttribute("aria-expanded")).toBe("true");
    expect(all(element, "[data-find=value]").map(words)).toEqual(["North 4", "South 4", "West 4"]);
  });

  it("leave what passes where it was, take away the rest, tell the page and say how many", async () => {
    const element = await searching();
    const told = hear(element, "sanjyra-filter-change");
    const topOf = (id: string) =>
      one(element, `[data-id="${id}"]`).style.getPropertyValue("--across");
    const before = topOf("s1");
    chip(element, "lanes").click();
    await rest(element);
    value(element, "South").click();
    await rest(element);
    expect(drawnIds(element)).toEqual(["s1", "s2", "s3", "s4"]);
    expect(topOf("s1")).toBe(before);
    expect(element.filter).toEqual({ lanes: ["south"] });
    expect(told).toEqual([{ filter: { lanes: ["south"] }, events: 4 }]);
    expect(words(one(element, ".find-shown"))).toBe("Shown: 4 of 12");
    await expect.poll(() => words(one(element, ".live")), patient).toBe("Shown: 4 of 12");
  });

  it("stay when the search is closed, in a line that says so and can end them", async () => {
    const element = await mount({
      properties: { data: sample, filter: { lanes: ["west"] } },
    });
    expect(drawnIds(element)).toEqual(["w1", "w2", "w3", "w4"]);
    expect(words(one(element, ".find-shown"))).toBe("Shown: 4 of 12");
    expect(all(element, ".find-input")).toEqual([]);
    chip(element, "clear").click();
    await rest(element);
    expect(element.filter).toBeNull();
    expect(all(element, ".find")).toEqual([]);
    expect(drawnIds(element)).toHaveLength(12);
  });

  it("restore the picture exactly when they are cleared", async () => {
    const element = await mount({ properties: { data: manyEvents(400) } });
    const picture = () =>
      all(element, "[part~=event], [part~=pill]").map(
        (node) => `${node.dataset["id"] ?? ""} ${node.style.cssText} ${words(node)}`,
      );
    const before = picture();
    element.filter = { text: "number 1" };
    await rest(element);
    await expect.poll(() => picture().length, patient).not.toBe(before.length);
    element.filter = null;
    await rest(element);
    expect(picture()).toEqual(before);
  });

  it("make the overview, the lanes' counts, the keys and the card go by what passes", async () => {
    const element = await mount({
      properties: { data: sample, filter: { text: "r" }, selected: "n1", open: true },
    });
    const passing = drawnIds(element).length;
    const counts = all(element, ".lane-count").map((node) => Number.parseInt(words(node), 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(passing);
    element.filter = { lanes: ["north", "west"] };
    await rest(element);
    one(element, '[data-id="n1"]').focus();
    for (let step = 0; step < 3; step++) {
      await type(element, ".");
      const { id = "" } = (element.shadowRoot?.activeElement as HTMLElement).dataset;
      expect(id).toMatch(/^[nw]/);
    }
    expect(words(one(element, ".card [data-command=later]"))).not.toContain("Merchants");
  });

  it("fold away with Escape, and then the search closes", async () => {
    const element = await searching();
    chip(element, "lanes").focus();
    await type(element, "{Enter}{ArrowRight}{ArrowRight}");
    expect(element.shadowRoot?.activeElement).toBe(value(element, "North"));
    await type(element, "{Escape}");
    expect(element.shadowRoot?.activeElement).toBe(chip(element, "lanes"));
    expect(all(element, ".find-panel")).toEqual([]);
    await type(element, "{Escape}");
    expect(all(element, ".find")).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(one(element, "[data-command=find]"));
  });

  it("take the focus to a neighbour when its event goes", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, '[data-id="s1"]').focus();
    element.filter = { lanes: ["north"] };
    await rest(element);
    await expect
      .poll(
        () => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset["lane"],
        patient,
      )
      .toBe("north");
  });

  it("say that nothing passes and offer a way back", async () => {
    const element = await searching();
    element.filter = { tags: ["there is none"] };
    await rest(element);
    expect(words(one(element, ".find-shown"))).toBe("No event passes the filters");
    await expect
      .poll(() => words(one(element, ".live")), patient)
      .toBe("No event passes the filters");
    expect(all(element, "[part~=event]")).toEqual([]);
    chip(element, "clear").click();
    await rest(element);
    expect(drawnIds(element)).toHaveLength(12);
    expect(element.shadowRoot?.activeElement).toBe(field(element));
  });

  it("turn a search into a filter and back", async () => {
    const element = await searching();
    await type(element, "road");
    chip(element, "only").click();
    await rest(element);
    expect(element.filter).toEqual({ text: "road" });
    expect(drawnIds(element)).toEqual(["w2", "w3"]);
    chip(element, "only").click();
    await rest(element);
    expect(element.filter).toBeNull();
  });

  it("take a time as it is in view, or as it is written, and say what is no date", async () => {
    const element = await searching();
    chip(element, "time").click();
    await rest(element);
    chip(element, "from").focus();
    await type(element, "1 jan 2010{Tab}");
    expect(element.filter).toEqual({ from: "2010-01-01" });
    expect(drawnIds(element)).toEqual(["n4", "s1", "s2", "s4", "w3"]);
    chip(element, "to").focus();
    await type(element, "soon{Tab}");
    expect(chip(element, "to").getAttribute("aria-invalid")).toBe("true");
    expect(words(one(element, ".find-bad"))).toContain("Write a date");
    expect(element.filter).toEqual({ from: "2010-01-01" });
    chip(element, "in-view").click();
    await rest(element);
    expect(element.filter).toEqual({ from: element.start, to: element.end });
  });

  it("take a chip away from the line of what is chosen, and keep the focus", async () => {
    const element = await searching();
    element.filter = { lanes: ["north"], from: "1990" };
    await rest(element);
    chip(element, "lanes-chosen").click();
    await rest(element);
    expect(element.filter).toEqual({ from: "1990" });
    expect(element.shadowRoot?.activeElement).toBe(chip(element, "lanes"));
    chip(element, "time-chosen").click();
    await rest(element);
    expect(element.filter).toBeNull();
  });

  it("are there from the first picture on where the page sets them", async () => {
    const element = await mount({
      properties: { data: manyEvents(50), filter: { lanes: ["lane 1"] } },
    });
    const lanes = all(element, "[part~=event], [part~=pill]").map((node) => node.dataset["lane"]);
    expect(new Set(lanes)).toEqual(new Set(["lane 1"]));
  });

  it.each([["lanes"], [5], [{ lanes: "west" }], [{ from: "soon" }], [[]]])(
    "of the wrong kind warn and keep nothing out: %j",
    async (filter) => {
      const element = await mount({ properties: { data: sample, filter: filter as never } });
      expect(drawnIds(element)).toHaveLength(12);
    },
  );
});
