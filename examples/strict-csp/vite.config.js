import { defineConfig } from "vite";

// Files stay files: what is small is not put into the page as a data address, which the policy refuses.
export default defineConfig({ base: "./", build: { assetsInlineLimit: 0 } });
