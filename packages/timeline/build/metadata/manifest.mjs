// The custom elements manifest of the package: what a page can use of the element, with its words. What is
// private, protected or inherited from Lit is left out, and paths are those of the published files.
import { readFileSync } from "node:fs";
import { create, litPlugin, ts } from "./analyzer.mjs";
import { attributeValues, customProperties, parts, states } from "./styling.mjs";

/** @typedef {import("./manifest-types.mjs").Manifest} Manifest */
/** @typedef {import("./manifest-types.mjs").Element} Element */
/** @typedef {import("./manifest-types.mjs").Member} Member */

const source = new URL("../../src/", import.meta.url);
const modules = ["element.ts", "index.ts"];
/** What is exported and is not a type. */
const values = new Set(["SanjyraTimeline", "addTranslation"]);

/** What a setter takes where that is more than its getter gives: `start` reads as a number and takes text too. */
function readSetters() {
  const file = parse("element.ts");
  /** @type {Map<string, string>} */
  const types = new Map();
  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    if (ts.isSetAccessorDeclaration(node)) {
      types.set(node.name.getText(file), node.parameters[0]?.type?.getText(file) ?? "");
    }
    node.forEachChild(visit);
  };
  visit(file);
  return types;
}

/** @param {string} name */
function parse(name) {
  const text = readFileSync(new URL(name, source), "utf8");
  return ts.createSourceFile(`src/${name}`, text, ts.ScriptTarget.ES2022, true);
}

/** @param {Member} member */
const isPublic = ({ name, privacy = "public" }) => privacy === "public" && !name.startsWith("#");

/** @param {string} path */
const published = (path) => path.replace(/^(\.|\/?src)\//, "dist/").replace(/\.ts$/, ".js");

/**
 * @param {readonly { name: string, description?: string }[]} own
 * @param {readonly { name: string, description?: string }[]} others
 */
function joined(own = [], others) {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...others.filter(({ name }) => !names.has(name))];
}

/** @param {Element} element */
function complete(element) {
  const setters = readSetters();
  element.members = element.members.filter(isPublic);
  for (const member of element.members) {
    delete member.privacy;
    const taken = setters.get(member.name);
    if (taken && taken !== member.type?.text) member.writes = { text: taken };
  }
  for (const attribute of element.attributes) {
    const isFlag = attribute.type?.text === "boolean";
    attribute.type = { text: isFlag ? "boolean" : "string" };
    const values = attributeValues[attribute.name];
    if (values) attribute.values = values.map((name) => ({ name }));
  }
  element.cssParts = joined(element.cssParts, parts);
  element.cssProperties = joined(element.cssProperties, customProperties);
  element.cssStates = joined(element.cssStates, states);
}

/** @param {Manifest} manifest */
function publish(manifest) {
  for (const file of manifest.modules) {
    file.path = published(file.path);
    file.declarations = file.declarations.filter(({ customElement }) => customElement);
    file.exports = file.exports.filter(({ name }) => values.has(name));
    for (const { declaration } of file.exports) {
      if (declaration?.module) declaration.module = published(declaration.module);
    }
  }
  const entry = manifest.modules.find(({ path }) => path === "dist/index.js");
  const element = elementOf(manifest);
  entry?.exports.push({
    kind: "custom-element-definition",
    name: element.tagName,
    declaration: { name: element.name, module: "dist/element.js" },
  });
}

/**
 * The element of a manifest.
 * @param {Manifest} manifest
 * @returns {Element}
 */
export function elementOf(manifest) {
  const found = manifest.modules.flatMap(({ declarations }) => declarations);
  const element = found.find(({ customElement }) => customElement);
  if (!element) throw new Error("The manifest has no element.");
  return element;
}

/**
 * Reads the sources and gives the manifest.
 * @returns {Manifest}
 */
export function createManifest() {
  const manifest = /** @type {Manifest} */ (
    create({ modules: modules.map(parse), plugins: litPlugin(), context: { dev: false } })
  );
  complete(elementOf(manifest));
  publish(manifest);
  return manifest;
}
