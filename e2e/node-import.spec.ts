import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { root } from "../scripts/lib/run.mjs";
import { importsOf, publishedPackages } from "./support/entries.ts";

// Every entry of every published package can be imported where there is no page: on a server, in a build.
const execute = promisify(execFile);

test("every entry of every package is imported in Node", async () => {
  const packages = await publishedPackages();
  const entries = (await Promise.all(packages.map(importsOf))).flat();
  expect(entries).toContain("@sanjyra/timeline/element");
  const code = `for (const entry of ${JSON.stringify(entries)}) {
    if (!Object.keys(await import(entry)).length) console.log(entry + " is empty");
  }
  console.log(typeof document);`;
  const args = ["--input-type=module", "--eval", code];
  const { stdout, stderr } = await execute(process.execPath, args, { cwd: join(root, "e2e") });
  expect(stdout).toBe("undefined\n");
  expect(stderr).toBe("");
});
