/** Examples as strangers have them: copied out of the repository, installed from tarballs with npm, built, served. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { packPackages } from "../../scripts/lib/pack.mjs";
import { root } from "../../scripts/lib/run.mjs";
import { createStaticServer, listen, strictPolicy } from "../../scripts/lib/static-server.mjs";

const execute = promisify(execFile);
const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

/** A built example that is served. */
export interface Example {
  readonly url: string;
  /** Its folder; what was built is in `dist`. */
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

/** What the repository's own build puts beside the pages. */
const copied = /[\\/](sanjyra-timeline((\.all)?\.js)?|locale|chronicle\.json)$/;

/** What lies beside the single file, as far as a page asks for it: the file itself and what it loads later. */
const singleFile = /[\\/]dist([\\/](sanjyra-timeline((\.all)?\.js)?|locale)([\\/].*)?)?$/;

/**
 * Copies a page without a build out, puts the single file and the chronicle of the packed packages beside it, and
 * serves all that under the strict policy.
 */
export async function openPage(name: string, tarballs: readonly string[]): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `sanjyra-${name}-`));
  const project = join(folder, "project");
  const site = join(folder, "site");
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true }));
  await npm(project, "install", ...quietly, ...tarballs);
  const isPage = (path: string): boolean => !copied.test(path);
  await cp(join(root, "examples", name), site, { recursive: true, filter: isPage });
  const packages = join(project, "node_modules", "@sanjyra");
  const filter = (path: string): boolean => singleFile.test(path);
  await cp(join(packages, "timeline", "dist"), site, { recursive: true, filter });
  await cp(join(packages, "central-asia", "dist", "chronicle.json"), join(site, "chronicle.json"));
  return serve(folder, site, true);
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
  await npm(folder, "install", ...quietly, ...(await neededOf(folder, tarballs)));
  await npm(folder, "run", "build");
  return serve(folder, join(folder, "dist"), isStrict);
}

async function serve(folder: string, site: string, isStrict: boolean): Promise<Example> {
  const server = createStaticServer({ folder: site, ...(isStrict && { policy: strictPolicy }) });
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
