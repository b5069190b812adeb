// The custom elements manifest of the package: what a page can use of the element, with its words. What is
// private, protected or inherited from Lit is left out, and paths are those of the published files.
import { readFileSync, readdirSync } from "node:fs";
import { create, litPlugin, ts } from "./analyzer.mjs";
import { suggestedValues } from "./suggested-values.mjs";

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
const read = (name) => readFileSync(new URL(name, source), "utf8");

/** What pages can style and fill is told where it is drawn: these tags, in any comment of the sources. */
const looks = /^ \* @(?:csspart|cssprop|cssState|slot)\b.*$/gm;
const isSource = (/** @type {string} */ name) =>
  name.endsWith(".ts") && !/\.(?:test|browser)\.ts$|^testing/.test(name);

/** The tags of all sources, as lines of a comment. */
function readLooks() {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => isSource(name) && name !== "element.ts")
    .sort()
    .flatMap((name) => read(name).match(looks) ?? []);
}

/**
 * A source as the analyzer sees it: the class's comment has the tags of all the others too.
 * @param {string} name
 */
function parse(name) {
  const tags = readLooks().join("\n");
  const text = read(name).replace(" * @tagname", () => `${tags}\n * @tagname`);
  return ts.createSourceFile(`src/${name}`, text, ts.ScriptTarget.ES2022, true);
}

/** @param {Member} member */
const isPublic = ({ name, privacy = "public" }) => privacy === "public" && !name.startsWith("#");

/** Of a method with several signatures the first one stands for it, with its words. */
const isFirst = (
  /** @type {Member} */ { name },
  /** @type {number} */ at,
  /** @type {readonly Member[]} */ members,
) => members.findIndex((member) => member.name === name) === at;

/** @param {string} path */
const published = (path) => path.replace(/^(\.|\/?src)\//, "dist/").replace(/\.ts$/, ".js");

/**
 * What editors offer for an attribute: the texts that its property's type lists, else those that we suggest.
 * @param {import("./manifest-types.mjs").Attribute} attribute
 */
function valuesOf({ name, type }) {
  const listed = [...(type?.text ?? "").matchAll(/"([^"]+)"/g)].map(([, value = ""]) => value);
  return listed.length ? listed : (suggestedValues[name] ?? []);
}

/** @param {Element} element */
function complete(element) {
  const setters = readSetters();
  element.members = element.members.filter(isPublic).filter(isFirst);
  for (const member of element.members) {
    delete member.privacy;
    const taken = setters.get(member.name);
    if (taken && taken !== member.type?.text) member.writes = { text: taken };
  }
  for (const attribute of element.attributes) {
    const isFlag = attribute.type?.text === "boolean";
    const values = valuesOf(attribute);
    if (values.length) attribute.values = values.map((name) => ({ name }));
    attribute.type = { text: isFlag ? "boolean" : "string" };
  }
  // The form of a custom property is called its syntax by the manifest, and its type by the analyzer.
  for (const property of element.cssProperties) {
    if (property.type) property.syntax = property.type.text;
    delete property.type;
  }
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
