/** "Did you mean": the known name that a mistyped one is closest to. */

/** How many letters must be changed, added, left out or exchanged with their neighbour (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isExchange = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line[column] = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isExchange ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = line;
  }
  return last[to.length] ?? 0;
}

/** The closest of the known names, where it is close enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const asked = name.toLowerCase();
  const begun = known.filter((one) => asked.length > 1 && one.startsWith(asked));
  if (begun.length === 1) return begun[0];
  const ranked = known
    .map((one) => ({ one, distance: editDistance(asked.slice(0, 40), one) }))
    .sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first && first.distance <= Math.max(1, Math.floor(first.one.length / 3))
    ? first.one
    : undefined;
}

/** The sentence that names it: `Did you mean "serve"?`, or else what there is. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? `There are: ${known.join(", ")}.` : `Did you mean “${meant}”?`;
}
