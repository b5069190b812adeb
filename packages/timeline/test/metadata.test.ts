/** What editors and frameworks are told is what the manifest says, in the form that each of them reads. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cssData, htmlData, webTypes } from "../build/metadata/editor-data.mjs";
import { frameworkTypes } from "../build/metadata/framework-types.mjs";
import { integrityOf } from "../build/metadata/integrity.mjs";
import { llmsText } from "../build/metadata/llms.mjs";
import { createManifest, elementOf } from "../build/metadata/manifest.mjs";
import { thirdPartyLicenses } from "../build/metadata/third-party.mjs";

const element = elementOf(createManifest());

describe("editor data", () => {
  it("offers each attribute once, and values where there are some to choose from", () => {
    const [tag] = htmlData(element).tags;
    expect(tag?.attributes).toHaveLength(element.attributes.length);
    expect(tag?.attributes.find(({ name }) => name === "shortcuts")?.values).toEqual([
      { name: "off" },
    ]);
    expect(tag?.attributes.find(({ name }) => name === "open")?.valueSet).toBe("v");
  });

  it("offers custom properties, parts and states in style sheets", () => {
    const { properties, pseudoElements, pseudoClasses } = cssData(element);
    expect(properties.map(({ name }) => name)).toContain("--sanjyra-accent");
    expect(pseudoElements.map(({ name }) => name)).toContain("::part(event)");
    expect(pseudoClasses.map(({ name }) => name)).toContain(":state(loading)");
  });

  it("tells JetBrains editors the types of properties and events", () => {
    const [tag] = webTypes(element, "0.1.0").contributions.html.elements;
    expect(tag?.js.properties.find(({ name }) => name === "start")?.type).toBe("MomentInput");
    expect(tag?.js.properties.find(({ name }) => name === "ready")?.["read-only"]).toBe(true);
    expect(tag?.js.events).toHaveLength(element.events.length);
  });
});

describe("framework types", () => {
  it("name every settable property, attribute and event", () => {
    const text = frameworkTypes(element)["timeline.d.ts"] ?? "";
    const settable = element.members.filter(
      ({ kind, readonly, static: isStatic }) => kind === "field" && !readonly && !isStatic,
    );
    for (const { name } of [...settable, ...element.attributes, ...element.events]) {
      expect(text).toMatch(new RegExp(`^  "?${name}"?\\??: `, "m"));
    }
  });

  it("exist for each entry of the package that is types only", () => {
    const { exports } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    ) as { exports: Record<string, { types?: string } | string> };
    const wanted = Object.values(exports)
      .flatMap((targets) => (typeof targets === "string" ? [] : [targets.types ?? ""]))
      .filter((target) => target.startsWith("./dist/frameworks/"))
      .map((target) => target.slice("./dist/frameworks/".length));
    expect(Object.keys(frameworkTypes(element)).sort()).toEqual(
      ["timeline.d.ts", ...wanted].sort(),
    );
  });
});

describe("llms.txt", () => {
  const text = llmsText(element, "0.1.0");

  it("has a line for everything of the manifest", () => {
    const { members, attributes, events, slots = [], cssParts, cssProperties, cssStates } = element;
    for (const { name } of [
      members,
      attributes,
      events,
      cssParts,
      cssProperties,
      cssStates,
    ].flat()) {
      expect(text).toMatch(new RegExp(`^- \`(?:static )?${name}[\`(]`, "m"));
    }
    expect(text.includes("## Slots")).toBe(slots.length > 0);
  });

  it("says what each event carries", () => {
    expect(text).toContain("`sanjyra-select`, detail `{ id: string | null; cause: Cause }`");
    expect(text).not.toMatch(/undefined\b(?! \|| ?[;)\]])/);
  });

  it("has one line an entry and no blank section", () => {
    const body = text.slice(text.indexOf("## Attributes"));
    const strange = body.split("\n").filter((line) => line && !/^(?:- `|## \w)/.test(line));
    expect(strange).toEqual([]);
  });
});

describe("licences of others", () => {
  it("are quoted whole, once for each package that a source map names", () => {
    const map = new URL("../node_modules/.sanjyra-test.js.map", import.meta.url);
    const from = (name: string): string => `./${name}/index.js`;
    const sources = [from("lit"), "../src/element.ts", from("lit"), from("preact")];
    writeFileSync(map, JSON.stringify({ sources }));
    const text = thirdPartyLicenses([map, map]);
    rmSync(map);
    expect(text.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm)).toEqual([
      expect.stringMatching(/^lit .+ \(BSD-3-Clause\)$/),
      expect.stringMatching(/^preact .+ \(MIT\)$/),
    ]);
    expect(text).toContain("Redistributions in binary form must reproduce");
  });
});

describe("integrity", () => {
  it("is the hash that browsers compare with", () => {
    expect(integrityOf(new TextEncoder().encode("alert('Hello, world.');"))).toBe(
      "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO",
    );
  });
});
