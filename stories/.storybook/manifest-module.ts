/** Gives stories the custom elements manifest, read from the element's sources as they are now: `import manifest from "sanjyra:manifest"`. */
import type { Plugin } from "vite";
import { createManifest } from "../../packages/timeline/build/metadata/manifest.mjs";

const name = "sanjyra:manifest";

/** A plugin for Storybook's Vite. */
export function manifestModule(): Plugin {
  return {
    name: "manifest-module",
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const manifest = ${JSON.stringify(createManifest())};`
        : undefined,
  };
}
