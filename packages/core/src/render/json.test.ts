import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineDocument } from "../model/document.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedDocument } from "../model/normalized.ts";
import { oddDocument } from "../testing/fuzz.ts";
import { violations, type Schema } from "../testing/json-schema.ts";
import { knownFields, writeJson } from "./json.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/timeline.schema.json", import.meta.url), "utf8"),
) as Schema;

const parse = (text: string): TimelineDocument => JSON.parse(text) as TimelineDocument;
const written = (input: unknown): TimelineDocument => parse(writeJson(normalizeDocument(input)));

/** What does not depend on where in its list an entry stood. */
const withoutRows = ({ events, ...rest }: NormalizedDocument): object => ({
  ...rest,
  events: events.map(({ row: _, ...event }) => event),
});

describe("writeJson", () => {
  it("gives a document that reads back to the same and keeps the schema", () => {
    fc.assert(
      fc.property(oddDocument, (input) => {
        const { document } = normalizeDocument(input);
        const text = writeJson(normalizeDocument(input));
        const again = normalizeDocument(parse(text)).document;
        expect(withoutRows(again)).toEqual(withoutRows(document));
        expect(JSON.parse(writeJson({ document }))).toMatchObject({ version: 1 });
        expect(violations(parse(writeJson({ document })), schema)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps unknown fields of the document, its events and its entries", () => {
    const input = {
      $schema: "https://a.example/timeline.schema.json",
      license: "CC0-1.0",
      mine: { deep: [1, null, "x"] },
      lanes: [{ id: "a", title: "A", owner: "me" }],
      events: [
        { date: "never", title: "Left out" },
        { mood: "glad", date: 1993, title: "T", lane: "a", sources: [{ source: "s", page: 7 }] },
      ],
    };
    expect(written(input)).toEqual({
      ...input,
      version: 1,
      events: [{ ...input.events[1], id: "event-2", date: "1993" }],
    });
  });

  it("leaves out what was refused", () => {
    const input = {
      version: 7,
      lanes: [{ id: "a", color: "url(x)", size: 2 }],
      events: [{ id: "e", date: "1993", title: "T", lane: "a", url: "javascript:1", tags: {} }],
    };
    expect(written(input)).toEqual({
      version: 1,
      lanes: [{ id: "a", size: 2 }],
      events: [{ id: "e", date: "1993", title: "T", lane: "a" }],
    });
  });

  it("finds the originals of some of the events", () => {
    const reading = normalizeDocument([1, 2, 3].map((n) => ({ date: `199${n}`, title: "T", n })));
    const document = { ...reading.document, events: reading.document.events.slice(1) };
    const { events } = parse(writeJson({ ...reading, document }));
    expect(events).toMatchObject([{ n: 2 }, { n: 3 }]);
  });

  it("neither calls nor follows what is hostile", () => {
    const round: Record<string, unknown> = { date: "1993", title: "T" };
    round["self"] = round;
    round["both"] = [round, { round }];
    const thrower = {
      date: "1994",
      title: "U",
      toJSON: () => {
        throw new Error("called");
      },
      get trap() {
        throw new Error("read");
      },
    };
    const proto = JSON.parse('{"date":"1995","title":"V","__proto__":{"polluted":1}}') as object;
    const text = writeJson(normalizeDocument([round, thrower, proto]));
    expect(parse(text).events).toHaveLength(3);
    expect(text).toContain('"__proto__"');
    expect({}).not.toHaveProperty("polluted");
  });

  it("knows the fields of the format", () => {
    const names = (name: string): string =>
      Object.keys(schema.$defs?.[name]?.properties ?? {}).join(" ");
    expect({
      events: names("TimelineEvent"),
      lanes: names("Lane"),
      categories: names("Category"),
      entities: names("Entity"),
      eras: names("Era"),
      series: names("Series"),
      sources: names("SourceRecord"),
      notes: names("Note"),
      document: names("TimelineDocument").replace("$schema version license", "version"),
    }).toEqual(knownFields);
  });
});
