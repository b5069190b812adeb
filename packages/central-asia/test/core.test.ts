import { readCsv, readDocument } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { toEventsCsv } from "../scripts/formats/csv.mjs";
import { chronicle } from "../src/index.ts";

describe("the core", () => {
  it("reads the chronicle without an issue", async () => {
    const { document, issues } = await readDocument(chronicle);
    expect(issues).toEqual([]);
    expect(document.events).toHaveLength(chronicle.events.length);
  });

  it("reads the table of events without an issue, in all languages", async () => {
    const { document, issues } = await readCsv(toEventsCsv(chronicle));
    expect(issues).toEqual([]);
    expect(document.events.map(({ id, title }) => [id, title])).toEqual(
      chronicle.events.map(({ id, title }) => [id, title]),
    );
  });
});
