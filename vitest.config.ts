import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./scripts/lib/find-browser.mjs";
import { sourceResolution } from "./scripts/lib/source-resolution.mjs";

// In Node `unit`, and once more what deals with time, as on a machine in an odd `zone`; in Chromium `element`
// and `stories`. Packages resolve to their sources.
const executablePath = findChromium();
// Property tests try hundreds of cases; a busy machine must not fail them.
const testTimeout = 60_000;
const exclude = ["**/{node_modules,dist}/**"];

export default defineConfig({
  test: {
    // Tests read the packages' sources, and so Lit's development build, which says so on every page.
    onConsoleLog: (log) => !log.includes("Lit is in dev mode"),
    projects: [
      {
        ...sourceResolution,
        test: {
          name: "unit",
          environment: "node",
          env: { TZ: "UTC" },
          include: ["{packages/*,scripts}/**/*.test.{ts,mjs}"],
          exclude,
          retry: 0,
          testTimeout,
        },
      },
      {
        ...sourceResolution,
        test: {
          name: "zone",
          environment: "node",
          env: { TZ: "America/St_Johns" },
          include: ["packages/core/src/{time,locale}/**/*.test.ts"],
          // The npm package that it compares with reads dates in the zone of the machine.
          exclude: [...exclude, "**/*-oracle.test.ts"],
          retry: 0,
          testTimeout,
        },
      },
      {
        ...sourceResolution,
        test: {
          name: "element",
          include: ["packages/*/src/**/*.browser.ts"],
          retry: 0,
          testTimeout,
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
