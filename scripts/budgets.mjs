// Shows what the packages weigh beside what they may weigh, and fails where one is too heavy.
import { readFileSync } from "node:fs";
import { measureSizes } from "./lib/measure-sizes.mjs";
import { say } from "./lib/say.mjs";

const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));
let isKept = true;

for (const [name, bytes] of Object.entries(await measureSizes())) {
  const { kilobytes, what } = budgets[name];
  const fits = bytes <= kilobytes * 1000;
  isKept &&= fits;
  const size = `${(bytes / 1000).toFixed(2).padStart(6)} of ${kilobytes} KB`;
  say(`  ${fits ? "fits" : "TOO HEAVY"}  ${name.padEnd(11)} ${size}  ${what}`);
}

process.exitCode = isKept ? 0 : 1;
