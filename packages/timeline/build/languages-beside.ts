/** Keeps languages and names of months that few pages need out of the single script: each becomes a module in `dist/locale`. */
import { basename } from "node:path";
import { build, type Plugin } from "vite";

/** The single script carries English, Russian, Kazakh and Kyrgyz. */
const inside = /\/(?:en|ru|kk|ky|load|pack|index|translation)\.ts$/;
const language = /\/(?:core\/src\/locale(?:\/calendars)?|timeline\/src\/translations)\/[\w-]+\.ts$/;

/** A Vite plugin for the classic script: a dynamic import there is relative to the script's own address. */
export function languagesBeside(): Plugin {
  const found = new Map<string, string>();
  return {
    name: "languages-beside",
    enforce: "pre",
    async resolveId(source, importer) {
      const resolved = importer && (await this.resolve(source, importer, { skipSelf: true }));
      if (!resolved || !language.test(resolved.id) || inside.test(resolved.id)) return undefined;
      const name = fileNameOf(resolved.id);
      found.set(name, resolved.id);
      return { id: `./locale/${name}`, external: true };
    },
    async closeBundle() {
      for (const [name, entry] of found) await buildModule(entry, name);
      found.clear();
    },
  };
}

/** Date words and interface words of a language are two files: `fa.js` and `fa-terms.js`. */
function fileNameOf(id: string): string {
  const isTerms = id.includes("/translations/");
  return basename(id).replace(/\.ts$/, isTerms ? "-terms.js" : ".js");
}

async function buildModule(entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: "dist/locale",
      emptyOutDir: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: () => name },
      rolldownOptions: { output: { minify: true } },
    },
  });
}
