import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountedFor } from "../testing/issues.ts";
import { readText } from "./read.ts";

const json = '[{"date":"1993","title":"T"}]';
const ndjson = '{"date":"1993","title":"T"}\n{"date":"1994","title":"U"}';
const csv = "date,title\n1993,T";

describe("readText", () => {
  it.each<[string, string, object]>([
    ["JSON by its type", json, { type: "application/json; charset=utf-8" }],
    ["JSON by a further type", json, { type: "application/ld+json" }],
    ["JSON by its name", json, { name: "events.json" }],
    ["JSON by itself", json, {}],
    ["JSON under a type that says nothing", json, { type: "text/plain" }],
    ["JSON under an unknown name", json, { name: "events.php?x=.csv" }],
    [
      "a document over many lines by itself",
      '{\n "events": [\n{"date":"1993","title":"T"}\n]}',
      {},
    ],
    ["NDJSON by its type", ndjson, { type: "application/x-ndjson" }],
    ["NDJSON by its name", ndjson, { name: "https://a.example/events.jsonl?v=1#x" }],
    ["NDJSON by itself", ndjson, {}],
    ["CSV by its type", csv, { type: "text/csv", name: "events.json" }],
    ["CSV by its name", csv, { type: "application/octet-stream", name: "/events.CSV" }],
    ["CSV by itself", csv, {}],
    ["tabs by type", csv.replaceAll(",", "\t"), { type: "text/tab-separated-values" }],
    ["tabs by themselves", csv.replaceAll(",", "\t"), {}],
  ])("reads %s", async (_, text, options) => {
    const { document, issues } = await readText(text, options);
    expect(issues).toEqual([]);
    expect(document.events[0]?.title).toBe("T");
  });

  it.each([
    ["as JSON", { name: "events.json" }, "This is HTML, not JSON."],
    ["as a table", { name: "events.csv" }, "This is HTML, not CSV."],
    ["as it is", { type: "text/html" }, "This is HTML, not JSON."],
  ])("says what a page is when it comes %s", async (_, options, message) => {
    expect((await readText("<!doctype html><title>404</title>", options)).issues[0]?.message).toBe(
      message,
    );
  });

  it("passes options on", async () => {
    expect((await readText(json, { language: "ky" })).document.language).toBe("ky");
  });

  it("survives any change to the bytes of a file", async () => {
    const sample = fc.constantFrom(json, ndjson, csv, `{"lanes":[{"id":"a"}],"events":${json}}`);
    const change = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: "binary", maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(sample, fc.array(change, { maxLength: 4 }), async (text, changes) => {
        const mutated = changes.reduce<string>((before, [place, cut, put]) => {
          const at = place % (before.length + 1);
          return before.slice(0, at) + put + before.slice(at + cut);
        }, text);
        const reading = await readText(mutated);
        expect(accountedFor(reading)).toBe(reading.inputCount);
      }),
      { numRuns: 500 },
    );
  });

  it("is linear in texts made to be slow", async () => {
    for (const unit of ["{}\n", "\n", " ", '"', '{"a":', "date,", "\r", "<", "}", '""', "\t\n"]) {
      const start = performance.now();
      await readText(unit.repeat(5e4));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
