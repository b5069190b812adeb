// Whether the files that describe the element to programs still say what its sources say.
import { llmsText } from "../../packages/timeline/build/metadata/llms.mjs";
import { createManifest, elementOf } from "../../packages/timeline/build/metadata/manifest.mjs";

/** @param {object} value */
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Names of the files in the tarball of `@sanjyra/timeline` that are out of date.
 * @param {(name: string) => string | undefined} read a file of the tarball
 * @param {string} version of the package
 * @returns {string[]}
 */
export function staleFiles(read, version) {
  const manifest = createManifest();
  const current = {
    "custom-elements.json": asJson(manifest),
    "llms.txt": llmsText(elementOf(manifest), version),
  };
  return Object.entries(current).flatMap(([name, text]) => (read(name) === text ? [] : [name]));
}
