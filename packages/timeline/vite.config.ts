import { defineConfig } from "vite";
import { beside } from "./build/beside.ts";
import { squeezeTemplates } from "./build/squeeze-templates.ts";
import { squeezeTranslations } from "./build/squeeze-translations.ts";

/** What the licences of others ask of a file that holds their code. */
const notice =
  "/*! @sanjyra/timeline, MIT licence. Holds code of others: see THIRD-PARTY-LICENSES.txt. */";

// The single file, as a classic script and as its twin, a module: every dependency inside, one global effect (the
// element is registered). What few pages need lies beside it, in dist/locale and dist/sanjyra-timeline, and loads when
// a page asks for it. In mode "all" there is nothing beside: one script for pages that are opened from disk, where
// browsers load no modules.
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ["@sanjyra/source", "module", "browser", "production"] },
  plugins: [squeezeTemplates(), squeezeTranslations(), beside(mode === "all")],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    sourcemap: true,
    // A second pass over the script: 1 KB less on the wire than the bundler's own.
    minify: "terser",
    terserOptions: { ecma: 2020, compress: { passes: 3, inline: 1 } },
    lib: {
      entry: "src/index.ts",
      formats: mode === "all" ? ["iife"] : ["iife", "es"],
      name: "Sanjyra",
      fileName: (format) => {
        if (mode === "all") return "sanjyra-timeline.all.js";
        return format === "es" ? "sanjyra-timeline.mjs" : "sanjyra-timeline.js";
      },
    },
    rolldownOptions: {
      output: {
        minify: true,
        codeSplitting: false,
        postBanner: notice,
        generatedCode: { symbols: false },
      },
    },
  },
}));
