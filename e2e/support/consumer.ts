/** A stranger's project: an empty folder far from the workspace, with our packages installed from tarballs. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runPnpm } from "../../scripts/lib/run.mjs";
import { publishedPackages } from "./entries.ts";

const execute = promisify(execFile);

/** A project and what can be done in it. */
export interface Consumer {
  readonly folder: string;
  /** Runs npm; what it prints is in the error where it fails. */
  readonly npm: (...args: readonly string[]) => Promise<void>;
  /** Runs a program of the project's own `node_modules`. */
  readonly node: (...args: readonly string[]) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

async function packAll(folder: string): Promise<readonly string[]> {
  for (const { name, folder: from } of await publishedPackages()) {
    const args = ["--dir", from, "pack", "--pack-destination", folder];
    const { code, output } = await runPnpm(args, { quiet: true });
    if (code !== 0) throw new Error(`${name} could not be packed:\n${output}`);
  }
  return (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
}

/** The environment without what npm and pnpm set for this workspace. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !/^(npm_(package|lifecycle)|INIT_CWD)/.test(name)),
  );
}

async function execNode(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [...args], {
    cwd: folder,
    env: cleanEnvironment(),
  });
  return stdout;
}

async function execNpm(folder: string, args: readonly string[]): Promise<void> {
  const shell = process.platform === "win32";
  await execute("npm", [...args], { cwd: folder, env: cleanEnvironment(), shell });
}

/** Packs our packages and installs them with npm, and with them the named ones, in a new empty project. */
export async function createConsumer(...others: readonly string[]): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "sanjyra-consumer-"));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const npm = (...args: readonly string[]) => execNpm(folder, args);
  await write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const tarballs = (await packAll(folder)).map((file) => `./${file}`);
  const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await npm("install", ...quietly, ...tarballs, ...others);
  return {
    folder,
    npm,
    node: (...args) => execNode(folder, args),
    write,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
