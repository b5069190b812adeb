import { afterEach, describe, expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, hear, mount, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

/** Parts load while a test waits. */
const patient = { timeout: 10_000 };

afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
});

const go = (fragment: string): void => {
  history.replaceState(null, "", `#${fragment}`);
};

/** Follows a link on the page, as a reader does. */
async function follow(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener("hashchange", resolve, { once: true });
  });
  location.hash = fragment;
  await changed;
}

const linked = (id = ""): Promise<SanjyraTimeline> =>
  mount({
    attributes: { permalink: "", ...(id && { id }) },
    properties: { data: sample },
  });

describe("permalink", () => {
  it("writes nothing while nothing is changed", async () => {
    go("chapter-2");
    await linked("main");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(location.hash).toBe("#chapter-2");
  });

  it("writes what the reader changed, beside what the page has in its fragment", async () => {
    go("chapter-2");
    const element = await linked("main");
    one(element, '[data-id="n2"]').click();
    await expect.poll(() => location.hash, patient).toBe("#chapter-2&sanjyra.main=event.n2~open.1");
    one(element, "[data-command=zoom-in]").click();
    await expect.poll(() => location.hash, patient).toMatch(/=window\.[-\d._]+~event\.n2~open\.1$/);
  });

  it("shows at once what the address says, and tells nobody", async () => {
    const start = Date.UTC(1995, 0, 1);
    const end = Date.UTC(2005, 0, 1) + 0.25;
    go(`sanjyra.main=window.${String(start)}_${String(end)}~event.n2~open.1~lanes.north_west`);
    const element = await linked("main");
    expect([element.start, element.end]).toEqual([start, end]);
    expect([element.selected, element.open]).toEqual(["n2", true]);
    expect(element.filter).toEqual({ lanes: ["north", "west"] });
    expect(all(element, '[data-lane="south"][part~=event]')).toEqual([]);
    expect(one(element, ".card").dataset["id"]).toBe("n2");
  });

  it("follows links, and lets the page's own links be", async () => {
    const element = await linked("main");
    await follow("sanjyra.main=event.s1~view.list");
    await rest(element);
    expect([element.selected, element.view]).toEqual(["s1", "list"]);
    await follow("chapter-2");
    await rest(element);
    expect([element.selected, element.view]).toEqual(["s1", "list"]);
    await follow("sanjyra.main=");
    await rest(element);
    expect([element.selected, element.view]).toEqual([null, null]);
  });

  it("leaves out what the page itself has set, and says where that is not so any more", async () => {
    const element = await mount({
      attributes: { permalink: "", start: "1995", view: "list", selected: "n1" },
      properties: { data: sample },
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(location.hash).toBe("");
    element.view = null;
    element.select(null);
    await expect.poll(() => location.hash, patient).toBe("#sanjyra=event.~view.");
    const again = await mount({
      attributes: { permalink: "", start: "1995", view: "list", selected: "n1" },
      properties: { data: sample },
    });
    expect([again.view, again.selected, again.start]).toEqual([null, null, element.start]);
  });

  it("keeps several timelines apart", async () => {
    go("sanjyra.a=event.n1&sanjyra.b=event.n2");
    const a = await linked("a");
    const b = await linked("b");
    const c = await linked();
    expect([a.selected, b.selected, c.selected]).toEqual(["n1", "n2", null]);
    b.select("n3");
    c.select("n4");
    await expect
      .poll(() => location.hash, patient)
      .toBe("#sanjyra.a=event.n1&sanjyra.b=event.n3&sanjyra=event.n4");
    for (const element of [a, b, c]) element.select(null);
    await expect.poll(() => location.hash, patient).toBe("");
    expect(location.href).not.toContain("#");
  });

  it("keeps the page's history as long as it was, and its state", async () => {
    history.replaceState({ mine: 1 }, "");
    const { length } = history;
    const element = await linked("main");
    for (const id of ["n1", "n2", "n3"]) {
      element.select(id);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await expect.poll(() => location.hash, patient).toContain("event.n3");
    expect(history.length).toBe(length);
    expect(history.state).toEqual({ mine: 1 });
  });

  it.each([
    "window.NaN_5~event.%",
    "window.-1e21_1e21",
    "window.0_1e-300",
    "event.__proto__~open.1~view.__proto__",
    `event.${encodeURIComponent('"><img src=x onerror=alert(1)>')}~open.1`,
    "lanes.constructor~participants.%00~from._1e21",
    "view.javascript%3Aalert%281%29",
    `text.${"a".repeat(9000)}`,
    "%%%&&==~~..",
  ])("is not harmed by %.60s", async (piece) => {
    go(`sanjyra.main=${piece}`);
    const element = await linked("main");
    const { start, end } = element;
    expect(Number.isFinite(start) && Number.isFinite(end) && start! < end!).toBe(true);
    expect(all(element, ".frame img")).toEqual([]);
    expect(element.shadowRoot?.querySelector(".frame")?.outerHTML).not.toMatch(/NaN|Infinity/);
  });

  it("listens to the window only as long as it is asked for and on the page", async () => {
    const add = vi.spyOn(window, "addEventListener");
    const remove = vi.spyOn(window, "removeEventListener");
    const callsOf = ({ mock }: { readonly mock: { readonly calls: readonly unknown[][] } }) =>
      mock.calls.filter(([name]) => name === "hashchange").length;
    const kept = (): number => callsOf(add) - callsOf(remove);
    const element = await mount({ properties: { data: sample } });
    expect(kept()).toBe(0);
    element.permalink = true;
    await rest(element);
    expect(kept()).toBe(1);
    element.permalink = false;
    await rest(element);
    expect(kept()).toBe(0);
    element.permalink = true;
    await rest(element);
    const parent = element.parentElement!;
    element.remove();
    expect(kept()).toBe(0);
    parent.append(element);
    await rest(element);
    expect(kept()).toBe(1);
    element.remove();
    expect(kept()).toBe(0);
    vi.restoreAllMocks();
  });
});

describe("sync", () => {
  const inGroup = (sync: string, count = 40): Promise<SanjyraTimeline> =>
    mount({ attributes: { sync }, properties: { data: manyEvents(count) } });
  const windowOf = ({ start, end }: SanjyraTimeline) => [start, end];

  it("makes timelines of one group share one window, and leaves others alone", async () => {
    const a = await inGroup("g");
    const b = await inGroup("g", 90);
    const other = await inGroup("h");
    const before = windowOf(other);
    expect(windowOf(b)).toEqual(windowOf(a));
    const told = hear(b, "sanjyra-window-change");
    one(a, "[data-command=zoom-in]").click();
    await rest(a);
    await rest(b);
    expect(windowOf(b)).toEqual(windowOf(a));
    expect(windowOf(other)).toEqual(before);
    expect(told).toEqual([]);
    one(b, "[data-command=later]").click();
    await rest(b);
    await rest(a);
    expect(windowOf(a)).toEqual(windowOf(b));
  });

  it("comes to rest after one change", async () => {
    const a = await inGroup("g");
    const b = await inGroup("g", 90);
    a.zoomTo({ start: "1995", end: "2005" });
    await rest(a);
    await rest(b);
    const shared = windowOf(b);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([windowOf(a), windowOf(b)]).toEqual([shared, shared]);
    expect([a.isUpdatePending, b.isUpdatePending]).toEqual([false, false]);
  });

  it("lets go of who leaves the group or the page", async () => {
    const a = await inGroup("g");
    const b = await inGroup("g", 90);
    b.sync = null;
    await rest(b);
    const before = windowOf(b);
    a.zoomTo({ start: "1995", end: "2005" });
    await rest(a);
    expect(windowOf(b)).toEqual(before);
    b.sync = "g";
    await rest(b);
    expect(windowOf(b)).toEqual(windowOf(a));
  });
});
