// What a registry and an editor would find wrong with the packages, looked for in the tarballs themselves.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { sinkFaults } from "./code-sinks.mjs";
import { packedFileFaults } from "./packed-files.mjs";
import { entryFaults } from "./resolve-entries.mjs";
import { staleFiles } from "./stale-files.mjs";

/** @typedef {{ name: string, problems: string[] }} Finding */
/**
 * @typedef {object} Packed
 * @property {any} manifest
 * @property {readonly string[]} files
 * @property {ReadonlyMap<string, Uint8Array>} contents
 * @property {Uint8Array} data of the tarball
 */

/** Files that must not be published. */
const strays =
  /\.(test|browser)\.\w+$|\.tsbuildinfo$|^(src\/testing|test|tmp|node_modules|build)\//;

/**
 * Names and contents in a tarball: 512-byte headers, each before its file.
 * @param {Uint8Array} data unpacked
 * @returns {Map<string, Uint8Array>}
 */
function readTar(data) {
  const files = new Map();
  const decoder = new TextDecoder();
  /** @param {number} from @param {number} length */
  const text = (from, length) =>
    decoder.decode(data.subarray(from, from + length)).replace(/\0[\s\S]*$/, "");
  for (let at = 0; at + 512 <= data.length && data[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    const name = (prefix ? `${prefix}/` : "") + text(at, 100);
    files.set(name.replace(/^package\//, ""), data.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/**
 * @param {string} tarball
 * @returns {Packed}
 */
function unpack(tarball) {
  const data = readFileSync(tarball);
  const files = readTar(gunzipSync(data));
  const manifest = JSON.parse(new TextDecoder().decode(files.get("package.json")));
  return { manifest, files: [...files.keys()], contents: files, data };
}

/**
 * Every file that `exports` and the other fields name.
 * @param {unknown} targets
 * @returns {string[]}
 */
function targetsOf(targets) {
  if (typeof targets === "string") return [targets.replace(/^\.\//, "")];
  return targets && typeof targets === "object" ? Object.values(targets).flatMap(targetsOf) : [];
}

/** @param {Packed} packed */
function missingFiles({ manifest, files }) {
  const { exports, bin, types, jsdelivr, unpkg, customElements } = manifest;
  const fields = [exports, bin, types, jsdelivr, unpkg, customElements, manifest["web-types"]];
  return fields.flatMap(targetsOf).filter((target) => {
    const [before = "", after] = target.split("*");
    return after === undefined
      ? !files.includes(target)
      : !files.some((file) => file.startsWith(before) && file.endsWith(after));
  });
}

/** @param {Packed} packed */
function checkFiles(packed) {
  const { files } = packed;
  const wanted = ["README.md", "LICENSE", "package.json"].filter((name) => !files.includes(name));
  return [
    ...missingFiles(packed).map((file) => `names ${file}, which is not packed`),
    ...wanted.map((name) => `has no ${name}`),
    ...files.filter((file) => strays.test(file)).map((file) => `should not hold ${file}`),
  ];
}

/**
 * What differs from the workspace that the package was made in.
 * @param {Packed} packed
 * @param {string} folder of the package there
 */
function checkAgainst({ manifest, files, contents }, folder) {
  const { name, version } = manifest;
  const read = (/** @type {string} */ file) => {
    const content = contents.get(file);
    return content && new TextDecoder().decode(content);
  };
  const stale = name === "@sanjyra/timeline" ? staleFiles(read, version) : [];
  return [
    ...packedFileFaults(name, folder, files),
    ...stale.map((file) => `holds ${file}, which does not say what the sources say`),
  ];
}

/** @param {Packed} packed */
async function lint({ manifest, data }) {
  const tarball = /** @type {ArrayBuffer} */ (
    data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
  );
  const { messages } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => formatMessage(message, manifest, { color: false }) ?? "");
}

// Only modules are published, so what CommonJS would make of them does not count.
const ignored = new Set(["CJSResolvesToESM"]);

/** @param {Packed} packed */
async function checkTypes({ data }) {
  const result = await checkPackage(createPackageFromTarballData(data));
  if (!result.types) return ["has no types"];
  return result.problems.flatMap((problem) => {
    const { kind, ...where } = /** @type {any} */ (problem);
    // Before exports maps there was only the folder; nothing that we support resolves so.
    const isOld = where.resolutionKind === "node10" || where.resolutionKind === "node16-cjs";
    const isData = /\.(json|csv|css|ics|jsonld)$|\*/.test(where.entrypoint ?? "");
    return ignored.has(kind) || isOld || isData ? [] : [`${kind} ${JSON.stringify(where)}`];
  });
}

/**
 * Looks at packed packages.
 * @param {readonly string[]} tarballs absolute
 * @param {{ folderOf?: (name: string) => string }} [options] folderOf: where a package is made, to compare with
 * @returns {Promise<Finding[]>} one a check; without problems it has passed
 */
export async function checkPackages(tarballs, { folderOf } = {}) {
  const findings = [];
  for (const tarball of tarballs) {
    const packed = unpack(tarball);
    const title = basename(tarball, ".tgz");
    const { manifest, contents } = packed;
    const differing = folderOf ? checkAgainst(packed, folderOf(manifest.name)) : [];
    findings.push({ name: `${title}: files`, problems: [...checkFiles(packed), ...differing] });
    findings.push({ name: `${title}: entries`, problems: entryFaults(manifest, contents) });
    findings.push({ name: `${title}: no text becomes code`, problems: sinkFaults(contents) });
    findings.push({ name: `${title}: publint`, problems: await lint(packed) });
    const isLibrary = packed.manifest.exports?.["."] !== undefined;
    if (isLibrary) findings.push({ name: `${title}: types`, problems: await checkTypes(packed) });
  }
  return findings;
}
