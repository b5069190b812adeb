import { ESLint } from "eslint";
import ts from "typescript-eslint";
import { expect, it } from "vitest";
import { root } from "../lib/run.mjs";

// The configuration as it stands, held against what it must not let through. Rules that need types are left
// out: the texts here are not those of the files, and a program of all files takes its time.
const eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked });
const core = "packages/core/src/model/document.ts";
const element = "packages/timeline/src/element.ts";
const unitTest = "packages/core/src/time/civil.test.ts";

const doc = "/** What it is. */\n";

it.each([
  [core, "import { a } from '../layout/layout.ts';\nvoid a;", "sanjyra/import-direction"],
  [core, "export const a = 1;", "sanjyra/documented-exports"],
  [core, `${doc}export const a = document.title;`, "no-restricted-globals"],
  [core, `${doc}export const a = Date.now();`, "no-restricted-properties"],
  [core, `${doc}export const a = new Date();`, "no-restricted-syntax"],
  [core, "export default 1;", "no-restricted-syntax"],
  [core, "export * from './issue.ts';", "no-restricted-syntax"],
  [core, `${doc}export const a = (b: any): any => b;`, "@typescript-eslint/no-explicit-any"],
  [core, `${doc}export function a() {\n${"  void 0;\n".repeat(41)}}`, "max-lines-per-function"],
  [core, "void 0;\n".repeat(301), "max-lines"],
  [element, "document.body.innerHTML = '';", "no-restricted-properties"],
  [element, "document.body.insertAdjacentHTML('beforeend', '');", "no-restricted-properties"],
  [
    element,
    "import { html } from 'lit';\nvoid html`<p .innerHTML=${'a'}></p>`;",
    "no-restricted-syntax",
  ],
  [element, "eval('1');", "no-eval"],
  [element, "void new Function('return 1');", "no-new-func"],
  [
    element,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nvoid unsafeHTML;",
    "no-restricted-imports",
  ],
  [unitTest, "import { it } from 'vitest';\nit.only('', () => {});", "no-restricted-syntax"],
])("in %s stops %j", async (filePath, code, rule) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

it("has no ear for comments that would switch it off", async () => {
  const code = "// eslint-disable-next-line no-eval\neval('1');";
  const [result] = await eslint.lintText(code, { filePath: element });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain("no-eval");
});
