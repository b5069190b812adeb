import { defineConfig } from "vite";
import { beside } from "./build/beside.ts";
import { squeezeTemplates } from "./build/squeeze-templates.ts";

// The single file, as a classic script and as its twin, a module: every dependency inside, one global effect (the
// element is registered). What few pages need lies beside it, in dist/locale and dist/sanjyra-timeline, and loads when
// a page asks for it.
export default defineConfig({
  resolve: { conditions: ["@sanjyra/source", "module", "browser", "production"] },
  plugins: [squeezeTemplates(), beside()],
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
