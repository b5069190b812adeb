// Vite settings that make `@sanjyra/*` mean the packages' sources, so that tests need no build.
import { defaultClientConditions, defaultServerConditions } from "vite";

const source = "@sanjyra/source";

/** Spread into a Vite or Vitest configuration. One copy of Lit is kept, whoever imports it. */
export const sourceResolution = {
  resolve: {
    conditions: [source, ...defaultClientConditions],
    dedupe: ["lit", "lit-html", "lit-element", "@lit/reactive-element"],
  },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};
