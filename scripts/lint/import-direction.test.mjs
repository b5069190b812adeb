import { ESLint, RuleTester } from "eslint";
import ts from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { root } from "../lib/run.mjs";
import { importDirection, judgeImport } from "./import-direction.mjs";

const core = "/somewhere/packages/core/src";

describe("the import direction", () => {
  it.each([
    ["time/words.ts", "../locale/en.ts", false],
    ["locale/kk.ts", "../time/words.ts", true],
    ["model/normalize.ts", "../time/edtf.ts", false],
    ["source/json.ts", "../model/normalize.ts", false],
    ["index/plan.ts", "../model/table.ts", false],
    ["layout/layout.ts", "../scene/scene.ts", false],
    ["layout/layout.ts", "../index/plan.ts", false],
    ["render/svg.ts", "../scene/scene.ts", false],
    ["render/svg.ts", "./escape.ts", false],
    ["render/svg.ts", "../index/plan.ts", false],
    ["render/svg.ts", "../locale/pack.ts", true],
    ["doors/render.ts", "../render/svg.ts", false],
    ["doors/read.ts", "../source/json.ts", false],
    ["index.ts", "./doors/render.ts", false],
    ["time/ticks.ts", "d3-time", false],
  ])("lets %s import %s", (from, specifier, typeOnly) => {
    expect(judgeImport({ file: `${core}/${from}`, specifier, typeOnly })).toBeUndefined();
  });

  it.each([
    ["time/edtf.ts", "../model/issue.ts", true],
    ["locale/kk.ts", "../time/words.ts", false],
    ["model/table.ts", "../index/plan.ts", false],
    ["source/json.ts", "../layout/layout.ts", false],
    ["index/plan.ts", "../source/json.ts", false],
    ["scene/hit.ts", "../layout/layout.ts", true],
    ["layout/layout.ts", "../render/svg.ts", false],
    ["render/svg.ts", "../source/json.ts", false],
    ["layout/layout.ts", "../index.ts", false],
    ["render/svg.ts", "../doors/read.ts", false],
    ["doors/read.ts", "../layout/layout.ts", false],
    ["model/table.ts", "@sanjyra/timeline", false],
    ["model/table.ts", "../../../timeline/src/element.ts", false],
  ])("stops %s from importing %s", (from, specifier, typeOnly) => {
    expect(judgeImport({ file: `${core}/${from}`, specifier, typeOnly })).toBeTypeOf("string");
  });

  it("lets the element see the core by its published names only", () => {
    const file = "/somewhere/packages/timeline/src/element.ts";
    expect(judgeImport({ file, specifier: "@sanjyra/core" })).toBeUndefined();
    expect(judgeImport({ file, specifier: "@sanjyra/core/src/index.ts" })).toContain("may not");
    expect(judgeImport({ file, specifier: "../../core/src/index.ts" })).toContain("by its name");
  });

  it("lets a part of the element take values from what is shared with it, and types from anywhere", () => {
    const file = "/somewhere/packages/timeline/src/parts/list.ts";
    expect(judgeImport({ file, specifier: "./shared.ts" })).toBeUndefined();
    expect(judgeImport({ file, specifier: "./list/words.ts" })).toBeUndefined();
    expect(judgeImport({ file, specifier: "lit", typeOnly: true })).toBeUndefined();
    expect(judgeImport({ file, specifier: "lit" })).toContain("shared.ts");
    expect(judgeImport({ file, specifier: "../render/place.ts" })).toContain("shared.ts");
    const shared = file.replace("list.ts", "shared.ts");
    expect(judgeImport({ file: shared, specifier: "../render/place.ts" })).toBeUndefined();
  });

  it("lets a package read its own data", () => {
    const file = "/somewhere/packages/central-asia/src/index.ts";
    expect(judgeImport({ file, specifier: "../data/shared.json" })).toBeUndefined();
  });

  it("is the same on Windows, and bites imports, re-exports and dynamic imports", () => {
    RuleTester.it = (_, run) => run();
    RuleTester.describe = (_, run) => run();
    const tester = new RuleTester({ languageOptions: { parser: /** @type {any} */ (ts.parser) } });
    const filename = "C:\\somewhere\\packages\\core\\src\\model\\table.ts";
    const errors = [{ messageId: "wrongWay" }];
    tester.run("import-direction", importDirection, {
      valid: [{ filename, code: 'import { a } from "../time/edtf.ts";' }],
      invalid: [
        { filename, errors, code: 'import { a } from "../layout/layout.ts";' },
        { filename, errors, code: 'import type { A } from "../layout/layout.ts";' },
        { filename, errors, code: 'export { a } from "../layout/layout.ts";' },
        { filename, errors, code: 'void import("../layout/layout.ts");' },
      ],
    });
  });

  it("is an error in this repository's configuration", async () => {
    const eslint = new ESLint({ cwd: root });
    const config = await eslint.calculateConfigForFile("packages/core/src/model/document.ts");
    expect(config.rules["sanjyra/import-direction"][0]).toBe(2);
  });
});
