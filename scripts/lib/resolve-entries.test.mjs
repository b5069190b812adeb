import { describe, expect, it } from "vitest";
import { entriesOf, entryFaults } from "./resolve-entries.mjs";

/** @param {Record<string, any>} exports @param {readonly string[]} names */
function faults(exports, names) {
  const manifest = { name: "@try/package", version: "1.0.0", type: "module", exports };
  const files = new Map(names.map((name) => [name, Buffer.from("export {};\n")]));
  files.set("package.json", Buffer.from(JSON.stringify(manifest)));
  return entryFaults(manifest, files);
}

const main = { types: "./index.d.ts", default: "./index.js" };

describe("entries of a package", () => {
  it("resolve in Node and for both ways of TypeScript", () => {
    const exports = {
      ".": main,
      "./types": { types: "./types.d.ts" },
      "./lanes/*": { types: "./lanes/*.d.ts", default: "./lanes/*.js" },
      "./themes/*.css": "./themes/*.css",
      "./package.json": "./package.json",
    };
    const names = ["index.js", "index.d.ts", "types.d.ts", "lanes/a.js", "lanes/a.d.ts"];
    expect(faults(exports, [...names, "themes/one.css"])).toEqual([]);
  });

  it("are told where code or types are missing", () => {
    expect(faults({ ".": main, "./sub": main }, ["index.js"])).toEqual([
      "@try/package has no types for a bundler",
      "@try/package has no types for TypeScript in Node",
      "@try/package/sub has no types for a bundler",
      "@try/package/sub has no types for TypeScript in Node",
    ]);
    expect(faults({ ".": main }, ["index.d.ts"])).toEqual(["@try/package leads nowhere in Node"]);
  });

  it("are told where types do not come first", () => {
    const late = { default: "./index.js", types: "./index.d.ts" };
    expect(faults({ ".": late }, ["index.js", "index.d.ts"])).toEqual([
      "@try/package does not name its types first",
    ]);
    const ours = { "@sanjyra/source": "./index.ts", ...main };
    expect(faults({ ".": ours }, ["index.ts", "index.js", "index.d.ts"])).toEqual([]);
  });

  it("are spelt out where they are patterns", () => {
    const entries = entriesOf({ "./themes/*.css": "./themes/*.css" }, [
      "themes/one.css",
      "themes/.css",
      "themes/deep/two.css",
      "themes/readme.md",
    ]);
    expect(entries.map(({ entry }) => entry)).toEqual(["./themes/one.css"]);
  });
});
