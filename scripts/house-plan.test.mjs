import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./lib/run.mjs";
import { stages, typeOnlyStages } from "./lint/import-direction.mjs";

// The plan of the house in CONTRIBUTING.md is the one that lint enforces, and that of the folders themselves.
const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

/** @param {string} folder */
function rowsOf(folder) {
  const [, table = ""] =
    new RegExp(`\\| folder of \`${folder}\`[^\\n]*\\n\\|[^\\n]*\\n([^]*?)\\n\\n`).exec(text) ?? [];
  return table.split("\n").map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

/** @param {string} cell */
const names = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** @param {string} folder */
const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "testing")
    .map(({ name }) => name);

it("says of each stage of the core what lint lets it import", () => {
  const rows = rowsOf("packages/core/src");
  const said = rows.map(([folder = "", , imports = ""]) => {
    const [values = "", types = ""] = imports.split("types of");
    return [names(folder)[0], { values: names(values).sort(), types: names(types).sort() }];
  });
  const enforced = Object.entries(stages).map(([folder, values]) => [
    folder,
    { values: [...values].sort(), types: [...(typeOnlyStages[folder] ?? [])].sort() },
  ]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(enforced));
});

it.each(["packages/core/src", "packages/timeline/src"])("names every folder of %s", (folder) => {
  const said = rowsOf(folder).flatMap(([cell = ""]) => names(cell));
  expect(said.filter((name) => !name.endsWith(".ts")).sort()).toEqual(foldersIn(folder).sort());
});
