import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault.ts";

/** The engine's own judgement, which says nothing of the place. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const sample = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, 1));
const byte = fc.constantFrom(..."{}[]\",:\\'/-+.019eEtrufalsn \n\t\0\u00a0é😀");

/** A valid text with some of its characters changed, taken out or doubled. */
const mutated = fc
  .tuple(sample, fc.array(fc.tuple(fc.nat(), fc.nat(2), byte), { maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((before, [place, cut, put]) => {
      const at = place % (before.length + 1);
      return before.slice(0, at) + put + before.slice(at + cut);
    }, text),
  );

describe("findJsonFault", () => {
  it.each(["1E5", "-0.5e-7", "[]", "{}", '"\\u00E9\\/"', " [ true , null ] ", '{"a":{"b":[[]]}}'])(
    "finds none in %s",
    (text) => {
      expect(findJsonFault(text)).toBeUndefined();
    },
  );

  it("finds a fault exactly where the engine refuses the text", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, sample), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("puts the fault where no ending can mend the text before it", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const fault = findJsonFault(text);
        fc.pre(fault !== undefined);
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(text.length);
        // What stands before the fault is itself no fault, but only an unfinished text.
        const before = findJsonFault(text.slice(0, fault.at));
        expect(
          before === undefined ||
            before.at === fault.at ||
            /["\w.+\\-]$/.test(text.slice(0, fault.at)),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
