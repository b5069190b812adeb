import { describe, expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, hear, mount, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

const words = (node: Element): string => node.textContent.replace(/\s+/g, " ").trim();
const texts = (element: Element, selector: string): string[] => all(element, selector).map(words);

const list = (
  properties: Partial<SanjyraTimeline> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<SanjyraTimeline> =>
  mount({
    attributes: { view: "list", ...attributes },
    properties: { data: sample, ...properties },
  });

async function press(element: SanjyraTimeline, key: string): Promise<void> {
  const target = element.shadowRoot?.activeElement ?? element;
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  );
  await rest(element);
}

const focusedId = (element: SanjyraTimeline): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset["id"];

describe("the list", () => {
  it("stands instead of the plot, with every event in order of time under its year", async () => {
    const element = await list();
    expect(all(element, ".plot, .overview")).toHaveLength(0);
    expect(texts(element, "h3")).toEqual([
      "2006 or earlier",
      "1984",
      "1990s",
      "1993",
      "1997",
      "2001",
      "2006",
      "2012",
      "2013",
      "2021",
      "2024",
      "2029",
    ]);
    expect(texts(element, "[part~=label]")).toHaveLength(12);
  });

  it("says when in words, and what is not known of it", async () => {
    const element = await list();
    const when = (id: string): string => {
      const item = one(element, `[data-id=${id}]`).closest("li");
      return item ? words(item.querySelector(".when") ?? item) : "";
    };
    expect(when("s1")).toBe("September 2021, the day is not known");
    expect(when("s2")).toBe("early 2024");
    expect(when("w1")).toContain("perhaps");
    expect(when("w3")).toBe("2029 Planned");
  });

  it("tells the place of each event among all", async () => {
    const element = await list();
    const places = all(element, "li").map((item) => item.getAttribute("aria-posinset"));
    expect(places).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)));
    expect(one(element, "li").getAttribute("aria-setsize")).toBe("12");
  });

  it("keeps selection, card and window while views change", async () => {
    const element = await mount({
      attributes: { start: "1990", end: "2000" },
      properties: { data: sample, selected: "n2", open: true },
    });
    const { start, end } = element;
    const heard = hear(element, "sanjyra-window-change");
    for (const view of ["list", "table", "timeline"]) {
      element.view = view;
      await rest(element);
      expect([element.selected, element.open, element.start, element.end]).toEqual([
        "n2",
        true,
        start,
        end,
      ]);
      expect(all(element, ".card")).toHaveLength(1);
      expect(one(element, "[data-row][aria-current=true]").dataset["id"]).toBe("n2");
    }
    expect(heard).toEqual([]);
  });

  it("opens the card and, closed by Escape, gives the focus back without moving the window", async () => {
    const element = await list({}, { start: "2020", end: "2025" });
    const { start } = element;
    one(element, "[data-id=n2]").click();
    await rest(element);
    expect(element.selected).toBe("n2");
    expect(one(element, ".card-title").matches(":focus")).toBe(true);
    await press(element, "Escape");
    expect(element.open).toBe(false);
    expect(focusedId(element)).toBe("n2");
    expect(element.start).toBe(start);
  });

  it("has one tab stop, in which arrows, Home and End go from event to event", async () => {
    const element = await list();
    const stops = all(element, ".list [tabindex='0']");
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await press(element, "Home");
    expect(focusedId(element)).toBe("w2");
    await press(element, "ArrowDown");
    expect(focusedId(element)).toBe("w1");
    await press(element, "ArrowUp");
    await press(element, "ArrowUp");
    expect(focusedId(element)).toBe("w2");
    await press(element, "End");
    expect(focusedId(element)).toBe("w3");
    expect(all(element, ".list [tabindex='0']")).toHaveLength(1);
  });

  it("leads Tab to the chosen event, else to the first in the window", async () => {
    const element = await list({}, { start: "2010", end: "2022" });
    expect(one(element, ".list [tabindex='0']").dataset["id"]).toBe("s4");
    element.selected = "n2";
    await rest(element);
    expect(one(element, ".list [tabindex='0']").dataset["id"]).toBe("n2");
  });

  it("shows what passes the filter, and all again without one", async () => {
    const element = await list();
    element.filter = { lanes: ["north"] };
    await rest(element);
    expect(all(element, "[data-id]").map((button) => button.dataset["id"])).toEqual([
      "n1",
      "n2",
      "n3",
      "n4",
    ]);
    element.filter = null;
    await rest(element);
    expect(all(element, "[data-id]")).toHaveLength(12);
  });

  it("speaks the page's language and marks what is in another", async () => {
    document.documentElement.lang = "fa";
    document.documentElement.dir = "rtl";
    const element = await list();
    expect(one(element, ".list").getAttribute("aria-label")).toBe("رویدادها به ترتیب زمان");
    expect(one(element, "[data-id=n2] bdi").lang).toBe("en");
    const year = one(element, "h3").getBoundingClientRect();
    expect(year.left).toBeGreaterThan(one(element, "li").getBoundingClientRect().right);
  });

  it("warns once of a view that is none, and shows the timeline", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const element = await mount({ attributes: { view: "lists" }, properties: { data: sample } });
    element.requestUpdate();
    await rest(element);
    expect(all(element, ".plot")).toHaveLength(1);
    expect(
      warn.mock.calls.filter(([text]) => String(text).includes("view is none of")),
    ).toHaveLength(1);
    warn.mockRestore();
  });

  it("draws of 10,000 events what is near the screen, and finds the last by one key", async () => {
    const data = manyEvents(10_000);
    const element = await list({ data });
    expect(all(element, "*").length).toBeLessThan(3000);
    // All titles are in the page for the browser's own search.
    const text = one(element, ".list").textContent;
    const missing = data.events.filter(({ title }) => !text.includes((title as string).trim()));
    expect(missing).toEqual([]);
    one(element, ".list [tabindex='0']").focus();
    await press(element, "End");
    const item = one(element, `[data-id="${focusedId(element) ?? ""}"]`).closest("li");
    expect(item?.getAttribute("aria-posinset")).toBe("10000");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all(element, "*").length).toBeLessThan(3000);
  });
});
