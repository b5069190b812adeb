// Places in built scripts where text could become markup or code. Comments do not count.
import ts from "typescript";

const names = new Set([
  "DOMParser",
  "createContextualFragment",
  "eval",
  "innerHTML",
  "insertAdjacentHTML",
  "outerHTML",
  "parseHTMLUnsafe",
  "setHTMLUnsafe",
  "srcdoc",
  "unsafeHTML",
  "unsafeSVG",
  "unsafeStatic",
]);
const inTemplates = /[.?@]?(?:innerHTML|outerHTML|srcdoc)\s*=\s*["']?$|\bjavascript:/;
const timers = new Set(["setTimeout", "setInterval"]);

/**
 * @param {import("typescript").Node} node
 * @returns {string | undefined} the sink that a node is
 */
function sinkOf(node) {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) {
    if (names.has(node.text)) return node.text;
  }
  if (ts.isTemplateLiteralToken(node) && inTemplates.test(node.text)) return "a template";
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return sinkOfCall(node);
  return undefined;
}

/** @param {import("typescript").CallExpression | import("typescript").NewExpression} call */
function sinkOfCall({ expression, arguments: given = ts.factory.createNodeArray() }) {
  const [first] = given;
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : ts.isIdentifier(expression)
      ? expression.text
      : "";
  const isText = first !== undefined && ts.isStringLiteralLike(first);
  if (name === "Function") return "Function";
  if (/^(write|writeln)$/.test(name) && expression.getText().startsWith("document.")) return name;
  if (timers.has(name) && isText) return `${name} with text`;
  return name === "createElement" && isText && first.text === "script"
    ? "a script made"
    : undefined;
}

/**
 * The sinks of a script, one for each place, in order.
 * @param {string} text of the script
 * @returns {string[]}
 */
export function codeSinks(text) {
  const file = ts.createSourceFile("script.js", text, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    const sink = sinkOf(node);
    if (sink) found.push(sink);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What the rendering library has, once: the templates of the element's own sources pass through it. */
const ofLit = ["innerHTML"];

/**
 * What is wrong with the scripts of a package, in words.
 * @param {ReadonlyMap<string, Uint8Array>} files of the package
 * @returns {string[]}
 */
export function sinkFaults(files) {
  return [...files].flatMap(([name, content]) => {
    if (!/\.m?js$/.test(name)) return [];
    const text = new TextDecoder().decode(content);
    const allowed = /^dist\/sanjyra-timeline(\.\w+)*\.m?js$/.test(name) ? [...ofLit] : [];
    const sinks = codeSinks(text).filter((sink) => {
      const at = allowed.indexOf(sink);
      if (at < 0) return true;
      allowed.splice(at, 1);
      return false;
    });
    return sinks.map((sink) => `${name} has ${sink}`);
  });
}
