/**
 * Reads dates with parseEdtf and with npm `edtf` side by side, in one run and on the same texts.
 * Needs a build first; run with `node packages/core/bench/edtf.mjs`.
 */
import edtf, { parse } from "edtf";
import { parseEdtf } from "../dist/time/edtf.js";

/** Days of the 20th century, all different. */
const plainDays = Array.from({ length: 3000 }, (_, at) => {
  const day = new Date(Date.UTC(1900, 0, 1 + at * 11));
  return day.toISOString().slice(0, 10);
});

/** What documents hold: mostly plain dates, some of everything else that both readers take. */
const mixed = [
  ...plainDays.slice(0, 12),
  ...["1985-04", "2008-12", "1985", "0476", "-0044", "2001-21"],
  ...["1985-04-12T23:20:30Z", "2004-01-01T10:10:10+05:00", "1985-04-12T23:20:30"],
  ...["1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX"],
  ...[
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "1985-04-12/..",
    "/1985",
    "1984~/2004-06",
  ],
  ...["2004?-06-~11", "156X-12-25", "1950S2", "Y-17E7", "2001-34"],
  ...["[1667,1668,1670..1672]", "{1960,1961-12}", "[..1760-12-03]", "2004-06-~01/2004-06-~20"],
];

const size = 100_000;
const longTexts = {
  digits: "1".repeat(size),
  "long year": `Y${"1".repeat(size)}`,
  "set of years": `{${"1960,".repeat(size / 5)}1960}`,
  "set of masks": `[${"XXXX-02-29,".repeat(size / 11)}1960]`,
  slashes: "/".repeat(size),
  brackets: "[".repeat(size),
};

/** Nanoseconds per text: the best of several rounds, in which the readers take turns so that none has a quieter time. */
function compare(readers, texts, rounds = 15) {
  const best = readers.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, read] of readers.entries()) {
      const start = performance.now();
      for (const text of texts) read(text);
      best[at] = Math.min(best[at], ((performance.now() - start) * 1e6) / texts.length);
    }
  }
  return best;
}

function withBounds(text) {
  const { min, max } = edtf(text);
  return max - min;
}

const rows = [];
const sets = { "plain days": plainDays.slice(0, 1000), "mixed set": Array(20).fill(mixed).flat() };
for (const [name, texts] of Object.entries(sets)) {
  const [ours, parsed, bounded] = compare([parseEdtf, parse, withBounds], texts);
  rows.push({
    texts: name,
    "parseEdtf ns": Math.round(ours),
    "edtf parse ns": Math.round(parsed),
    "times faster": Math.round(parsed / ours),
    "edtf with bounds ns": Math.round(bounded),
    "faster with bounds": Math.round(bounded / ours),
  });
}
console.table(rows);

const long = Object.entries(longTexts).map(([name, text]) => {
  const start = performance.now();
  parseEdtf(text);
  return {
    "100,000 characters": name,
    "first reading ms": Number((performance.now() - start).toFixed(1)),
  };
});
console.table(long);
