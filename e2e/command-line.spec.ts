import { type ChildProcess, execFile, spawn } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { root } from "../scripts/lib/run.mjs";
import { collectFaults } from "./support/faults.ts";
import { labelOf, openTimeline } from "./support/timeline.ts";

// The built program `sanjyra`: what it serves and what it writes, in the browser.
const program = join(root, "packages/cli/dist/main.js");
const rows = "id,date,title,lane\nfirst,1993-01-19,Relations,KG–AZ\nsecond,2021-09,Aid,KG–AF\n";

let folder: string;
let server: ChildProcess | undefined;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sanjyra-command-line-"));
  await writeFile(join(folder, "events.csv"), rows);
});

test.afterEach(async () => {
  server?.kill();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

function serve(): Promise<string> {
  const child = spawn(process.execPath, [program, "serve", "events.csv", "--port", "0"], {
    cwd: folder,
  });
  server = child;
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer): void => {
      said += text.toString();
      const [address] = /http:[\w.:/]+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("close", () => {
      reject(new Error(said));
    });
  });
}

test("the served page follows the file and stays where the reader is", async ({ page }) => {
  const faults = collectFaults(page);
  const timeline = await openTimeline(page, await serve());
  await expect(labelOf(timeline, "first")).toHaveText("Relations");
  const edges = () =>
    timeline.evaluate((element) => {
      const { start, end } = element as unknown as { start: number; end: number };
      return [start, end];
    });
  await timeline.evaluate((element) => {
    Object.assign(element, { start: "1990", end: "2001" });
  });
  const before = await edges();
  await writeFile(join(folder, "events.csv"), `${rows}third,1997-04-23,Treaty,KG–AZ\n`);
  await expect(labelOf(timeline, "third")).toHaveText("Treaty");
  expect(await edges()).toEqual(before);
  await writeFile(join(folder, "events.csv"), rows);
  await expect(labelOf(timeline, "third")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the written page reads without scripts, and is a timeline with them, from disk", async ({
  page,
}) => {
  const bundle = "sanjyra-timeline.js";
  await copyFile(join(root, "packages/timeline/dist", bundle), join(folder, bundle));
  const args = [program, "render", "events.csv", "-o", "page.html", "--script", bundle];
  await promisify(execFile)(process.execPath, [...args, "--from", "2010"], { cwd: folder });
  const faults = collectFaults(page);
  const timeline = await openTimeline(page, pathToFileURL(join(folder, "page.html")).href);
  await expect(labelOf(timeline, "second")).toHaveText("Aid");
  await expect(labelOf(timeline, "first")).toHaveCount(0);
  await expect(timeline.locator(".sanjyra-list li")).toHaveCount(2);
  expect(faults).toEqual([]);
});
