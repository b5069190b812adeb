import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../scripts/lib/find-browser.mjs";
import { chooseAddresses } from "./support/addresses.ts";

// Real Chromium, by mouse and keyboard and by touch, against what users get: the built showcase, and the
// examples under the strictest content security policy. A test that fails once has failed.
const root = fileURLToPath(new URL("..", import.meta.url));
const executablePath = findChromium();
const launchOptions = executablePath ? { executablePath } : {};
const { showcase, strict } = await chooseAddresses();

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results/e2e",
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 4,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: showcase.url,
    locale: "en-GB",
    timezoneId: "Asia/Bishkek",
    trace: "retain-on-failure",
    launchOptions,
  },
  projects: [
    {
      name: "desktop",
      use: { ...devices["Desktop Chrome"], launchOptions },
      testIgnore: "**/*.touch.spec.ts",
    },
    {
      name: "touch",
      use: { ...devices["Pixel 7"], launchOptions },
      testMatch: "**/*.touch.spec.ts",
    },
  ],
  webServer: [
    {
      command: `node scripts/serve.mjs examples/showcase/dist --port ${showcase.port}`,
      cwd: root,
      url: showcase.url,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.mjs . --port ${strict.port} --strict`,
      cwd: root,
      url: `${strict.url}package.json`,
      reuseExistingServer: false,
    },
  ],
});
