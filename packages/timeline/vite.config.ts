import { defineConfig } from "vite";
import { languagesBeside } from "./build/languages-beside.ts";
import { squeezeTemplates } from "./build/squeeze-templates.ts";

// The single file, as a classic script and as its twin, a module: every dependency inside, one global effect (the
// element is registered). Languages beyond the first four lie beside it in dist/locale and load when a page asks
// for them.
export default defineConfig({
  resolve: { conditions: ["@sanjyra/source", "module", "browser", "production"] },
  plugins: [squeezeTemplates(), languagesBeside()],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    sourcemap: true,
    lib: {
      entry: "src/index.ts",
      formats: ["iife", "es"],
      name: "Sanjyra",
      fileName: (format) => (format === "es" ? "sanjyra-timeline.mjs" : "sanjyra-timeline.js"),
    },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
