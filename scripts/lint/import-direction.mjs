// Lint rule: data flows one way. A stage of the core imports only the stages before it, and packages meet
// only through the names that they publish.

/**
 * Which folders of `packages/core/src` each folder may import; itself always.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const stages = {
  // Packs are data: they import nothing at run time.
  locale: [],
  time: ["locale"],
  model: ["time"],
  source: ["model", "time"],
  index: ["model", "time"],
  scene: [],
  layout: ["time", "model", "index", "scene"],
  render: ["locale", "time", "model", "index", "scene", "layout"],
  // Functions that load a stage when they are called.
  doors: ["time", "model", "source", "index", "render"],
};

/**
 * Imports allowed where only types cross and nothing is left at run time.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const typeOnlyStages = { locale: ["time"], doors: ["scene"] };

const packageNames = ["core", "timeline", "central-asia", "cli"].map((name) => `@sanjyra/${name}`);

/**
 * What a published package may import of the others.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packageImports = {
  core: [],
  timeline: ["@sanjyra/core", "@sanjyra/core/time"],
  "central-asia": ["@sanjyra/core", "@sanjyra/core/time"],
  cli: [...packageNames.slice(0, 3), "@sanjyra/core/time"],
};

/**
 * The package and stage that a path belongs to.
 * @param {string} path with forward slashes
 */
function placeOf(path) {
  const [, owner, rest = ""] = /(?:^|\/)packages\/([^/]+)\/(?:src\/)?(.*)$/.exec(path) ?? [];
  if (owner === undefined) return undefined;
  const folder = rest.includes("/") ? rest.slice(0, rest.indexOf("/")) : "";
  return { owner, folder };
}

/**
 * @param {string} file
 * @param {string} specifier relative, as written
 */
function resolvePath(file, specifier) {
  const parts = file.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/**
 * @param {string} owner
 * @param {string} specifier
 */
function judgePackage(owner, specifier) {
  if (!specifier.startsWith("@sanjyra/")) return undefined;
  const allowed = packageImports[owner] ?? [];
  if (allowed.includes(specifier)) return undefined;
  return `packages/${owner} may not import "${specifier}"; it may import: ${allowed.join(", ") || "no other package"}.`;
}

/**
 * Parts of the element load when asked, and the single script hands them what it has: a second way in would load
 * that twice.
 * @param {string} file
 * @param {string} specifier
 */
function judgePart(file, specifier) {
  if (file.endsWith("/parts/shared.ts")) return undefined;
  const isPart = /\/src\/parts\//.test(resolvePath(file, specifier));
  if (specifier.startsWith(".") && isPart) return undefined;
  return "A part takes values from parts/shared.ts and from the files of parts only; types from anywhere.";
}

/**
 * Why an import goes the wrong way, or undefined where it does not.
 * @param {{ file: string, specifier: string, typeOnly?: boolean }} asked file: path with forward slashes
 */
export function judgeImport({ file, specifier, typeOnly = false }) {
  const from = placeOf(file);
  if (!from) return undefined;
  if (from.owner === "timeline" && from.folder === "parts" && !typeOnly) {
    const reason = judgePart(file, specifier);
    if (reason) return reason;
  }
  if (!specifier.startsWith(".")) return judgePackage(from.owner, specifier);
  const to = placeOf(resolvePath(file, specifier));
  if (to?.owner !== from.owner) return "Import another package by its name, not by its path.";
  if (from.owner !== "core" || from.folder === to.folder || from.folder === "") return undefined;
  const stage = from.folder;
  const allowed = stages[stage] ?? [];
  const types = typeOnlyStages[stage] ?? [];
  if (allowed.includes(to.folder) || (typeOnly && types.includes(to.folder))) return undefined;
  const target = to.folder === "" ? "the package's index" : `"${to.folder}"`;
  return `Stage "${stage}" may not import ${target}; it may import: ${[stage, ...allowed].join(", ")}.`;
}

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: { type: "problem", schema: [], messages: { wrongWay: "{{reason}}" } },
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const typeOnly = node.importKind === "type" || node.exportKind === "type";
      const reason = judgeImport({ file, specifier, typeOnly });
      if (reason) context.report({ node, messageId: "wrongWay", data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
