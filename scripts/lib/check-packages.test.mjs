import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkPackages } from "./check-packages.mjs";

const folder = mkdtempSync(join(tmpdir(), "sanjyra-check-"));

/** @param {string} name @param {object} manifest @param {Record<string, string>} files */
function pack(name, manifest, files) {
  const from = join(folder, name);
  mkdirSync(join(from, "dist"), { recursive: true });
  const basics = { name, version: "1.0.0", license: "MIT", type: "module" };
  const all = { "package.json": JSON.stringify({ ...basics, ...manifest }), ...files };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(from, file), text);
  const shell = process.platform === "win32";
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: from, shell, stdio: "pipe" });
  return join(folder, `${name}-1.0.0.tgz`);
}

/** @type {Record<string, string[]>} */
let found = {};

beforeAll(async () => {
  const good = pack(
    "good",
    { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } },
    {
      "README.md": "Good",
      LICENSE: "MIT",
      "dist/index.js": "export const one = 1;\n",
      "dist/index.d.ts": "export declare const one: number;\n",
    },
  );
  const bad = pack(
    "bad",
    {
      exports: {
        ".": { default: "./dist/index.js", types: "./dist/index.d.ts" },
        "./gone": "./dist/gone.js",
      },
    },
    {
      "dist/index.js": "export const one = 1;\n",
      "dist/index.d.ts": "declare const one: number;\nexport default one;\n",
      "dist/index.test.js": "",
    },
  );
  const findings = await checkPackages([good, bad]);
  found = Object.fromEntries(findings.map(({ name, problems }) => [name, problems]));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("finds nothing wrong with a package that is well", () => {
  expect(found).toMatchObject({
    "good-1.0.0: files": [],
    "good-1.0.0: entries": [],
    "good-1.0.0: no text becomes code": [],
    "good-1.0.0: publint": [],
    "good-1.0.0: types": [],
  });
});

it("finds files that are named and missing, wanted and missing, or strayed in", () => {
  expect(found["bad-1.0.0: files"]).toEqual([
    "names dist/gone.js, which is not packed",
    "has no README.md",
    "has no LICENSE",
    "should not hold dist/index.test.js",
  ]);
});

it("finds entries that lead nowhere", () => {
  expect(found["bad-1.0.0: entries"]).toEqual([
    "bad does not name its types first",
    "bad/gone leads nowhere in Node",
  ]);
});

it("finds what publint and the check of types find", () => {
  expect(found["bad-1.0.0: publint"]?.join("\n")).toMatch(/types.+first/is);
  expect(found["bad-1.0.0: types"]).not.toEqual([]);
});
