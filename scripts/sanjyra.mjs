// npm run sanjyra -- serve my-events.json: the command line from a fresh clone. Needs only Node and npm.
// What it installs and builds first is told on standard error, and only where it takes a while.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackages } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode, root } from "./lib/run.mjs";
import { runMain, Stop } from "./lib/say.mjs";

const program = join(root, "packages/cli/dist/main.js");
const prepareOnly = "--sanjyra-prepare";
const patienceMs = 3000;

/** npm runs scripts at the top of the repository; names of files are meant from where the person is. */
const here = process.env["INIT_CWD"] ?? process.cwd();

/**
 * Runs a script with this Node to its end.
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @param {(child: import("node:child_process").ChildProcess) => void} [started]
 * @returns {Promise<number>} its exit code
 */
function runNode(args, options, started) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], options);
    started?.(child);
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });
}

/** Installs and builds in a process of its own, so that standard output stays the program's. */
async function prepare() {
  const self = fileURLToPath(import.meta.url);
  let told = "";
  let isSlow = false;
  const tell = () => {
    process.stderr.write(told);
    told = "";
  };
  const timer = setTimeout(() => {
    isSlow = true;
    tell();
  }, patienceMs);
  const code = await runNode(
    [self, prepareOnly],
    { stdio: ["ignore", "pipe", "pipe"] },
    (child) => {
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding("utf8").on("data", (text) => {
          told += text;
          if (isSlow) tell();
        });
    },
  );
  clearTimeout(timer);
  if (code !== 0) tell();
  return code === 0;
}

await runMain(async () => {
  requireNode(20, 19);
  if (process.argv[2] === prepareOnly) {
    await install();
    if (!(await buildPackages())) throw new Stop("The build failed; its messages are above.");
    return;
  }
  // Ctrl-C reaches the whole group; this process waits for the program to end as it likes.
  process.on("SIGINT", () => undefined);
  if (!(await prepare())) {
    process.exitCode = 2;
    return;
  }
  const args = [program, ...process.argv.slice(2)];
  process.exitCode = await runNode(args, { cwd: here, stdio: "inherit" }, (child) => {
    process.on("SIGTERM", () => child.kill("SIGTERM"));
  });
});
