import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadColumn } from "./column.ts";

/** Places of gaps in a result of `old` values and some gaps. */
const spreads = fc
  .record({
    old: fc.array(fc.integer(), { maxLength: 40 }),
    isGap: fc.infiniteStream(fc.boolean()),
  })
  .chain(({ old, isGap }) =>
    fc.integer({ min: 0, max: 10 }).map((more) => {
      const gaps: number[] = [];
      let left = old.length;
      for (let at = 0; gaps.length < more || left > 0; at++) {
        const isNext = (isGap.next() as IteratorYieldResult<boolean>).value;
        if (gaps.length < more && (isNext || left === 0)) gaps.push(at);
        else if (left > 0) left--;
      }
      return { old, gaps };
    }),
  );

function fill(column: Int32Array | Uint32Array, gaps: readonly number[], value: number): void {
  for (const gap of gaps) column[gap] = value;
}

describe("a column with gaps", () => {
  it("has the old values in order outside the gaps, and leaves the old column as it was", () => {
    fc.assert(
      fc.property(spreads, ({ old, gaps }) => {
        const column = Float64Array.from(old);
        const spread = spreadColumn(column, Uint32Array.from(gaps));
        expect(spread).toHaveLength(old.length + gaps.length);
        for (const gap of gaps) spread[gap] = Number.NaN;
        expect([...spread].filter((value) => !Number.isNaN(value))).toEqual(old);
        expect([...column]).toEqual(old);
      }),
    );
  });

  it("shares memory when it grows at its end, and stops when another column has grown there", () => {
    const first = spreadColumn(Uint32Array.of(1, 2), Uint32Array.of(2));
    first[2] = 3;
    const second = spreadColumn(first, Uint32Array.of(3));
    second[3] = 4;
    expect(second.buffer).toBe(first.buffer);
    const other = spreadColumn(first, Uint32Array.of(3, 4));
    fill(other, [3, 4], 9);
    expect([...first]).toEqual([1, 2, 3]);
    expect([...second]).toEqual([1, 2, 3, 4]);
    expect([...other]).toEqual([1, 2, 3, 9, 9]);
  });

  it("copies a bounded number of times however often it grows", () => {
    let column = new Uint8Array(0);
    const buffers = new Set<ArrayBufferLike>();
    for (let size = 0; size < 5000; size++) {
      column = spreadColumn(column, Uint32Array.of(size));
      column[size] = size % 251;
      buffers.add(column.buffer);
    }
    expect(buffers.size).toBeLessThan(25);
    expect(column.every((value, at) => value === at % 251)).toBe(true);
  });
});
