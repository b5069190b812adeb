import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowd } from "../testing/stages.ts";
import { sketchDocument } from "../testing/tables.ts";
import { appendTable } from "./append-table.ts";
import { createTable } from "./table.ts";

/** All that a table says of each event and of all of them. */
function contents(table: ReturnType<typeof createTable>): object {
  const { rowOf: _, document: _document, strongAbove: _strong, ...rest } = table;
  return rest;
}

describe("an appended table", () => {
  it("is the table of all events, however they are cut into batches", () => {
    fc.assert(
      fc.property(crowd, fc.array(fc.integer({ min: 1, max: 12 })), (events, sizes) => {
        const document = sketchDocument(events);
        let from = Math.ceil(events.length / 2);
        let table = createTable({ ...document, events: document.events.slice(0, from) });
        for (const size of [...sizes, events.length]) {
          const batch = { ...document, events: document.events.slice(from, from + size) };
          const appended = appendTable(table, batch);
          const ids = [...appended.rows].map((row) => appended.table.events[row]?.id);
          expect([...ids].sort()).toEqual(batch.events.map(({ id }) => id).sort());
          table = appended.table;
          from += size;
        }
        const whole = createTable(document);
        expect(contents(table)).toEqual(contents(whole));
        expect(table.document.events).toEqual(whole.events);
        whole.events.forEach(({ id }, row) => expect(table.rowOf(id)).toBe(row));
        expect(table.rowOf("nobody")).toBeUndefined();
      }),
    );
  });

  it("is the same whether batches come one by one or several at once", () => {
    fc.assert(
      fc.property(crowd, fc.array(fc.integer({ min: 0, max: 12 })), (events, sizes) => {
        const document = sketchDocument(events);
        let from = 0;
        const batches = [...sizes, events.length].map((size) => {
          from += size;
          const own = document.events.slice(from - size, from);
          const needed = new Set(own.map(({ lane }) => lane));
          return { events: own, lanes: document.lanes.filter(({ id }) => needed.has(id)) };
        });
        const empty = createTable({ ...document, lanes: [], events: [] });
        let table = empty;
        for (const batch of batches) table = appendTable(table, batch).table;
        const atOnce = appendTable(empty, ...batches);
        expect({ ...contents(atOnce.table), strong: atOnce.table.strongAbove }).toEqual({
          ...contents(table),
          strong: table.strongAbove,
        });
        const ids = atOnce.batches.map(({ rows }) =>
          [...rows].map((row) => atOnce.table.events[row]?.id).sort(),
        );
        expect(ids).toEqual(batches.map(({ events }) => events.map(({ id }) => id).sort()));
        expect(atOnce.batches.at(-1)?.hull).toEqual(table.hull);
      }),
    );
  });

  it("leaves the old table as it was, and lets it grow in two ways", () => {
    const document = sketchDocument([
      { start: 0, end: 0 },
      { start: 5, end: 5 },
      { start: 9, end: 9 },
      { start: 7, end: 7 },
    ]);
    const [first, ...others] = document.events;
    const table = createTable({ ...document, events: first ? [first] : [] });
    const [one, two, three] = others.map((event) => ({ events: [event], lanes: [] }));
    const left = appendTable(appendTable(table, one ?? document).table, two ?? document).table;
    const right = appendTable(table, three ?? document).table;
    expect([...left.start]).toEqual([0, 5, 9]);
    expect([...right.start]).toEqual([0, 7]);
    expect([...table.start]).toEqual([0]);
    expect(left.rowOf("event-000003")).toBeUndefined();
    expect(right.rowOf("event-000003")).toBe(1);
    expect(right.rowOf("event-000001")).toBeUndefined();
    expect(table.rowOf("event-000001")).toBeUndefined();
  });

  it("adds the lanes that a batch brings behind the others", () => {
    const document = sketchDocument([
      { start: 0, end: 0 },
      { start: 1, end: 1, lane: 2 },
    ]);
    const [first, second] = document.events;
    const lanes = document.lanes.slice(0, 1);
    const table = createTable({ ...document, lanes, events: first ? [first] : [] });
    const { table: grown } = appendTable(table, { ...document, events: second ? [second] : [] });
    expect(grown.lanes.map(({ id }) => id)).toEqual(["lane-0", "lane-1", "lane-2"]);
    expect([...grown.lane]).toEqual([0, 2]);
  });

  it("keeps what makes a label strong, so that none changes its width", () => {
    const document = sketchDocument(
      [0, 2, 9].map((importance, at) => ({ start: at, end: at, importance })),
    );
    const table = createTable({ ...document, events: document.events.slice(0, 2) });
    const { table: grown } = appendTable(table, { events: document.events.slice(2), lanes: [] });
    expect([table.strongAbove, grown.strongAbove]).toEqual([1, 1]);
    const empty = createTable({ ...document, events: [] });
    expect(appendTable(empty, document).table.strongAbove).toBe(4.5);
  });

  it("starts from nothing, and adds nothing", () => {
    const document = sketchDocument([{ start: 3, end: 4 }]);
    const empty = createTable({ ...document, events: [] });
    expect(appendTable(empty, { events: [], lanes: [] }).table.hull).toBeUndefined();
    expect(contents(appendTable(empty, document).table)).toEqual(contents(createTable(document)));
  });
});
