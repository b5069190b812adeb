import type { TimelineDocument, TimelineEvent } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, hear, labels, mount, mountNow, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

const first = Date.UTC(1990, 0, 1);
const dayMs = 86_400_000;

/** Events spread over the years of {@link manyEvents}, and beyond. */
function news(count: number, from = 0, name = "new"): TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${name}-${String(from + at)}`,
    date: new Date(first + (((from + at) * 7919 * dayMs) % (40 * 365 * dayMs))).toISOString(),
    title: `${name} ${String(from + at)}`,
    lane: `lane ${String((from + at) % 3)}`,
    importance: (from + at) % 5,
  }));
}

/** Every event that is drawn with its label: where, and what it says. */
const labelled = (element: Element): Map<string, string> =>
  new Map(
    all(element, "[part~=event]:has([part~=label])").map((node) => [
      `${node.dataset["lane"] ?? ""} ${node.dataset["id"] ?? ""}`,
      `${node.style.cssText} ${node.textContent.trim()}`,
    ]),
  );

function expectKept(before: Map<string, string>, after: Map<string, string>): void {
  for (const [key, label] of before) expect([key, after.get(key)]).toEqual([key, label]);
}

/** Everything that is drawn in the plot, by place. */
const picture = (element: Element): string[] =>
  all(element, "[part~=event], [part~=pill], [part~=under-way]").map(
    (node) => `${node.part.value} ${node.style.cssText} ${node.textContent.trim()}`,
  );

/** Shows everything from an instant before the events to one after, so that windows compare. */
const span = { start: "1989", end: "2031" };

describe("appending", () => {
  it("moves no row and no label, and leaves the window", async () => {
    const element = await mount({ properties: { data: manyEvents(400) }, attributes: span });
    const before = labelled(element);
    const { start, end } = element;
    expect(before.size).toBeGreaterThan(20);
    for (let batch = 0; batch < 5; batch++) {
      const shown = labelled(element);
      const total = one(element, ".summary").textContent;
      expect(await element.append(news(40, batch * 40))).toEqual([]);
      expectKept(shown, labelled(element));
      expect(one(element, ".summary").textContent).not.toBe(total);
    }
    expectKept(before, labelled(element));
    expect([element.start, element.end]).toEqual([start, end]);
    element.zoomTo({ start: "2005", end: "2006" });
    await rest(element);
    expect(all(element, '[data-id^="new-"]').length).toBeGreaterThan(0);
  });

  it("leaves a window that shows everything, and lets it be had by fit()", async () => {
    const element = await mount({ properties: { data: manyEvents(60) } });
    const before = labelled(element);
    const { end } = element;
    await element.append([{ id: "late", date: "2200", title: "Far off", lane: "lane 1" }]);
    await rest(element);
    expect(element.end).toBe(end);
    expectKept(before, labelled(element));
    element.fit();
    await rest(element);
    expect(element.end).toBeGreaterThan(Date.UTC(2200, 0, 1));
    expect(labels(element)).toContain("Far off");
  });

  it("tells what is wrong with a batch, and takes the rest of it", async () => {
    const element = await mount({ properties: { data: sample } });
    const heard = hear(element, "sanjyra-issues");
    const issues = await element.append([
      { id: "n1", date: "1999-05-05", title: "A twin", lane: "north" },
      { id: "bad", date: "the day before", title: "No date", lane: "north" },
      { id: "good", date: "2001-06-01", title: "A good one", lane: "south" },
    ]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual(
      expect.arrayContaining([
        ["id-duplicate", sample.events.length],
        ["date-syntax", sample.events.length + 1],
      ]),
    );
    expect(heard).toEqual([{ issues }]);
    element.zoomTo({ start: "1998", end: "2003" });
    await rest(element);
    expect(labels(element)).toEqual(expect.arrayContaining(["A twin", "A good one"]));
    expect(labels(element)).not.toContain("No date");
    expect(await element.append([])).toEqual([]);
    expect(heard).toHaveLength(1);
  });

  it("gives issues for what is no list of events, and the page may use its array again", async () => {
    const element = await mount({ properties: { data: sample } });
    const buffer: unknown[] = [7, null, { title: "No date" }];
    const done = element.append(buffer as TimelineEvent[]);
    buffer.length = 0;
    expect((await done).map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  });

  it("still takes nodes, as any element does", async () => {
    const element = await mount({ properties: { data: sample } });
    const note = document.createElement("p");
    element.append(note, "words");
    expect(note.parentElement).toBe(element);
    expect(element.textContent).toBe("words");
  });

  it("keeps selection and focus on their events when rows move on", async () => {
    const element = await mount({ properties: { data: sample } });
    element.selected = "n2";
    one(element, "[data-id=n2]").focus();
    await rest(element);
    await element.append(
      ["1901", "1902", "1903"].map((date) => ({ date, title: `In ${date}`, lane: "north" })),
    );
    await rest(element);
    expect(element.selected).toBe("n2");
    expect(element.shadowRoot?.activeElement).toBe(one(element, "[data-id=n2]"));
    expect(one(element, "[data-id=n2]").getAttribute("aria-current")).toBe("true");
  });

  it("keeps the focus on a pill that gets another member", async () => {
    const at = (minute: number) => ({
      date: `2000-01-01T00:00:${String(minute).padStart(2, "0")}Z`,
      title: `Crowded moment ${String(minute)}`,
      lane: "a",
    });
    const events = Array.from({ length: 30 }, (_, minute) => at(minute));
    const wide = [{ date: "1950" }, { date: "2050" }].map((each) => ({ ...each, title: "Edge" }));
    const element = await mount({ properties: { data: [...events, ...wide] } });
    const pill = one(element, "[part~=pill]");
    const count = Number(pill.dataset["count"]);
    pill.focus();
    await rest(element);
    await element.append([at(31), at(32)]);
    await rest(element);
    const active = element.shadowRoot?.activeElement as HTMLElement;
    expect(active.part.contains("pill")).toBe(true);
    expect(Number(active.dataset["count"])).toBe(count + 2);
  });

  it("keeps a filter, and takes no label that it shows", async () => {
    const element = await mount({
      properties: { data: manyEvents(600), filter: { lanes: ["lane 1"] } },
      attributes: span,
    });
    const before = labelled(element);
    const taken = new Set<string>();
    const watch = new MutationObserver(() => {
      for (const key of before.keys()) if (!labelled(element).has(key)) taken.add(key);
    });
    watch.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true });
    for (let batch = 0; batch < 3; batch++) await element.append(news(20, batch * 20));
    await rest(element);
    watch.disconnect();
    const lanes = all(element, "[part~=event]").map(({ dataset }) => dataset["lane"]);
    expect(new Set(lanes)).toEqual(new Set(["lane 1"]));
    expect(one(element, ".find").textContent).toMatch(/220 of 660/);
    // A batch may take room that the filter gave away, but nothing goes and comes back.
    for (const key of taken) expect([key, labelled(element).has(key)]).toEqual([key, false]);
  });

  it("makes the same picture when the batches come at other moments", async () => {
    const batches = Array.from({ length: 30 }, (_, at) => news(1 + (at % 7), at * 10));
    const data = manyEvents(300);
    const slow = await mount({ properties: { data }, attributes: span });
    for (const batch of batches) {
      await slow.append(batch);
      if (batch.length === 3) slow.zoomTo({ start: "2000", end: "2001" });
    }
    const quick = await mount({ properties: { data }, attributes: span });
    await Promise.all(batches.map((batch) => quick.append(batch)));
    const early = mountNow({ properties: { data }, attributes: span });
    const all = batches.map((batch) => early.append(batch));
    await Promise.all(all);
    for (const element of [slow, quick, early]) {
      element.start = Date.UTC(1989, 0, 1);
      element.end = Date.UTC(2031, 0, 1);
      await rest(element);
    }
    expect(picture(quick)).toEqual(picture(slow));
    expect(picture(early)).toEqual(picture(slow));
  });

  it("makes the same picture when the plan is made anew", async () => {
    const data = manyEvents(200);
    const batches = Array.from({ length: 6 }, (_, at) => news(12, at * 12));
    const element = await mount({ properties: { data }, attributes: span, width: 960 });
    for (const batch of batches) await element.append(batch);
    const before = picture(element);
    element.style.fontFamily = "monospace";
    document.fonts.dispatchEvent(new Event("loadingdone"));
    await rest(element);
    expect(picture(element)).not.toEqual(before);
    element.style.fontFamily = "";
    document.fonts.dispatchEvent(new Event("loadingdone"));
    await rest(element);
    expect(picture(element)).toEqual(before);
  });

  it("begins afresh with other data, and forgets what was meant for the old", async () => {
    const element = await mount({ properties: { data: sample } });
    await element.append(news(3));
    const late = element.append(news(3, 3));
    element.data = { ...sample };
    const next = element.append(news(2, 6));
    expect(await late).toEqual([]);
    await next;
    await rest(element);
    const json = JSON.parse(await element.toJson({ scope: "all" })) as TimelineDocument;
    const ids = json.events.map(({ id }) => id).filter((id) => id?.startsWith("new"));
    expect(ids.sort()).toEqual(["new-6", "new-7"]);
  });

  it("waits for data that are still on their way", async () => {
    const element = mountNow({ properties: { src: "/src-of-live-data.json" } });
    const answer = new Response(JSON.stringify(sample), {
      headers: { "content-type": "application/json" },
    });
    const ask = window.fetch;
    window.fetch = () => new Promise((resolve) => setTimeout(resolve, 50, answer));
    const done = element.append([{ id: "n1", date: "2000", title: "A twin", lane: "north" }]);
    await expect(done).resolves.toEqual([expect.objectContaining({ code: "id-duplicate" })]);
    window.fetch = ask;
    expect(one(element, ".summary").textContent).toContain(String(sample.events.length + 1));
  });

  it("begins from nothing", async () => {
    const element = await mount({ properties: { data: [] } });
    expect(element.matches(":state(empty)")).toBe(true);
    await element.append([{ date: "no date", title: "Lost" }]);
    expect(element.matches(":state(empty)")).toBe(true);
    await element.append([{ id: "a", date: "2001", title: "The first" }]);
    await element.append([{ id: "b", date: "2001-06", title: "The second" }]);
    await rest(element);
    expect(element.matches(":state(empty)")).toBe(false);
    expect(labels(element)).toEqual(["The first", "The second"]);
  });

  it("saves appended events with the fields that it does not know", async () => {
    const element = await mount({ properties: { data: sample } });
    await element.append([{ id: "x", date: "2001", title: "X", own: 7 } as TimelineEvent]);
    const json = JSON.parse(await element.toJson({ scope: "all" })) as TimelineDocument;
    expect(json.events.find(({ id }) => id === "x")).toMatchObject({ own: 7, title: "X" });
    expect(json.events).toHaveLength(sample.events.length + 1);
  });

  it("takes a thousand appends within a second, and the page goes on", async () => {
    const element: SanjyraTimeline = await mount({
      properties: { data: manyEvents(2000) },
      attributes: span,
    });
    const before = labelled(element);
    let drawings = 0;
    const watch = new MutationObserver(() => drawings++);
    watch.observe(one(element, ".summary"), {
      characterData: true,
      subtree: true,
      childList: true,
    });
    const done: Promise<unknown>[] = [];
    for (let call = 0; call < 1000; call++) {
      done.push(element.append(news(1, call)));
      if (call % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await Promise.all(done);
    watch.disconnect();
    await rest(element);
    expectKept(before, labelled(element));
    expect(one(element, ".summary").textContent.replace(/\D/g, "")).toContain("3000");
    // Calls are gathered: far fewer pictures than calls.
    expect(drawings).toBeLessThan(300);
  });
});
