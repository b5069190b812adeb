import { defineConfig } from "vite";

// The single classic script: every dependency inside, one global effect (the element is registered).
export default defineConfig({
  resolve: { conditions: ["@sanjyra/source", "module", "browser", "production"] },
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    sourcemap: true,
    lib: {
      entry: "src/index.ts",
      formats: ["iife"],
      name: "Sanjyra",
      fileName: () => "sanjyra-timeline.js",
    },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
