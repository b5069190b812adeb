// Writes what is made from the sources after the scripts are built: the manifest, what editors and programs read,
// typings for frameworks, the hashes of the single files, and the licences of what they hold.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cssData, htmlData, webTypes } from "./metadata/editor-data.mjs";
import { frameworkTypes } from "./metadata/framework-types.mjs";
import { integrityOf } from "./metadata/integrity.mjs";
import { llmsText } from "./metadata/llms.mjs";
import { createManifest, elementOf } from "./metadata/manifest.mjs";
import { thirdPartyLicenses } from "./metadata/third-party.mjs";

const top = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", top), "utf8"));

/**
 * @param {string} name from the package's folder
 * @param {string | object} content
 */
function write(name, content) {
  const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(new URL(name, top), text);
}

const manifest = createManifest();
const element = elementOf(manifest);
write("custom-elements.json", manifest);
write("llms.txt", llmsText(element, version));
write("dist/vscode.html-custom-data.json", htmlData(element));
write("dist/vscode.css-custom-data.json", cssData(element));
write("dist/web-types.json", webTypes(element, version));

mkdirSync(new URL("dist/frameworks", top), { recursive: true });
for (const [name, text] of Object.entries(frameworkTypes(element))) {
  write(`dist/frameworks/${name}`, text);
}

const files = ["sanjyra-timeline.js", "sanjyra-timeline.mjs", "sanjyra-timeline.all.js"];
const integrity = Object.fromEntries(
  files.map((name) => [name, integrityOf(readFileSync(new URL(`dist/${name}`, top)))]),
);
write("dist/integrity.json", { version, integrity });
const maps = files.map((name) => new URL(`dist/${name}.map`, top));
write("dist/THIRD-PARTY-LICENSES.txt", thirdPartyLicenses(maps));
for (const [name, hash] of Object.entries(integrity)) process.stdout.write(`${name}  ${hash}\n`);
