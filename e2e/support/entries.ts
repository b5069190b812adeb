/** What a package publishes, read from its `exports`. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { root } from "../../scripts/lib/run.mjs";

/** A package of this repository that strangers may install. */
export interface PublishedPackage {
  readonly name: string;
  /** Where its sources are, absolute. */
  readonly folder: string;
}

/** All packages of this repository that are not private. */
export async function publishedPackages(): Promise<readonly PublishedPackage[]> {
  const top = join(root, "packages");
  const manifests = (await readdir(top)).map(async (part) => {
    const folder = join(top, part);
    const text = await readFile(join(folder, "package.json"), "utf8");
    return { folder, ...(JSON.parse(text) as { name: string; private?: boolean }) };
  });
  const all = await Promise.all(manifests);
  return all.filter((one) => !one.private).map(({ name, folder }) => ({ name, folder }));
}

/** One condition of one entry: `{ entry: "./time", condition: "types", target: "dist/time/index.d.ts" }`. */
export interface PublishedFile {
  readonly entry: string;
  /** `default` where the entry names one file for everyone. */
  readonly condition: string;
  /** From the package's folder; may hold a `*`. */
  readonly target: string;
}

type Targets = Record<string, string | Record<string, string>>;

/** Everything that the `exports` and the commands of the package in a folder name. */
export async function publishedFiles(folder: string): Promise<readonly PublishedFile[]> {
  const manifest = await readFile(join(folder, "package.json"), "utf8");
  const { exports, bin = {} } = JSON.parse(manifest) as { exports: Targets; bin?: Targets };
  return Object.entries({ ...exports, ...bin }).flatMap(([entry, targets]) =>
    Object.entries(typeof targets === "string" ? { default: targets } : targets).map(
      ([condition, target]) => ({ entry, condition, target: target.replace(/^\.\//, "") }),
    ),
  );
}

/** Names of all files below a package's folder, with forward slashes; its dependencies are left out. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => !file.startsWith("node_modules/"));
}

/** What `*` stands for in each file that a target names; the whole file where it has no `*`. */
export function matchesOf(target: string, files: readonly string[]): readonly string[] {
  const [before = "", after] = target.split("*");
  if (after === undefined) return files.filter((file) => file === target);
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** What can be imported from the package of a name: every entry that is a script, `*` filled in. */
export async function importsOf({ name, folder }: PublishedPackage): Promise<readonly string[]> {
  const files = await filesOf(folder);
  const scripts = (await publishedFiles(folder)).filter(
    ({ entry, condition, target }) =>
      entry.startsWith(".") && condition === "default" && target.endsWith(".js"),
  );
  return scripts.flatMap(({ entry, target }) =>
    matchesOf(target, files).map((star) => name + entry.slice(1).replace("*", star)),
  );
}
