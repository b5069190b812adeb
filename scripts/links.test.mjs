import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { root } from "./lib/run.mjs";

// The documents that people read first: what they point to in the repository must be there.
const below = (/** @type {string} */ folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".md") && !file.includes("node_modules"))
        .map((file) => join(root, folder, file))
    : [];

const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"].map((file) => join(root, file)),
  ...[".changeset", ".github", "packages", "docs", "examples"].flatMap(below),
];

const link = /\]\(([^)\s#]+)[^)]*\)|\b(?:src|srcset|href)="([^"#]+)"/g;
const isOutside = (/** @type {string} */ target) => /^[a-z]+:/.test(target);

it.each(documents.map((file) => [relative(root, file), file]))(
  "%s points to what is there",
  (_, file) => {
    // What is in fences and code spans is an example, not a link.
    const text = readFileSync(file, "utf8")
      .replace(/^```[\s\S]*?^```/gm, "")
      .replace(/`[^`\n]*`/g, "`code`");
    const targets = [...text.matchAll(link)].map((match) => match[1] ?? match[2] ?? "");
    const missing = targets.filter(
      (target) => !isOutside(target) && !existsSync(join(dirname(file), decodeURI(target))),
    );
    expect(missing).toEqual([]);
  },
);
