import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddDocument } from "../testing/fuzz.ts";
import { accountedFor } from "../testing/issues.ts";
import { normalizeDocument } from "./normalize.ts";

const event = { date: "1993-01-19", title: "T" };
const thrower = (): never => {
  throw new Error("trap");
};

/** Throws at whatever is done to it. */
function trap(target: object): object {
  const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set"];
  return new Proxy(target, Object.fromEntries(traps.map((name) => [name, thrower])));
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function getters(...names: string[]): object {
  return Object.create(
    null,
    Object.fromEntries(names.map((name) => [name, { get: thrower, enumerable: true }])),
  ) as object;
}

const cyclic: Record<string, unknown> = { ...event };
cyclic["title"] = cyclic;
cyclic["sources"] = [cyclic];
cyclic["tags"] = [[cyclic]];

describe("input that fights back", () => {
  it.each<[string, unknown, number]>([
    ["a document of traps", trap({ events: [event] }), 0],
    ["a list of traps", trap([event]), 0],
    ["a revoked document", revoked({}), 0],
    ["a revoked list", revoked([]), 0],
    ["an event of traps", [trap({ ...event })], 0],
    ["a revoked event", [revoked({})], 0],
    [
      "a field of traps",
      [{ ...event, title: trap({ en: "T" }), sources: trap([]), tags: revoked([]) }],
      1,
    ],
    ["an event whose getters throw", [getters("date", "title")], 0],
    [
      "other getters that throw",
      [Object.assign(getters("title", "tags", "url"), { date: "1993" })],
      1,
    ],
    [
      "lanes that trap",
      { lanes: trap([]), eras: revoked([]), title: trap({}), events: [event] },
      1,
    ],
    ["cycles", [cyclic], 1],
  ])("%s gives issues and no throw", (_, input, shown) => {
    const reading = normalizeDocument(input);
    expect(reading.document.events).toHaveLength(shown);
    expect(reading.issues.length).toBeGreaterThan(0);
    expect(accountedFor(reading)).toBe(reading.inputCount);
  });

  it("calls no function of the data", () => {
    let calls = 0;
    const call = () => `${++calls}`;
    const object = {
      toString: call,
      valueOf: call,
      toJSON: call,
      [Symbol.toPrimitive]: call,
      then: call,
    };
    normalizeDocument({
      title: object,
      lanes: [{ id: object, color: object }],
      events: [
        {
          date: "1993",
          title: object,
          importance: object,
          url: object,
          tags: [object],
          id: object,
        },
      ],
    });
    expect(calls).toBe(0);
  });

  it("reads keys of all prototypes as plain data", () => {
    const input: unknown = JSON.parse(
      `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
        "events": [{"date": "1993", "title": {"__proto__": "x", "en": "T"}, "id": "__proto__", "lane": "constructor",
                    "__proto__": {"polluted": 1}, "category": "toString"}]}`,
    );
    const { document } = normalizeDocument(input);
    expect(document.events[0]).toMatchObject({
      id: "__proto__",
      lane: "constructor",
      title: { en: "T" },
    });
    expect(document.lanes).toEqual([{ id: "constructor", title: "constructor" }]);
    expect({} as Record<string, unknown>).not.toHaveProperty("polluted");
  });

  it("works while a page's script has added to all objects", () => {
    const added = { value: 1, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, "foo", added);
    const reading = normalizeDocument({ lanes: [{ id: "a" }], events: [event] });
    Reflect.deleteProperty(Object.prototype, "foo");
    expect(reading.document.events).toHaveLength(1);
    expect(reading.issues).toEqual([]);
  });
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe("any input whatever", () => {
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

  it("is read without a throw, without a trace, and is accounted for to the last event", () => {
    fc.assert(
      fc.property(oddDocument, (input) => {
        const reading = normalizeDocument(freeze(input));
        expect(accountedFor(reading)).toBe(reading.inputCount);
        expect(reading.original).toBe(input);
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes its own document for what it is", () => {
    fc.assert(
      fc.property(oddDocument, (input) => {
        const { document } = normalizeDocument(input);
        const again = normalizeDocument(document);
        expect(again.issues).toEqual([]);
        const events = document.events.map((shown, row) => ({ ...shown, row }));
        expect(again.document).toEqual({ ...document, events });
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nothing to check in the document", () => {
    fc.assert(
      fc.property(oddDocument, (input) => {
        const { document } = normalizeDocument(input);
        const ids = document.events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const lanes = new Set(document.lanes.map(({ id }) => id));
        expect(lanes.size).toBe(document.lanes.length);
        for (const shown of document.events) {
          expect(shown.id).not.toBe("");
          expect(shown.title).not.toBe("");
          expect(lanes).toContain(shown.lane);
          expect(Number.isFinite(shown.importance)).toBe(true);
          expect(shown.date.earliest <= shown.date.latest).toBe(true);
          expect(Number.isFinite(shown.date.earliest) || Number.isFinite(shown.date.latest)).toBe(
            true,
          );
        }
        expect(/(?![\t\n])[\p{Cc}\p{Cs}]/u.test(textsOf(document).join(""))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

/** All texts of a document but those of dates. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || "earliest" in value) return [];
  return Object.values(value).flatMap(textsOf);
}
