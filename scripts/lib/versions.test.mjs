import { describe, expect, it } from "vitest";
import { published } from "./pack.mjs";
import { root } from "./run.mjs";
import { versionOf, versionsIn, withVersion, writtenVersions } from "./versions.mjs";

describe("the version", () => {
  it("is the same in every package", () => {
    expect(new Set(published.map((name) => versionOf(root, name))).size).toBe(1);
  });

  it("is the packages' wherever else it is written", () => {
    const written = writtenVersions(root);
    expect(written.map(({ file }) => file)).toContain("packages/timeline/src/element.ts");
    const version = versionOf(root, "timeline");
    expect(written.filter((place) => place.version !== version)).toEqual([]);
  });

  it("is written anew in each of its places, and nowhere else", () => {
    const text = [
      'static readonly version: string = "1.2.3";',
      '"@sanjyra/core": "^1.2.3", "lit": "^1.2.3"',
      "npm install sanjyra-central-asia-1.2.3.tgz",
      "@sanjyra/central-asia 1.2.3. CC BY 4.0",
      "@sanjyra/central-asia 1.2.3",
    ].join("\n");
    const changed = withVersion(text, "2.0.0");
    expect(versionsIn(changed)).toEqual(["2.0.0", "2.0.0", "2.0.0", "2.0.0"]);
    expect(changed.match(/1\.2\.3/g)).toHaveLength(2);
  });
});
