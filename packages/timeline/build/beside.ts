/**
 * Keeps out of the single script what few pages need. Each such module becomes a file beside the script, and loads
 * when a page asks for it: a dynamic import there is relative to the script's own address.
 */
import { basename, dirname } from "node:path";
import type { Plugin } from "vite";
import { buildModule, buildPart } from "./build-beside.ts";
import { settleImports } from "./settle-imports.ts";

/** Folder of parts and of the core's writers, beside the script of the same name. */
const folder = "sanjyra-timeline";

/** The script carries English, Russian, Kazakh and Kyrgyz. */
const inside = /\/(?:en|ru|kk|ky|load|pack|index|translation)\.ts$/;
const language = /\/(?:core\/src\/locale(?:\/calendars)?|timeline\/src\/translations)\/[\w-]+\.ts$/;
const calendars = /\/core\/src\/time\/calendars\.ts$/;
const reader = /\/core\/src\/source\/(?:csv|ndjson|json-fault)\.ts$/;
// The card opens wherever the script works, also from disk, where no module loads.
const part = /\/timeline\/src\/parts\/(?!(?:shared|card)\.)[\w-]+\.ts$/;
const loader = /\/timeline\/src\/controllers\/parts\.ts$/;
const door = /\/core\/src\/doors\/[\w-]+\.ts$/;
/** Doors that most pages open; behind the others everything is beside. */
const openDoor = /\/(?:read|words)\.ts$/;

/** A file beside the script, and how it is made. */
interface Beside {
  readonly file: string;
  readonly build: (entry: string, file: string) => Promise<void>;
}

/** Where a module goes that another one imports; undefined for what is inside the script. */
function besideOf(id: string, importer: string): Beside | undefined {
  const name = basename(id, ".ts");
  if (language.test(id) && !inside.test(id)) {
    // Date words and interface words of a language are two files: `fa.js` and `fa-terms.js`.
    const isTerms = id.includes("/translations/");
    return { file: `locale/${name}${isTerms ? "-terms" : ""}.js`, build: buildModule };
  }
  const isBehind = door.test(importer) && !door.test(id);
  if (isBehind && (reader.test(id) || !openDoor.test(importer))) {
    const stage = basename(dirname(id));
    return { file: `${folder}/${stage}-${name}.js`, build: buildModule };
  }
  if (calendars.test(id) && !importer.includes("/time/index.")) {
    return { file: "locale/calendars.js", build: buildModule };
  }
  return loader.test(importer) && part.test(id)
    ? { file: `${folder}/${name}.js`, build: buildPart }
    : undefined;
}

/** A Vite plugin for the single script and its twin, the module; `nothing` beside it, if so told. */
export function beside(nothing = false): Plugin {
  const found = new Map<string, () => Promise<void>>();
  return {
    name: "beside",
    enforce: "pre",
    async resolveId(source, importer) {
      const resolved = importer && (await this.resolve(source, importer, { skipSelf: true }));
      const target = resolved && !nothing && besideOf(resolved.id, importer);
      if (!resolved || !target) return undefined;
      found.set(target.file, () => target.build(resolved.id, target.file));
      return { id: `./${target.file}`, external: true };
    },
    async transform(code, id) {
      if (!/\/packages\/\w+\/src\//.test(id) || !code.includes("import(")) return undefined;
      return {
        code: await settleImports(code, async (specifier) => {
          const resolved = await this.resolve(specifier, id, { skipSelf: true });
          return resolved !== null && !nothing && besideOf(resolved.id, id) !== undefined;
        }),
        map: null,
      };
    },
    // What nothing in the script asks for need not be built.
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const asked = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
      for (const file of found.keys()) if (!asked.has(`./${file}`)) found.delete(file);
    },
    async closeBundle() {
      for (const build of found.values()) await build();
      found.clear();
    },
  };
}
