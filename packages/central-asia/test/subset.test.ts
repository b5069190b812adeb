import { describe, expect, it } from "vitest";
import { createContext } from "../scripts/checks/context.mjs";
import { checkReferences } from "../scripts/checks/references.mjs";
import { checkSchema } from "../scripts/checks/schema.mjs";
import { chronicle } from "../src/index.ts";
import { laneSubset, sourceSubset } from "../src/subset.ts";

const parts = [
  ...chronicle.lanes.map(({ id }) => [`lane ${id}`, laneSubset(chronicle, id)] as const),
  ...chronicle.sources
    .map(({ id }) => [`source ${id}`, sourceSubset(chronicle, id)] as const)
    .filter(([, part]) => part.events.length > 0),
];

describe("a part of the chronicle", () => {
  it.each(parts)("stands alone: %s", (_, part) => {
    const context = createContext(part, undefined);
    expect([...checkSchema(context), ...checkReferences(context)]).toEqual([]);
  });

  it("holds each event in the one lane that it has", () => {
    const events = chronicle.lanes.flatMap(({ id }) => laneSubset(chronicle, id).events);
    expect(events.map(({ id }) => id).sort()).toEqual(chronicle.events.map(({ id }) => id).sort());
  });

  it("holds each series in the one lane that it has", () => {
    const series = chronicle.lanes.flatMap(({ id }) => laneSubset(chronicle, id).series);
    expect(series).toHaveLength(chronicle.series.length);
  });

  it("keeps the record of a text that tells nothing dated", () => {
    const { events, sources } = sourceSubset(chronicle, "communities-fragment");
    expect(events).toEqual([]);
    expect(sources.map(({ id }) => id)).toEqual(["communities-fragment"]);
  });

  it("is empty, not an error, for a lane that is not there", () => {
    expect(laneSubset(chronicle, "nowhere").events).toEqual([]);
  });
});
