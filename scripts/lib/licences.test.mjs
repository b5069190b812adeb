import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { faultsOf, isAllowed, runtimeDependencies } from "./licences.mjs";

const top = realpathSync(mkdtempSync(join(tmpdir(), "sanjyra-licences-")));
afterAll(() => rmSync(top, { recursive: true }));

/** @param {string} folder @param {object} manifest */
function install(folder, manifest) {
  mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, folder, "package.json"), JSON.stringify(manifest));
}

install("ours", {
  name: "ours",
  dependencies: { good: "^1", twin: "^1" },
  optionalDependencies: { gone: "^1" },
  devDependencies: { tool: "^1" },
});
install("ours/node_modules/good", {
  name: "good",
  version: "1.0.0",
  license: "MIT",
  dependencies: { deep: "^1" },
});
install("ours/node_modules/good/node_modules/deep", {
  name: "deep",
  version: "1.0.0",
  license: "GPL-3.0-only",
  scripts: { postinstall: "node telephone-home.js" },
  dependencies: { good: "^1" },
});
install("ours/node_modules/twin", {
  name: "twin",
  version: "2.0.0",
  license: "ISC",
  dependencies: { good: "^1" },
});
install("ours/node_modules/tool", { name: "tool", version: "1.0.0", license: "SSPL-1.0" });

describe("run-time dependencies", () => {
  it("are found through each other, once each, without tools", () => {
    const names = runtimeDependencies(join(top, "ours")).map(({ name }) => name);
    expect(names).toEqual(["deep", "gone", "good", "twin"]);
  });

  it("leave out our own packages and keep what those need", () => {
    const names = runtimeDependencies(join(top, "ours"), (name) => name === "good");
    expect(names.map(({ name }) => name)).toEqual(["deep", "gone", "twin"]);
  });

  it("have each fault named", () => {
    expect(runtimeDependencies(join(top, "ours")).flatMap(faultsOf)).toEqual([
      "deep@1.0.0 has the licence “GPL-3.0-only”",
      "deep@1.0.0 runs a script when it is installed",
      "gone is not installed",
    ]);
  });
});

describe("a licence", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND BSD-3-Clause", true],
    ["MIT AND GPL-3.0-only", false],
    ["GPL-2.0-or-later", false],
    ["MIT OR (ISC AND GPL-3.0-only)", false],
    ["SEE LICENSE IN FILE", false],
    ["", false],
  ])("%s: allowed is %s", (expression, answer) => {
    expect(isAllowed(expression)).toBe(answer);
  });
});
