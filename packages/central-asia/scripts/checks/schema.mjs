// The document keeps its own, strict schema and the schema of any timeline document.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { home, readJsonFile } from "../lib/read-data.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/**
 * @param {object} schema
 * @param {unknown} document
 */
function faults(schema, document) {
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
    schema,
  );
  if (validate(document)) return [];
  return (validate.errors ?? []).map((fault) => {
    const more = JSON.stringify(fault.params);
    return `${fault.instancePath || "/"}: ${fault.message ?? fault.keyword} ${more}`;
  });
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkSchema({ chronicle }) {
  const own = /** @type {object} */ (readJsonFile("schema/chronicle.schema.json"));
  const general = join(home, "../core/schema/timeline.schema.json");
  const core = existsSync(general)
    ? [/** @type {object} */ (JSON.parse(readFileSync(general, "utf8")))]
    : [];
  return [own, ...core].flatMap((schema) => faults(schema, chronicle));
}
