/** Examples as strangers have them: copied out of the repository, installed from tarballs with npm, built, served. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { packPackages } from "../../scripts/lib/pack.mjs";
import { root } from "../../scripts/lib/run.mjs";
import { createStaticServer, listen, strictPolicy } from "../../scripts/lib/static-server.mjs";

const execute = promisify(execFile);

/** A built example that is served. */
export interface Example {
  readonly url: string;
  /** Its folder, with `dist`. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** A folder of tarballs that examples are installed from. */
export async function packForExamples(): Promise<{ tarballs: readonly string[]; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "sanjyra-packed-"));
  return { folder, tarballs: await packPackages(folder, ["core", "central-asia", "timeline"]) };
}

/** The environment without what npm and pnpm set for this workspace. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|NODE_ENV)/i.test(name)),
  );
}

async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  const shell = process.platform === "win32";
  try {
    await execute("npm", [...args], { cwd: folder, env: cleanEnvironment(), shell });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`;
    throw new Error(`npm ${args.join(" ")} failed in ${folder}:\n${said}`, { cause: error });
  }
}

/** The tarballs that a project needs: those it names, and the core, which the others need. */
async function neededOf(folder: string, tarballs: readonly string[]): Promise<readonly string[]> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return tarballs.filter((tarball) => {
    const name = basename(tarball).replace(/^sanjyra-(.+)-\d+\.\d+\.\d+.*$/, "@sanjyra/$1");
    return name in dependencies || name === "@sanjyra/core";
  });
}

/** Copies an example out, installs it, builds it and serves what was built, under a strict policy if wished. */
export async function openExample(
  name: string,
  tarballs: readonly string[],
  isStrict = false,
): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `sanjyra-${name}-`));
  const isSource = (path: string): boolean => !/[\\/](node_modules|dist)$/.test(path);
  await cp(join(root, "examples", name), folder, { recursive: true, filter: isSource });
  const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await npm(folder, "install", ...quietly, ...(await neededOf(folder, tarballs)));
  await npm(folder, "run", "build");
  const dist = join(folder, "dist");
  const server = createStaticServer({ folder: dist, ...(isStrict && { policy: strictPolicy }) });
  const port = await listen(server, { port: 0 });
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    folder,
    remove: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
