import { createTable, readDocument } from "@sanjyra/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineFilter } from "../../controllers/finding.ts";
import { sample } from "../../testing/sample.ts";
import { countOf, passesOf, readFilter } from "./filter.ts";

const wording = { long: ({ text }: { readonly text: string }): string => text };
const { document } = await readDocument({
  ...sample,
  events: sample.events.map((event, at) => ({
    ...event,
    category: at % 2 ? "odd" : "even",
    tags: at % 3 ? ["some"] : ["every third", "some"],
    ...(at < 4 && { participants: ["KG", `P${String(at)}`] }),
  })),
});
const table = createTable(document);

function idsOf(given: TimelineFilter, without?: "lanes"): string[] {
  const { filter } = readFilter(given);
  if (!filter) return ["all"];
  const passes = passesOf(table, filter, wording, without);
  const ids = table.events.filter((_, row) => passes[row] === 1).map(({ id }) => id);
  expect(countOf(passes)).toBe(ids.length);
  return ids.sort();
}

describe("a filter", () => {
  it.each([
    ["lanes", { lanes: ["west", "south"] }, ["s1", "s2", "s3", "s4", "w1", "w2", "w3", "w4"]],
    ["categories", { categories: ["odd"] }, ["n2", "n4", "s2", "s4", "w2", "w4"]],
    ["tags", { tags: ["every third"] }, ["n1", "n4", "s3", "w2"]],
    ["participants", { participants: ["P1", "P3"] }, ["n2", "n4"]],
    ["several conditions at once", { participants: ["KG"], tags: ["every third"] }, ["n1", "n4"]],
    ["words", { text: "libraries BOOKS" }, ["n3"]],
    ["a time", { from: "1990", to: "1995" }, ["n1", "s3", "w2"]],
    ["an end that is open", { from: "2030" }, ["s4"]],
    ["milliseconds", { to: Date.UTC(1985, 0, 1) }, ["w1", "w2"]],
    ["what there is not", { lanes: ["nowhere", "__proto__"] }, []],
  ] as const)("chooses by %s", (_, filter, ids) => {
    expect(idsOf(filter)).toEqual([...ids]);
  });

  it("takes what may have been within the time, as far as its date is known", () => {
    expect(idsOf({ from: "1999", to: "1999" })).toContain("s3");
    expect(idsOf({ from: "2000", to: "2000" })).not.toContain("s3");
  });

  it("can leave one condition out, to count what it could still give", () => {
    expect(idsOf({ lanes: ["west"], categories: ["odd"] }, "lanes")).toEqual([
      "n2",
      "n4",
      "s2",
      "s4",
      "w2",
      "w4",
    ]);
  });

  it.each([
    [null],
    [undefined],
    [{}],
    [{ lanes: [], tags: [], text: "", from: null, to: "" }],
    [{ text: " ' " }],
  ])("is none where nothing is asked for: %j", (given) => {
    expect(readFilter(given)).toEqual({ filter: undefined, bad: [] });
  });

  it.each([
    ["lanes", ["filter"]],
    [5, ["filter"]],
    [{ lanes: "west" }, ["lanes"]],
    [{ tags: { 0: "a" }, participants: 5 }, ["tags", "participants"]],
    [{ from: "soon", to: NaN }, ["from", "to"]],
    [{ text: 5 }, ["text"]],
  ])("names what is not right in %j", (given, bad) => {
    expect(readFilter(given)).toEqual({ filter: undefined, bad });
  });

  it("keeps nothing of the object that it was given", () => {
    const lanes = ["west"];
    const { filter } = readFilter({ lanes });
    lanes.push("north");
    expect([...(filter?.facets.get("lanes") ?? [])]).toEqual(["west"]);
  });

  it("lets pass what passes each of its conditions", () => {
    const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 0 });
    const wish = fc.record(
      {
        lanes: some(["north", "south", "west", "x"]),
        categories: some(["odd", "even"]),
        tags: some(["some", "every third"]),
        participants: some(["KG", "P0", "P2"]),
        from: fc.constantFrom("1990", "2005", ""),
        to: fc.constantFrom("1999", "2030", ""),
        text: fc.constantFrom("e", "road", "с", ""),
      },
      { requiredKeys: [] },
    );
    const each = (filter: TimelineFilter): string[][] =>
      Object.entries(filter).map(([name, value]: [string, unknown]) => idsOf({ [name]: value }));
    fc.assert(
      fc.property(wish, (filter) => {
        const sets = each(filter).filter((ids) => ids[0] !== "all");
        const all = table.events.map(({ id }) => id).sort();
        const slow = all.filter((id) => sets.every((ids) => ids.includes(id)));
        const fast = idsOf(filter);
        expect(fast[0] === "all" ? all : fast).toEqual(slow);
      }),
    );
  });
});
