import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./scripts/lib/find-browser.mjs";
import { sourceResolution } from "./scripts/lib/source-resolution.mjs";

// Three suites: `unit` in Node, `element` and `stories` in Chromium. Packages resolve to their sources.
const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        ...sourceResolution,
        test: {
          name: "unit",
          environment: "node",
          include: ["{packages/*,scripts}/**/*.test.{ts,mjs}"],
          exclude: ["**/{node_modules,dist}/**"],
          retry: 0,
        },
      },
      {
        ...sourceResolution,
        test: {
          name: "element",
          include: ["packages/*/src/**/*.browser.ts"],
          retry: 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(executablePath ? { launchOptions: { executablePath } } : {}),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      "stories/vitest.config.ts",
    ],
  },
});
