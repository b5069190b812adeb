import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldsOf,
  keyOf,
  pieceIn,
  readLink as read,
  withPiece,
  writeLink as write,
  type LinkState,
} from "./fragment.ts";

const none = new Map<string, string>();
const readLink = (piece: string): LinkState => read(piece, none);
const writeLink = (state: LinkState): string => write(fieldsOf(state), none);

const moment = fc.double({ min: -1e21, max: 1e21, noNaN: true }).map((value) => value + 0);
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((value) => value.trim() !== "");
const texts = fc.array(text, { minLength: 1, maxLength: 5 });
const state: fc.Arbitrary<LinkState> = fc.record(
  {
    window: fc.tuple(moment, moment).filter(([start, end]) => start < end),
    event: text,
    open: fc.constant(true),
    view: fc.constantFrom("list", "table"),
    filter: fc
      .record(
        {
          lanes: texts,
          categories: texts,
          tags: texts,
          participants: texts,
          from: fc.oneof(moment, fc.constantFrom("1993", "199X", "1993-01-19")),
          to: fc.oneof(
            moment,
            text.filter((value) => !value.startsWith("_")),
          ),
          text,
        },
        { requiredKeys: [] },
      )
      .filter((filter) => Object.keys(filter).length > 0),
  },
  { requiredKeys: [] },
);

describe("a link", () => {
  it("gives back the state that it was made from", () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(readLink(writeLink(given))).toEqual(given);
      }),
    );
  });

  it("gives back any state over any other that is usual", () => {
    fc.assert(
      fc.property(state, state, (given, usual) => {
        const piece = write(fieldsOf(given), fieldsOf(usual));
        expect(read(piece, fieldsOf(usual))).toEqual(given);
        expect(write(fieldsOf(usual), fieldsOf(usual))).toBe("");
      }),
    );
  });

  it("says what is not as usual any more", () => {
    const usual = fieldsOf({ view: "list", event: "a" });
    expect(write(fieldsOf({ event: "b" }), usual)).toBe("event.b~view.");
  });

  it("is written in letters that nobody changes on the way", () => {
    fc.assert(
      fc.property(state, (given) => {
        const written = writeLink(given);
        expect(written).toMatch(/^[\w.~%-]*$/);
        expect(new URL(`https://a.example/#x=${written}`).hash).toBe(`#x=${written}`);
      }),
    );
  });

  it("is short and can be read", () => {
    expect(
      writeLink({
        window: [0, 86_400_000.5],
        event: "kg-az",
        open: true,
        filter: { lanes: ["a", "b c"], from: 0.5, to: "2001-05" },
      }),
    ).toBe("window.0_86400000.5~event.kg-az~open.1~lanes.a_b%20c~from._0.5~to.2001-05");
  });

  it("is empty for the usual state", () => {
    expect(writeLink({})).toBe("");
    expect(writeLink({ open: false, filter: { lanes: [], text: "" } })).toBe("");
    expect(readLink("")).toEqual({});
  });

  it.each([
    "window.5_5",
    "window.9_1",
    "window.NaN_1",
    "window.0_Infinity",
    "window.-1e300_1e300",
    "window._",
    "window.0x_1",
    "event.%",
    "event.%ff",
    "__proto__.x",
    "constructor",
    "lanes._",
    "from._x",
    "text.",
    "~~~...___",
  ])("takes nothing from %j", (piece) => {
    expect(readLink(piece)).toEqual({});
  });

  it("survives any text, in time, and gives nothing but what a state can be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (piece) => {
        const { window, event, view, filter } = readLink(piece);
        if (window) expect(window[0]).toBeLessThan(window[1]);
        for (const value of [event, view, filter?.text]) {
          expect(["undefined", "string"]).toContain(typeof value);
        }
        expect(Object.getPrototypeOf(filter ?? {})).toBe(Object.prototype);
      }),
    );
    expect(readLink("lanes.".concat("a_".repeat(1e6))).filter?.lanes?.length).toBeLessThanOrEqual(
      200,
    );
  });
});

describe("a fragment", () => {
  const own = keyOf("main");

  it.each([
    ["", "x", "sanjyra.main=x"],
    ["section-2", "x", "section-2&sanjyra.main=x"],
    ["a=1&sanjyra.main=old&b=2", "x", "a=1&sanjyra.main=x&b=2"],
    ["sanjyra.main=old&sanjyra.other=y&sanjyra.main=older", "x", "sanjyra.main=x&sanjyra.other=y"],
    ["sanjyra.main=old", "", ""],
    ["a=1&sanjyra.main=old", "", "a=1"],
    ["sanjyra=y", "x", "sanjyra=y&sanjyra.main=x"],
  ])("%j with %j is %j", (fragment, piece, result) => {
    expect(withPiece(fragment, own, piece)).toBe(result);
  });

  it("gives to each timeline its own piece, and leaves everybody else's as it is", () => {
    const other = fc
      .string({ unit: "grapheme-ascii", maxLength: 12 })
      .map((value) => value.replaceAll("&", ""));
    fc.assert(
      fc.property(fc.array(other), text, text, fc.string(), (others, id, otherId, piece) => {
        fc.pre(id !== otherId);
        const clean = others.filter((value) => value && !value.startsWith("sanjyra"));
        const value = writeLink({ event: piece });
        const fragment = withPiece(clean.join("&"), keyOf(id), value);
        const both = withPiece(fragment, keyOf(otherId), "event.z");
        expect(pieceIn(both, keyOf(id)) ?? "").toBe(value);
        expect(pieceIn(both, keyOf(otherId))).toBe("event.z");
        const without = withPiece(withPiece(both, keyOf(id), ""), keyOf(otherId), "");
        expect(without).toBe(clean.join("&"));
      }),
    );
  });

  it("has no piece where there is none", () => {
    expect(pieceIn("sanjyra.mainly=x&y", own)).toBeUndefined();
    expect(pieceIn("", keyOf(""))).toBeUndefined();
  });
});
