import { RuleTester } from "eslint";
import ts from "typescript-eslint";
import { it } from "vitest";
import { documentedExports } from "./documented-exports.mjs";

RuleTester.it = (_, run) => run();
RuleTester.describe = (_, run) => run();

it("asks for a doc comment above each export, once for the overloads of a function", () => {
  const tester = new RuleTester({ languageOptions: { parser: /** @type {any} */ (ts.parser) } });
  const errors = [{ messageId: "missing" }];
  tester.run("documented-exports", documentedExports, {
    valid: [
      "/** What it is. */\nexport const a = 1;",
      "/** What it is. */\nexport interface A { b: string }",
      "/** What it is. */\nexport function f(a: string): void;\nexport function f(a: number): void;",
      "const a = 1;\nexport { a };",
      'export { a } from "./a.ts";',
    ],
    invalid: [
      { code: "export const a = 1;", errors },
      { code: "// Not a doc comment.\nexport function f() {}", errors },
      { code: "/* Not one either. */\nexport type A = string;", errors },
      { code: "/** For a. */\nexport const a = 1;\nexport class B {}", errors },
    ],
  });
});
