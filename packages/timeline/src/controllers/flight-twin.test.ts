import { interpolateZoom } from "d3-interpolate";
import { expect, it } from "vitest";
import { flightPath } from "./flight.ts";

const eased = (t: number): number => t * t * (3 - 2 * t);

it.each([
  [3, 0.1],
  [-200, 5],
  [0.3, 1],
  [0.001, 2],
  [40, 0.001],
])("flies as d3-interpolate does, by %d windows to %d of the size", (shift, size) => {
  const twin = interpolateZoom([0, 0, 1], [shift, 0, size]);
  const path = flightPath(
    { start: -0.5, end: 0.5 },
    { start: shift - size / 2, end: shift + size / 2 },
  );
  for (const t of [0.1, 0.4, 0.5, 0.8]) {
    const [at, , length] = twin(eased(t));
    const { start, end } = path(t);
    expect((start + end) / 2).toBeCloseTo(at, 6);
    expect(end - start).toBeCloseTo(length, 6);
  }
});
