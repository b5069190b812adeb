import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./lib/run.mjs";

// The workflows hold the right to publish: what they run must not be changed from outside.
const folder = join(root, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), "utf8"),
}));
const matches = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe.each(workflows)("the workflow $name", ({ name, text }) => {
  it("names every action by its commit, with the version beside it", () => {
    const uses = matches(text, /\buses: (.+)$/gm);
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)),
    ).toEqual([]);
  });

  it("may read the repository and no more, but for the provenance of a release", () => {
    const rights = matches(text, /^ +([a-z-]+: (?:write|read|none))\b/gm);
    const wanted = name === "release.yml" ? ["id-token: write"] : [];
    expect(rights.filter((right) => right !== "contents: read")).toEqual(wanted);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  it("leaves no credentials behind and runs no text of strangers", () => {
    expect(matches(text, /(actions\/checkout)@/g).length).toBe(
      matches(text, /(persist-credentials: false)/g).length,
    );
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    expect(matches(text, /\brun: (.*\$\{\{.*)$/gm)).toEqual([]);
  });

  it("tests before anything else", () => {
    const [first] = matches(text, /\brun: (.+)$/gm);
    expect(first).toBe("npm test");
  });
});
