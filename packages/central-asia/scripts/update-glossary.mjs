// Brings the names of data/glossary.json up to the entities; what it rules out is written by hand and stays.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { home, readJsonFile, readShared, readTexts } from "./lib/read-data.mjs";

/** @typedef {import("./checks/context.mjs").Glossary} Glossary */

const { terms } = /** @type {Glossary} */ (readJsonFile("data/glossary.json"));
const avoided = new Map(terms.map(({ id, avoid }) => [id, avoid]));
const entities = [readShared(), ...readTexts()].flatMap((file) => file.entities);
const named = entities.map(({ id, kind, name }) => {
  const avoid = avoided.get(id);
  return { id, kind, name, ...(avoid && { avoid }) };
});
const others = terms.filter(({ kind }) => kind === "term");
writeFileSync(
  join(home, "data/glossary.json"),
  `${JSON.stringify({ terms: [...named, ...others] }, null, 2)}\n`,
);
