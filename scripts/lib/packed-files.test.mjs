import { describe, expect, it } from "vitest";
import { fileFaults } from "./packed-files.mjs";

const sources = ["src/time/span.ts", "src/data.ts"];
const made = [
  "dist/time/span.js",
  "dist/time/span.js.map",
  "dist/time/span.d.ts",
  "dist/time/span.d.ts.map",
];
const besides = {
  others: ["package.json", "CHANGELOG.md?", "dist/lanes/*.{js,d.ts}"],
  uncompiled: ["src/data.ts"],
};
const well = [...sources, ...made, "package.json", "dist/lanes/kg.js", "dist/lanes/kg.d.ts"];

describe("the files of a tarball", () => {
  it("are the sources, what they compile to, and what is listed", () => {
    expect(fileFaults(well, sources, besides)).toEqual([]);
    expect(fileFaults([...well, "CHANGELOG.md"], sources, besides)).toEqual([]);
  });

  it("are missed one by one", () => {
    const files = well.filter((file) => !/span\.js$|package\.json|data|kg\.d/.test(file));
    expect(fileFaults(files, sources, besides)).toEqual([
      "lacks src/data.ts",
      "lacks dist/time/span.js",
      "lacks package.json",
      "lacks dist/lanes/*.d.ts",
    ]);
  });

  it("are refused where they have strayed in", () => {
    const strays = ["dist/old.js", "dist/lanes/deep/kg.js", "src/time/span.test.ts"];
    expect(fileFaults([...well, ...strays], sources, besides)).toEqual(
      strays.map((file) => `holds ${file}, which scripts/packed-files.json does not name`),
    );
  });
});
