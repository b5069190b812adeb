import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, mount, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

const words = (node: Element): string => node.textContent.replace(/\s+/g, " ").trim();
const texts = (element: Element, selector: string): string[] => all(element, selector).map(words);
const ids = (element: Element): (string | undefined)[] =>
  all(element, "[data-id]").map((button) => button.dataset["id"]);

const table = (properties: Partial<SanjyraTimeline> = {}, width = 960): Promise<SanjyraTimeline> =>
  mount({ attributes: { view: "table" }, properties: { data: sample, ...properties }, width });

async function sortBy(element: SanjyraTimeline, column: string): Promise<void> {
  one(element, `[data-column=${column}]`).click();
  await rest(element);
}

describe("the table", () => {
  it("has a caption, headings and a row for each event, by default in order of time", async () => {
    const element = await table();
    expect(words(one(element, "caption"))).toBe("Roads and letters");
    expect(texts(element, "th")).toEqual(["Date", "Event", "Lane"]);
    expect(all(element, "tbody tr")).toHaveLength(12);
    expect(ids(element).slice(0, 4)).toEqual(["w2", "w1", "s3", "n1"]);
    expect(words(one(element, "td.of-date"))).toBe("until 2006");
  });

  it("leaves out columns that would be empty and shows those that are not", async () => {
    const events = [
      {
        id: "a",
        date: "2001",
        title: "A",
        category: "c",
        participants: ["P"],
        sources: [{ source: "s" }],
      },
    ];
    const categories = [{ id: "c", title: "Treaty" }];
    const element = await table({
      data: { events, categories, sources: [{ id: "s", title: "Book" }] },
    });
    expect(texts(element, "th")).toEqual(["Date", "Event", "Kind", "Participants", "Sources"]);
    expect(texts(element, "td")).toEqual(["2001", "A", "Treaty", "P", "Book"]);
  });

  it("sorts by a heading, the other way at the second press, and says so", async () => {
    const element = await table();
    await sortBy(element, "event");
    expect(one(element, "[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
    const titles = texts(element, "[part~=label]");
    expect(titles).toEqual([...titles].sort(new Intl.Collator("en").compare));
    await sortBy(element, "event");
    expect(one(element, "[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    expect(texts(element, "[part~=label]")).toEqual(titles.reverse());
    await sortBy(element, "date");
    expect(ids(element)[0]).toBe("w2");
    expect(all(element, "[aria-sort]")).toHaveLength(1);
  });

  it("keeps the order of time among rows that are equal, both ways", async () => {
    const element = await table();
    await sortBy(element, "lane");
    expect(ids(element)).toEqual([
      "n1",
      "n2",
      "n3",
      "n4",
      "s3",
      "s4",
      "s1",
      "s2",
      "w2",
      "w1",
      "w4",
      "w3",
    ]);
    await sortBy(element, "lane");
    expect(ids(element).slice(0, 4)).toEqual(["w2", "w1", "w4", "w3"]);
  });

  it("keeps the focus on the heading that sorts, in one tab stop with arrow keys", async () => {
    const element = await table();
    expect(all(element, "thead [tabindex='0']")).toHaveLength(1);
    one(element, "[data-column=date]").focus();
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }),
    );
    await sortBy(element, "event");
    expect(element.shadowRoot?.activeElement).toBe(one(element, "[data-column=event]"));
    expect(all(element, "tbody [tabindex='0']")).toHaveLength(1);
  });

  it("opens the card of a row", async () => {
    const element = await table();
    one(element, "[data-id=s1]").click();
    await rest(element);
    expect(element.open).toBe(true);
    expect(one(element, "tr.selected [data-id]").dataset["id"]).toBe("s1");
  });

  it("stacks its cells in a narrow element instead of scrolling sideways", async () => {
    const element = await table({}, 360);
    expect(one(element, ".table").scrollWidth).toBeLessThanOrEqual(360);
    const [date, event] = all(element, "tbody tr:first-child td");
    expect(event?.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      date?.getBoundingClientRect().bottom ?? NaN,
    );
  });

  it("draws of 10,000 events what is near the screen, whatever the order", async () => {
    const element = await table({ data: manyEvents(10_000) });
    expect(all(element, "*").length).toBeLessThan(4000);
    expect(one(element, "table").getAttribute("aria-rowcount")).toBe("10001");
    await sortBy(element, "event");
    const titles = texts(element, "tbody:first-of-type [part~=label]");
    expect(titles.length).toBeGreaterThan(20);
    expect(titles).toEqual([...titles].sort(new Intl.Collator("en", { numeric: true }).compare));
  });
});
