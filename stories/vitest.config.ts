import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "../scripts/lib/find-browser.mjs";
import { sourceResolution } from "../scripts/lib/source-resolution.mjs";

// Every story is a test: it must draw, its play function must pass, and axe must find nothing.
const executablePath = findChromium();

export default defineConfig({
  ...sourceResolution,
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL(".storybook", import.meta.url)),
      storybookScript: "pnpm storybook",
    }),
  ],
  test: {
    name: "stories",
    retry: 0,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright(executablePath ? { launchOptions: { executablePath } } : {}),
      instances: [{ browser: "chromium" }],
    },
  },
});
