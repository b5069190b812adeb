// What the packages weigh on the wire: minified, gzip, in bytes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { root } from "./run.mjs";
import { sourceResolution } from "./source-resolution.mjs";

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/** @typedef {import("vite").Rolldown.OutputChunk} Chunk */

/**
 * The entry and what it imports at once; chunks that load only when needed are left out.
 * @param {readonly Chunk[]} chunks
 */
function loadedAtOnce(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  /** @type {Set<Chunk>} */
  const loaded = new Set();
  /** @param {Chunk | undefined} chunk */
  const load = (chunk) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    chunk.imports.forEach((name) => load(byName.get(name)));
  };
  load(chunks.find((chunk) => chunk.isEntry));
  return [...loaded];
}

/**
 * @param {string} entry from the top of the repository
 * @param {RegExp} [apart] own modules that are left out too
 * @returns {Promise<number>} bytes of the entry's own code; every package that it imports is left out
 */
async function ownCode(entry, apart) {
  const output = await build({
    ...sourceResolution,
    configFile: false,
    logLevel: "error",
    root,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, entry), formats: ["es"] },
      rolldownOptions: {
        external: (id) => /^[@a-z]/.test(id) || apart?.test(id) === true,
        output: { minify: true },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !("output" in bundle)) throw new Error(`Nothing was built from ${entry}.`);
  const chunks = bundle.output.filter((part) => part.type === "chunk");
  return gzipped(
    loadedAtOnce(chunks)
      .map(({ code }) => code)
      .join("\n"),
  );
}

/** The sizes in bytes, by the names that `scripts/budgets.json` uses. The single file must be built. */
export async function measureSizes() {
  return {
    core: await ownCode("packages/core/src/index.ts"),
    element: await ownCode("packages/timeline/src/index.ts"),
    react: await ownCode("packages/timeline/src/react.ts", /index\.ts$/),
    "single file": gzipped(readFileSync(join(root, "packages/timeline/dist/sanjyra-timeline.js"))),
  };
}
