// The document keeps its own, strict schema and the schema of any timeline document.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { home } from "../lib/read-data.mjs";

/** @typedef {import("./context.mjs").Context} Context */

// The core's schema lies beside this package in the repository only.
const files = ["schema/chronicle.schema.json", "../core/schema/timeline.schema.json"];
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validators = files
  .map((file) => join(home, file))
  .filter((file) => existsSync(file))
  .map((file) => ajv.compile(/** @type {object} */ (JSON.parse(readFileSync(file, "utf8")))));

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkSchema({ chronicle }) {
  return validators.flatMap((validate) => {
    validate(chronicle);
    return (validate.errors ?? []).map(
      ({ instancePath, message, keyword, params }) =>
        `${instancePath || "/"}: ${message ?? keyword} ${JSON.stringify(params)}`,
    );
  });
}
