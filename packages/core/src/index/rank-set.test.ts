import fc from "fast-check";
import { expect, it } from "vitest";
import { createRankSet } from "./rank-set.ts";

/** The slow twin: a plain set, searched from end to end. */
function slowBefore(members: ReadonlySet<number>, rank: number): number {
  return Math.max(-1, ...[...members].filter((member) => member < rank));
}
function slowAfter(members: ReadonlySet<number>, rank: number): number {
  const above = [...members].filter((member) => member > rank);
  return above.length === 0 ? -1 : Math.min(...above);
}

it("finds the same neighbours as a search through all members", () => {
  const rank = fc.integer({ min: 0, max: 3999 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), rank)), fc.array(rank), (steps, asked) => {
      const set = createRankSet(4000);
      const members = new Set<number>();
      for (const [adding, at] of steps) {
        if (adding) {
          set.add(at);
          members.add(at);
        } else {
          set.remove(at);
          members.delete(at);
        }
      }
      for (const at of asked) {
        expect(set.has(at)).toBe(members.has(at));
        expect(set.before(at)).toBe(slowBefore(members, at));
        expect(set.after(at)).toBe(slowAfter(members, at));
      }
    }),
  );
});

it("works at the edges of words and for a single rank", () => {
  const set = createRankSet(1025);
  for (const at of [0, 31, 32, 63, 1023, 1024]) set.add(at);
  expect([set.before(31), set.before(32), set.after(63), set.after(1023)]).toEqual([
    0, 31, 1023, 1024,
  ]);
  expect([set.before(0), set.after(1024)]).toEqual([-1, -1]);
  const one = createRankSet(1);
  one.add(0);
  expect([one.has(0), one.before(0), one.after(0)]).toEqual([true, -1, -1]);
});
