// Starting other programs: tools of the workspace through this very Node, and pnpm, fetched where missing.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./say.mjs";

/** The top of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const pnpmVersion = "12.21.0";
const onWindows = process.platform === "win32";

/** @typedef {{ env?: Record<string, string>, cwd?: string, timeoutMs?: number, quiet?: boolean }} RunOptions */

/**
 * Runs a program to its end. Its output goes to ours, or with `quiet` only into the result.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 1 too where the program could not start or took too long
 */
export function run(command, args, { env = {}, cwd = root, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1", ...env },
      shell: onWindows && !command.endsWith(".exe"),
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool of the workspace, such as `eslint`, with this Node.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {RunOptions & { from?: string, bin?: string }} [options] from: the folder whose package depends on the tool
 */
export function runTool(name, args, { from = "", bin = name, ...options } = {}) {
  const manifest = join(root, from, "node_modules", name, "package.json");
  if (!existsSync(manifest)) {
    return Promise.resolve({ code: 1, output: `${name} is not installed.\n` });
  }
  const entry = JSON.parse(readFileSync(manifest, "utf8")).bin;
  const file = typeof entry === "string" ? entry : entry[bin];
  return run(process.execPath, [join(dirname(manifest), file), ...args], options);
}

/** @returns {string[]} how to call pnpm here: the one on PATH if it is of the right major, else through npm */
function findPnpm() {
  const found = spawnSync("pnpm", ["--version"], { encoding: "utf8", shell: onWindows, cwd: "/" });
  const major = pnpmVersion.split(".")[0];
  if (found.status === 0 && found.stdout.trim().split(".")[0] === major) return ["pnpm"];
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith("npm-cli.js")) {
    return [process.execPath, npm, "exec", "--yes", `--package=pnpm@${pnpmVersion}`, "--", "pnpm"];
  }
  return ["npx", "--yes", `pnpm@${pnpmVersion}`];
}

/** @type {string[] | undefined} */
let pnpm;

/**
 * Runs pnpm in the workspace.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPnpm(args, options) {
  const [command = "pnpm", ...before] = (pnpm ??= findPnpm());
  return run(command, [...before, ...args], options);
}

/**
 * Stops with one sentence where this Node is too old for the tools.
 * @param {number} major
 * @param {number} minor
 */
export function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new Stop(
    `Node.js ${major}.${minor} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}
