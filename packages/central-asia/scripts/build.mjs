// Builds dist/: the chronicle as JSON, as a module, in parts, and in the formats of spreadsheets, calendars and linked data.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { home, readShared, readTexts } from "./lib/read-data.mjs";

/** @typedef {import("../src/chronicle.ts").Chronicle} Chronicle */

const dist = join(home, "dist");

function compile() {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-b"], { cwd: home, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} path inside dist
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

/**
 * A document as JSON, as a module that every bundler and Node take, and its type.
 * @param {string} path inside dist, without ending
 * @param {string} up from there to dist
 * @param {Chronicle} document
 * @param {string} json name of the JSON file
 */
function writeDocument(path, up, document, json) {
  const says = "/** Made by scripts/build.mjs from data/. */";
  write(json, `${JSON.stringify(document)}\n`);
  write(`${path}.js`, `${says}\nexport const chronicle = ${JSON.stringify(document)};\n`);
  write(
    `${path}.d.ts`,
    `import type { Chronicle } from "${up}/chronicle.js";\n` +
      `export type { Chronicle, ChronicleEvent } from "${up}/chronicle.js";\n` +
      `/** Made by scripts/build.mjs from data/. */\nexport declare const chronicle: Chronicle;\n`,
  );
}

rmSync(dist, { recursive: true, force: true });
compile();
const { mergeChronicle } = await import("../dist/merge.js");
const { laneSubset, sourceSubset } = await import("../dist/subset.js");
const { toEventsCsv, toFiguresCsv } = await import("./formats/csv.mjs");
const { toCalendar } = await import("./formats/icalendar.mjs");
const { toJsonLd } = await import("./formats/json-ld.mjs");

const chronicle = /** @type {Chronicle} */ (mergeChronicle(readShared(), readTexts()));
writeDocument("index", ".", chronicle, "chronicle.json");
for (const { id } of chronicle.lanes) {
  writeDocument(`lanes/${id}`, "..", laneSubset(chronicle, id), `lanes/${id}.json`);
}
for (const { id } of chronicle.sources) {
  writeDocument(`sources/${id}`, "..", sourceSubset(chronicle, id), `sources/${id}.json`);
}
write("chronicle.csv", toEventsCsv(chronicle));
write("figures.csv", toFiguresCsv(chronicle));
for (const language of Object.keys(chronicle.title)) {
  const name = language === chronicle.language ? "chronicle.ics" : `chronicle.${language}.ics`;
  write(name, toCalendar(chronicle, language));
}
write("chronicle.jsonld", `${JSON.stringify(toJsonLd(chronicle))}\n`);
