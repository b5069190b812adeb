// Checks the chronicle: `pnpm --filter @sanjyra/central-asia run check`, after a build. Ends with 1 where one check fails.
// `--corpus <folder>` names the texts; without it they are looked for in SANJYRA_CORPUS and ../shared/corpus.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { corpusAbsent, findCorpus } from "./lib/corpus.mjs";
import { home, readShared, readTexts } from "./lib/read-data.mjs";

if (!existsSync(join(home, "dist/merge.js"))) {
  console.error(
    "Build first: pnpm --filter @sanjyra/core --filter @sanjyra/central-asia run build",
  );
  process.exit(1);
}
const { mergeChronicle } = await import("../dist/merge.js");
const { createContext } = await import("./checks/context.mjs");
const { corpusChecks, documentChecks } = await import("./checks/index.mjs");

const { values } = parseArgs({ options: { corpus: { type: "string" } }, allowPositionals: true });
// A package manager runs this in the package's folder; a relative name is meant from where it was called.
const from = process.env["INIT_CWD"] ?? process.cwd();
const named = values.corpus === undefined ? undefined : resolve(from, values.corpus);
const corpus = findCorpus(named);
if (named !== undefined && !corpus) {
  console.error(`There are no texts in ${named}`);
  process.exit(1);
}
const chronicle = /** @type {import("../src/chronicle.ts").Chronicle} */ (
  mergeChronicle(readShared(), readTexts())
);
const context = createContext(chronicle, corpus);

let failed = 0;
for (const { title, run } of [...documentChecks, ...(corpus ? corpusChecks : [])]) {
  const faults = run(context);
  console.log(`${faults.length ? "✗" : "✓"} The chronicle ${title}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length) failed++;
}
if (!corpus) console.log(`! ${corpusAbsent}`);
const { events, series, notes, sources } = chronicle;
const points = series.flatMap((one) => one.points).length;
console.log(
  `${events.length} events, ${series.length} series with ${points} points, ${notes.length} notes, ${sources.length} sources`,
);
console.log(failed ? `${failed} failed` : "0 failed");
process.exitCode = failed ? 1 : 0;
