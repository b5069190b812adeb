import { createTable, readDocument, type TimelineEvent } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { countValues, createFacets } from "./facets.ts";

const event = (fields: Partial<TimelineEvent>): TimelineEvent => ({
  date: "2000",
  title: "x",
  lane: "a",
  ...fields,
});

async function facetsOf(events: readonly TimelineEvent[], language = "en") {
  const { document } = await readDocument({
    language: "en",
    lanes: [{ id: "b", title: "Beta" }, { id: "a", title: { ru: "Альфа" } }, { id: "c" }],
    categories: [{ id: "war", title: { en: "War", ru: "Война" } }, { id: "aid" }],
    entities: [{ id: "KG", name: { en: "Kyrgyzstan", ru: "Кыргызстан" } }],
    events,
  });
  const table = createTable(document);
  const facets = createFacets(table, language, "Other");
  const texts = [...facets].map(([name, values]) => [name, values.map(({ text }) => text)]);
  return { table, facets, texts: Object.fromEntries(texts) as Record<string, string[]> };
}

describe("facets", () => {
  it("are in the document's order for lanes and categories, else the most frequent first", async () => {
    const { texts } = await facetsOf([
      event({ category: "aid", tags: ["rare", "usual"] }),
      event({ category: "war", tags: ["usual"], lane: "b" }),
      event({ participants: ["KG", "UN"] }),
    ]);
    expect(texts).toEqual({
      lanes: ["Beta", "Альфа"],
      categories: ["War", "aid"],
      tags: ["usual", "rare"],
      participants: ["Kyrgyzstan", "UN"],
    });
  });

  it("are in the reader's language, and marked where they are not", async () => {
    const { facets } = await facetsOf([event({}), event({ lane: "b", category: "war" })], "ru");
    expect(facets.get("lanes")).toEqual([
      { id: "b", text: "Beta", lang: "en" },
      { id: "a", text: "Альфа" },
    ]);
    expect(facets.get("categories")).toEqual([{ id: "war", text: "Война" }]);
  });

  it("are not offered where they make no difference", async () => {
    const { facets } = await facetsOf([event({ tags: ["t"] }), event({ tags: ["t"] })]);
    expect([...facets.keys()]).toEqual([]);
  });

  it("name the lane without a name", async () => {
    const { texts } = await facetsOf([event({ lane: "b" }), { date: "2001", title: "y" }]);
    expect(texts["lanes"]).toEqual(["Beta", "Other"]);
  });

  it("are no more than anybody reads", async () => {
    const events = Array.from({ length: 500 }, (_, at) =>
      event({ tags: [`t${String(at)}`, "all"] }),
    );
    const { texts } = await facetsOf([...events, event({})]);
    expect(texts["tags"]?.length).toBeLessThan(100);
    expect(texts["tags"]?.[0]).toBe("all");
  });

  it("count an event once, and only if it passes", async () => {
    const { table } = await facetsOf([
      event({ id: "1", tags: ["t", "t", "u"] }),
      event({ id: "2", tags: ["t"] }),
    ]);
    expect(Object.fromEntries(countValues(table, "tags"))).toEqual({ t: 2, u: 1 });
    const passes = Uint8Array.from(table.events, ({ id }) => (id === "2" ? 1 : 0));
    expect(Object.fromEntries(countValues(table, "tags", passes))).toEqual({ t: 1 });
  });
});
