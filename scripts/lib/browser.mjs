// A Chromium for the tests: the one that is here, else Playwright's, else the system's package manager's.
import { existsSync } from "node:fs";
import { findChromium, onPath } from "./find-browser.mjs";
import { run, runTool } from "./run.mjs";
import { say, step } from "./say.mjs";

const downloadLimitMs = 180_000;
const debianPackages = ["chromium", "fonts-noto-core"];

/** @param {string} file */
async function starts(file) {
  const { code } = await run(file, ["--version"], { quiet: true, timeoutMs: 20_000 });
  return code === 0 || process.platform === "win32";
}

async function download() {
  say("  None found here: downloading Playwright's Chromium (3 minutes at most).");
  const options = { timeoutMs: downloadLimitMs, quiet: true };
  const { code, output } = await runTool("playwright", ["install", "chromium"], options);
  if (code !== 0) say(`  It could not be downloaded: ${cause(output)}`);
}

/**
 * The line of a program's output that says most.
 * @param {string} output
 */
function cause(output) {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.find((line) => /error|failed|unable/i.test(line)) ?? (lines.at(-1) || "no answer");
}

async function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath("apt-get")) return;
  say(`  Installing ${debianPackages.join(" and ")} with apt-get.`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true };
  await run("apt-get", ["update", "-qq"], options);
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...debianPackages];
  const { code, output } = await run("apt-get", args, options);
  if (code !== 0) say(`  apt-get failed: ${cause(output)}`);
}

async function findOrInstall() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen && !existsSync(chosen)) {
    say(`  CHROMIUM_PATH names ${chosen}, which is not there.`);
    return undefined;
  }
  for (const attempt of [async () => {}, download, installWithApt]) {
    await attempt();
    const found = findChromium();
    if (found && (await starts(found))) return found;
  }
  return undefined;
}

/**
 * The path of a Chromium that starts, installed if need be, also set as `CHROMIUM_PATH` for what is run
 * next. Undefined, after one sentence that says what to do, where there is none to be had.
 * @returns {Promise<string | undefined>}
 */
export function provideChromium() {
  return step("Find Chromium", async () => {
    const found = await findOrInstall();
    if (found) {
      process.env["CHROMIUM_PATH"] = found;
      say(`  ${found}`);
    } else {
      say(
        "  No Chromium or Chrome was found and none could be installed: install one " +
          "(on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its path.",
      );
    }
    return found;
  });
}
