import { expect, it } from "vitest";
import { llmsText } from "../../packages/timeline/build/metadata/llms.mjs";
import { createManifest, elementOf } from "../../packages/timeline/build/metadata/manifest.mjs";
import { staleFiles } from "./stale-files.mjs";

const manifest = createManifest();
const current = new Map([
  ["custom-elements.json", `${JSON.stringify(manifest, null, 2)}\n`],
  ["llms.txt", llmsText(elementOf(manifest), "1.0.0")],
]);

it("finds nothing stale right after a build", () => {
  expect(staleFiles((name) => current.get(name), "1.0.0")).toEqual([]);
});

it("finds what another version, another source or no build at all has left", () => {
  expect(staleFiles((name) => current.get(name), "1.1.0")).toEqual(["llms.txt"]);
  expect(staleFiles(() => undefined, "1.0.0")).toEqual(["custom-elements.json", "llms.txt"]);
});
