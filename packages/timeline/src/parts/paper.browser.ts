import { expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, mount, one, rest } from "../testing/mount.ts";
import { manyEvents, sample } from "../testing/sample.ts";

const paperOf = (element: SanjyraTimeline): HTMLElement | undefined => all(element, ".paper")[0];

async function printed(element: SanjyraTimeline): Promise<HTMLElement> {
  await vi.waitFor(
    () => {
      expect(paperOf(element)?.querySelector("tbody")).toBeTruthy();
    },
    { timeout: 10_000 },
  );
  return one(element, ".paper");
}

it("waits for paper with every event, its date in words and its address spelt out, unseen", async () => {
  const events = [
    ...sample.events,
    { id: "u", date: "2030", title: "With an address", url: "https://example.org/a?b=1" },
  ];
  const element = await mount({ properties: { data: { ...sample, events } } });
  const paper = await printed(element);
  expect(getComputedStyle(paper).display).toBe("none");
  expect(paper.querySelectorAll("tbody tr")).toHaveLength(13);
  expect(paper.textContent).toContain("September 2021, the day is not known");
  expect(paper.textContent).toContain("https://example.org/a?b=1");
  expect(paper.querySelectorAll("button, [data-row]")).toHaveLength(0);
});

it("follows the filter and the language, and stays as it is while one moves", async () => {
  const element = await mount({ properties: { data: sample } });
  const paper = await printed(element);
  const row = paper.querySelector("tbody tr");
  element.zoomTo("n2");
  await rest(element);
  expect(paper.querySelector("tbody tr")).toBe(row);
  element.filter = { lanes: ["north"] };
  document.documentElement.lang = "ru";
  await vi.waitFor(
    () => {
      expect(paper.querySelectorAll("tbody tr")).toHaveLength(4);
      expect(paper.querySelector("th")?.textContent).toBe("Дата");
    },
    { timeout: 10_000 },
  );
});

it("is not made of more than a thousand events", async () => {
  const element = await mount({ properties: { data: sample } });
  await printed(element);
  element.data = manyEvents(1001);
  await vi.waitFor(
    () => {
      expect(paperOf(element)).toBeUndefined();
    },
    { timeout: 10_000 },
  );
});
