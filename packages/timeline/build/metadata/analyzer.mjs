// The analyzer of custom elements. Its declarations leave out what it exports for programs.
import * as analyzer from "@custom-elements-manifest/analyzer";

const lit = "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";
const all = /** @type {any} */ (analyzer);

/** The plugin that reads `static properties`. */
export const { litPlugin } = /** @type {{ litPlugin: () => unknown[] }} */ (await import(lit));

/** The version of TypeScript that the analyzer works with. */
export const ts = /** @type {typeof import("typescript")} */ (all.ts);

/** @type {(options: { modules: import("typescript").SourceFile[], plugins: unknown[], context: object }) => unknown} */
export const create = all.create;
