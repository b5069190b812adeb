import { describe, expect, it } from "vitest";
import { accountedFor, briefly } from "../testing/issues.ts";
import { readNdjson } from "./ndjson.ts";

const event = '{"date":"1993","title":"T"}';

describe("readNdjson", () => {
  it("reads one event a line, whatever ends the lines", () => {
    const reading = readNdjson(`\ufeff${event}\r\n\n  ${event}\r${event}\n`);
    expect(reading.issues).toEqual([]);
    expect(reading.document.events.map(({ id }) => id)).toEqual(["event-1", "event-2", "event-3"]);
  });

  it("takes the rest of a document from the first line", () => {
    const reading = readNdjson(
      `{"language":"ru","lanes":[{"id":"b"},{"id":"a"}]}\n{"date":"1993","title":"T","lane":"a"}`,
    );
    expect(reading.document.language).toBe("ru");
    expect(reading.document.lanes.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(reading.inputCount).toBe(1);
  });

  it("loses no line but the broken ones, and names them", () => {
    const reading = readNdjson(
      `${event}\n{"date":"1994","title":"U"\n\n5\n{"title":"V"}\n${event}`,
    );
    expect(reading.issues.map(briefly)).toEqual([
      "error json-syntax row 1 line 2",
      "error event-shape row 2 line 4",
      "error date-missing row 3 date line 5",
    ]);
    expect(reading.issues[0]?.column).toBe(27);
    expect(accountedFor(reading)).toBe(5);
  });

  it("keeps the lines within the limit of bytes", () => {
    const reading = readNdjson(`${event}\n${event}\n${event}`, {
      limits: { bytes: event.length * 2 },
    });
    expect(reading.document.events).toHaveLength(1);
    expect(reading.issues.map(briefly)).toEqual(["error limit-reached"]);
  });
});
