import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";
import { documentedExports } from "./scripts/lint/documented-exports.mjs";
import { importDirection } from "./scripts/lint/import-direction.mjs";

// The house rules that a machine can hold. Comments in the code cannot switch them off.
const root = import.meta.dirname;
const tests = ["**/*.test.ts", "**/*.browser.ts", "**/*.spec.ts", "packages/*/src/testing/**"];
const shipped = ["packages/*/src/**/*.ts"];

const sinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "srcdoc"];
const sinkMessage = "Text from data is never markup: build nodes or use a template.";
const markupSinks = [
  ...sinks.map((property) => ({ property, message: sinkMessage })),
  { object: "document", property: "write", message: sinkMessage },
];

const inward = "The core takes its environment as an argument.";
const environment = [
  { object: "Date", property: "now", message: inward },
  { object: "Date", property: "parse", message: "Date reads text wrongly; use parseEdtf." },
  { object: "Math", property: "random", message: inward },
];
const browserGlobals = ["document", "window", "navigator", "self", "localStorage", "fetch"];

const shape = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ExportAllDeclaration", message: "List what is exported, one name at a time." },
  { selector: "TSEnumDeclaration", message: "Use a const array and the union of its members." },
  { selector: "Decorator", message: "Use static properties." },
  {
    selector: "TemplateElement[value.raw=/[.?@](innerHTML|outerHTML|srcdoc)\\s*=/]",
    message: sinkMessage,
  },
  { selector: "TemplateElement[value.raw=/\\sstyle=/]", message: "Set custom properties instead." },
];
const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: inward,
};

const nodeGlobals = Object.fromEntries(
  [
    "AbortController AbortSignal Buffer URL URLSearchParams clearInterval clearTimeout console",
    "fetch performance process setImmediate setInterval setTimeout structuredClone",
    "TextDecoder TextEncoder Intl",
  ]
    .flatMap((line) => line.split(" "))
    .map((name) => [name, "readonly"]),
);
const pageGlobals = Object.fromEntries(
  [
    "window document customElements location navigator scrollTo scrollY innerHeight",
    "requestAnimationFrame PerformanceObserver",
  ]
    .flatMap((line) => line.split(" "))
    .map((name) => [name, "readonly"]),
);

export default defineConfig([
  {
    ignores: [
      "**/dist/**",
      "examples/*/{sanjyra-timeline*.js,sanjyra-timeline/**,locale/**}",
      // Projects of their own, with types of frameworks that the workspace does not install.
      "examples/!(showcase)/**/*.ts",
      "**/storybook-static/**",
      "**/test-results/**",
      "**/node_modules/**",
      "**/coverage/**",
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
  },

  // Everything in TypeScript, with types.
  {
    files: ["**/*.ts"],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["packages/core/tsconfig.json", "tsconfig.check.json"],
        tsconfigRootDir: root,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_$", ignoreRestSiblings: true },
      ],
    },
  },

  // What is published.
  {
    files: shipped,
    ignores: tests,
    extends: [ts.configs.strictTypeChecked],
    plugins: {
      sanjyra: {
        rules: { "import-direction": importDirection, "documented-exports": documentedExports },
      },
    },
    rules: {
      "sanjyra/import-direction": "error",
      "sanjyra/documented-exports": "error",
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": ["error", ...markupSinks],
      "no-restricted-syntax": ["error", ...shape],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["lit/directives/unsafe-*", "lit-html/directives/unsafe-*"],
              message: sinkMessage,
            },
          ],
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },

  // The core knows no page, no clock and no network.
  {
    files: ["packages/core/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-globals": [
        "error",
        ...browserGlobals.map((name) => ({ name, message: inward })),
      ],
      "no-restricted-properties": ["error", ...markupSinks, ...environment],
      "no-restricted-syntax": ["error", ...shape, clock],
    },
  },

  // The element.
  {
    files: ["packages/timeline/src/**/*.ts"],
    extends: [lit["flat/recommended"], wc["flat/recommended"]],
    rules: { "no-console": ["error", { allow: ["warn"] }] },
  },

  // Its method `append` takes nodes, as that of any element, and batches of events.
  {
    files: ["packages/timeline/src/element.ts"],
    rules: {
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { inheritedMethods: false } },
      ],
    },
  },

  // Tests say what they mean in the way of tests.
  {
    files: tests,
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]",
          message: "A test runs or is not there.",
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
]);
