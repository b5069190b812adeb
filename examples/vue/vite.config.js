import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

/** Tells Vue that the tag is an element of the page and no component of its own. */
const isCustomElement = (tag) => tag.startsWith("sanjyra-");

export default defineConfig({
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
