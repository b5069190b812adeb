/** Several measurements of each case become one: the one in the middle of each number. */

function middle(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function merge(results) {
  const [first] = results;
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => {
      const values = results.map((result) => result[key]);
      if (typeof value === "number") return [key, middle(values)];
      return [key, value !== null && typeof value === "object" ? merge(values) : value];
    }),
  );
}

/** One result a case; a case that failed once has failed. */
export function medianOf(results) {
  const groups = new Map();
  for (const result of results) {
    const { name, size, kind, view } = result;
    const key = [name, size, kind, view].join();
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => group.find(({ failed }) => failed) ?? merge(group));
}
