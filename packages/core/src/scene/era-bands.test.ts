import fc from "fast-check";
import { expect, it } from "vitest";
import { eraBands } from "./era-bands.ts";

it("covers what the eras cover, once, without gaps", () => {
  const era = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.array(era, { maxLength: 8 }), (parts) => {
      const eras = parts.map(([from, size]) => ({ from, to: from + size }));
      const bands = eraBands(eras);
      for (let at = 0.5; at < 85; at++) {
        const inEra = eras.some(({ from, to }) => from < at && at < to);
        expect(bands.filter(([from, to]) => from < at && at < to)).toHaveLength(inEra ? 1 : 0);
      }
    }),
  );
});
