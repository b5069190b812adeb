import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { SanjyraTimeline } from "./index.ts";
import { all, hear, mount, one, rest, rootOf } from "./testing/mount.ts";
import { manyEvents, sample } from "./testing/sample.ts";

const focused = (element: SanjyraTimeline): HTMLElement => {
  const active = rootOf(element).activeElement;
  if (!(active instanceof HTMLElement)) throw new Error("Nothing has the focus.");
  return active;
};
const focusedId = (element: SanjyraTimeline): string | undefined => focused(element).dataset["id"];

async function press(element: SanjyraTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await rest(element);
  }
}

/** The focus is in the plot box, as far as it is wide. */
function expectInSight(element: SanjyraTimeline): void {
  const field = one(element, ".ink").getBoundingClientRect();
  const box = focused(element).getBoundingClientRect();
  expect(box.right).toBeGreaterThan(field.left + 8);
  expect(box.left).toBeLessThan(field.right - 8);
}

async function enter(element: SanjyraTimeline): Promise<void> {
  one(element, ".plot [tabindex='0']").focus();
  await rest(element);
}

describe("keyboard", () => {
  it("has one tab stop in the plot, wherever the focus goes", async () => {
    const element = await mount({ properties: { data: manyEvents(200) } });
    await enter(element);
    for (const key of [
      "{ArrowRight}",
      "{ArrowDown}",
      "+",
      "+",
      "{End}",
      "{Shift>}{ArrowLeft}{/Shift}",
      "]",
      "0",
    ]) {
      await press(element, key);
      expect(all(element, ".plot [tabindex='0']")).toHaveLength(1);
      expectInSight(element);
    }
  });

  it("reaches every event of every lane, labelled or not, in order, and opens its card", async () => {
    const data = manyEvents(60);
    const element = await mount({ properties: { data } });
    await enter(element);
    await press(element, "{Control>}{Home}{/Control}");
    const seen = new Set<string>();
    const starts: string[] = [];
    for (let lane = 0; lane < 3; lane++) {
      await press(element, "{Home}");
      for (let before = ""; before !== focusedId(element);) {
        before = focusedId(element) ?? "";
        seen.add(before);
        expectInSight(element);
        await press(element, "{ArrowRight}");
      }
      starts.push(focused(element).dataset["lane"] ?? "");
      await press(element, "{Home}");
      for (let step = 0; step < 3 && focused(element).dataset["lane"] === starts.at(-1); step++) {
        await press(element, "{ArrowDown}");
        if (starts.length === 3) break;
      }
    }
    expect(seen.size).toBe(60);
    await press(element, "{Enter}");
    expect(one(element, ".card").dataset["id"]).toBe(element.selected);
  });

  it("visits all events in time with . and back with ,", async () => {
    const element = await mount({ properties: { data: sample } });
    await enter(element);
    await press(element, "{Control>}{Home}{/Control}");
    const there: (string | undefined)[] = [focusedId(element)];
    for (let step = 0; step < 11; step++) {
      await press(element, ".");
      there.push(focusedId(element));
    }
    expect(new Set(there).size).toBe(12);
    for (let step = 0; step < 11; step++) await press(element, ",");
    expect(focusedId(element)).toBe(there[0]);
  });

  it("opens with Enter, goes into the card, and comes back with Escape; the next Escape lets go", async () => {
    const element = await mount({ properties: { data: sample } });
    const facts = hear(element, "sanjyra-open");
    one(element, "[data-id=n2]").focus();
    await press(element, "{Enter}");
    expect(element.open).toBe(true);
    expect(element.hasAttribute("open")).toBe(true);
    expect(focused(element).classList).toContain("card-title");
    await press(element, "{Escape}");
    expect(element.open).toBe(false);
    expect(focusedId(element)).toBe("n2");
    expect(element.selected).toBe("n2");
    await press(element, "{Escape}");
    expect(element.selected).toBeNull();
    expect(facts).toEqual([
      { open: true, id: "n2", cause: "key" },
      { open: false, id: "n2", cause: "key" },
    ]);
  });

  it("selects with Space without opening, and lets go with Space", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n2]").focus();
    await press(element, " ");
    expect([element.selected, element.open]).toEqual(["n2", false]);
    expect(one(element, "[data-id=n2]").part.contains("selected")).toBe(true);
    await press(element, " ");
    expect(element.selected).toBeNull();
  });

  it("zooms about the focus, fits, and goes back", async () => {
    const element = await mount({ properties: { data: sample } });
    const whole = [element.start, element.end];
    one(element, "[data-id=n2]").focus();
    await press(element, "+");
    const zoomed = [element.start, element.end];
    expect(Number(zoomed[1]) - Number(zoomed[0])).toBeCloseTo(
      (Number(whole[1]) - Number(whole[0])) / 2,
      -3,
    );
    expect(focusedId(element)).toBe("n2");
    await press(element, "{Backspace}");
    expect([element.start, element.end]).toEqual(whole);
    await press(element, "+", "+", "0");
    expect([element.start, element.end]).toEqual(whole);
  });

  it("brings an event to the middle with F, and to its label with F again", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    await enter(element);
    await press(element, "+", "+");
    for (let step = 0; step < 20 && !focused(element).part.contains("callout"); step++)
      await press(element, ".");
    await press(element, "f");
    const ink = one(element, ".ink").getBoundingClientRect();
    const mark = one(element, ".callout-mark").getBoundingClientRect();
    expect((mark.left + mark.right) / 2).toBeCloseTo((ink.left + ink.right) / 2, 0);
    const length = Number(element.end) - Number(element.start);
    await press(element, "f");
    expect(Number(element.end) - Number(element.start)).toBeLessThan(length);
    expect(focused(element).part.contains("callout")).toBe(false);
    expect(focused(element).querySelector("[part~=label]")).not.toBeNull();
    await press(element, "{Backspace}");
    expect(Number(element.end) - Number(element.start)).toBeCloseTo(length, -3);
  });

  it("goes down and up by as many lanes as a screen has with Shift and Page Down, Page Up", async () => {
    await import("./parts/hand.ts");
    const events = Array.from({ length: 60 }, (_, at) => ({
      id: `e${String(at)}`,
      date: String(1990 + (at % 10)),
      title: `Event ${String(at)}`,
      lane: `lane ${String(Math.floor(at / 5)).padStart(2, "0")}`,
    }));
    const element = await mount({
      properties: { data: { version: 1, events } },
      style: "block-size: 400px",
    });
    const laneOf = (): number => Number(focused(element).dataset["lane"]?.slice(5));
    await enter(element);
    await press(element, "{Control>}{Home}{/Control}", "{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(laneOf()).toBe(0);
    const field = one(element, ".field");
    const tops = all(element, ".lane").map((lane) => lane.offsetTop);
    for (let from = laneOf(), step = 0; from < 11 && step < 12; from = laneOf(), step++) {
      await press(element, "{Shift>}{PageDown}{/Shift}");
      await expect.poll(laneOf).toBeGreaterThan(from);
      const moved = (tops[laneOf()] ?? 0) - (tops[from] ?? 0);
      expect(moved <= field.clientHeight || laneOf() === from + 1).toBe(true);
    }
    expect(laneOf()).toBe(11);
    await press(element, "{Shift>}{PageDown}{/Shift}");
    expect(laneOf()).toBe(11);
    for (let step = 0; step < 12; step++) await press(element, "{Shift>}{PageUp}{/Shift}");
    await expect.poll(laneOf).toBe(0);
  });

  it("opens a pill with Enter: its members part, and the first has the focus", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    const pill = one(element, "[part~=pill]");
    const from = Number(pill.dataset["from"]);
    pill.focus();
    await rest(element);
    await press(element, "{Enter}");
    expect(focusedId(element)).toBeDefined();
    expect(element.start).toBeLessThanOrEqual(from);
    expectInSight(element);
  });

  it("walks over the pills of a lane with ] and [, before the first to what is under way, and goes to that", async () => {
    const data = manyEvents(300);
    const open = { id: "open", date: "1991-03/..", title: "Open", lane: "lane 0", importance: 5 };
    const element = await mount({
      properties: { data: { ...data, events: [...data.events, open] } },
    });
    element.zoomTo({ start: "1998", end: "2012" });
    await rest(element);
    const pills = all(element, ".lane:first-of-type [part~=pill]");
    one(element, ".lane .event").focus();
    await press(element, "]");
    expect(pills).toContain(focused(element));
    for (let step = 0; step < 20 && focused(element) !== pills[0]; step++)
      await press(element, "[[");
    await press(element, "[[");
    expect(focused(element).part.contains("under-way")).toBe(true);
    await press(element, "{Enter}");
    expect(focusedId(element)).toBe("open");
    expectInSight(element);
  });

  it("keeps the focus in the plot when the pill that has it dissolves", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    one(element, "[part~=pill]").focus();
    await rest(element);
    for (let step = 0; step < 8; step++) {
      await press(element, "+");
      expect(focused(element).closest(".plot")).not.toBeNull();
      expectInSight(element);
    }
  });

  it("leaves a pill that keys pan out of sight to its first event, at the edge", async () => {
    const element = await mount({ properties: { data: manyEvents(300) } });
    await press(element, "+");
    one(element, "[part~=pill]").focus();
    await press(element, "{Shift>}{ArrowRight}{/Shift}");
    for (let step = 0; step < 9; step++) {
      await press(element, "{Shift>}{ArrowRight}{/Shift}");
      expectInSight(element);
    }
    expect(focusedId(element)).toBeDefined();
  });

  it("keeps the focus when its event goes from the data: a neighbour takes it", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n2]").focus();
    await rest(element);
    element.data = { ...sample, events: sample.events.filter(({ id }) => id !== "n2") };
    await rest(element);
    expect(focused(element).closest(".plot")).not.toBeNull();
    element.data = { ...sample, title: "Another" };
    await rest(element);
    expect(focusedId(element)).toBeDefined();
  });

  it("keeps its hands off when the page or the browser has the key", async () => {
    const element = await mount({ properties: { data: sample }, attributes: { shortcuts: "off" } });
    const whole = [element.start, element.end];
    one(element, "[data-id=n2]").focus();
    await press(element, "+", "-", "f", ".");
    expect([element.start, element.end]).toEqual(whole);
    expect(focusedId(element)).toBe("n2");
    await press(element, "{ArrowRight}");
    expect(focusedId(element)).toBe("n3");
    document.body.focus();
    (document.activeElement as HTMLElement).blur();
    await press(element, "+");
    expect([element.start, element.end]).toEqual(whole);
  });

  it("mirrors the arrows from right to left", async () => {
    document.documentElement.dir = "rtl";
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n1]").focus();
    await press(element, "{ArrowLeft}");
    expect(focusedId(element)).toBe("n2");
    const [first, second] = ["n1", "n2"].map((id) =>
      one(element, `[data-id=${id}]`).getBoundingClientRect(),
    );
    expect(first?.right).toBeGreaterThan(second?.right ?? 0);
  });

  it("says at the end of a lane that there is no more", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n4]").focus();
    await press(element, "{ArrowRight}");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(one(element, ".live").textContent).toBe("This is the last event of the lane");
    expect(focusedId(element)).toBe("n4");
  });
});
