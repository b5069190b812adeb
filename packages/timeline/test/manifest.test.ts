/** The manifest says what the sources have: nothing is missing, nothing is made up, nothing is without words. */
import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createManifest, elementOf } from "../build/metadata/manifest.mjs";
import { SanjyraTimeline } from "../src/element.ts";

const source = new URL("../src/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, source), "utf8");
const manifest = createManifest();
const element = elementOf(manifest);

const namesOf = (things: readonly { readonly name: string }[]): string[] =>
  things.map(({ name }) => name).sort();
const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The element's sources, without tests. */
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.(?:test|browser)\.ts$|^testing/.test(name))
  .map((name) => read(name.replaceAll("\\", "/")));

/** What `pattern` finds in the sources. */
const inSources = (pattern: RegExp): readonly RegExpExecArray[] =>
  files.flatMap((text) => [...text.matchAll(pattern)]);

/** The texts between the expressions of each template in a source. */
function templatesOf(text: string): string[][] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022));
  return found;
}

/** Parts whose names are put together in code. */
const composed = ["event", "mark", "pill"];

/** Names that `part` attributes spell out. What an expression adds is a state, told with the part that it is added to. */
function drawnParts(): string[] {
  const texts = files.flatMap(templatesOf).map((chunks) => chunks.join("\0"));
  const values = texts.flatMap((text) => [...text.matchAll(/\bpart="([^"]*)"/g)]);
  return values.flatMap(([, value = ""]) => value.split(/[\s\0]+/)).filter((name) => name !== "");
}

/** Members of every element that mean more on this one. */
const extended = new Set(["append"]);

/** Names of the class's members that are neither private, protected nor Lit's. */
function publicMembers(): string[] {
  const file = ts.createSourceFile("element.ts", read("element.ts"), ts.ScriptTarget.ES2022);
  const found = file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => members);
  const isHidden = (member: ts.ClassElement): boolean =>
    !member.name ||
    ts.isPrivateIdentifier(member.name) ||
    (ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []).some(({ kind }) =>
      [
        ts.SyntaxKind.PrivateKeyword,
        ts.SyntaxKind.ProtectedKeyword,
        ts.SyntaxKind.OverrideKeyword,
      ].includes(kind),
    );
  const nameOf = ({ name }: ts.ClassElement): string =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "a computed name";
  return unique(
    found.filter((member) => !isHidden(member) || extended.has(nameOf(member))).map(nameOf),
  );
}

describe("the manifest", () => {
  it("has every public member of the class and no other", () => {
    expect(namesOf(element.members)).toEqual(publicMembers());
  });

  it("has the attributes that the element observes", () => {
    const { observedAttributes } = SanjyraTimeline as unknown as { observedAttributes: string[] };
    expect(namesOf(element.attributes)).toEqual(unique(observedAttributes));
  });

  it("has the events of the global event map, with their details", () => {
    const mapped = [...read("events.ts").matchAll(/"(sanjyra-[\w-]+)": (CustomEvent<\w+>);/g)];
    const pairs = element.events.map(({ name, type }) => [name, type.text]);
    expect(pairs.sort()).toEqual(mapped.map(([, name, type]) => [name, type]).sort());
  });

  it("has the parts that are drawn", () => {
    expect(namesOf(element.cssParts)).toEqual(unique([...drawnParts(), ...composed]));
  });

  it("has the custom properties that are read", () => {
    const used = inSources(/var\(\s*(--sanjyra-[\w-]+)/g).map(([, name = ""]) => name);
    expect(namesOf(element.cssProperties)).toEqual(unique(used));
  });

  it("has the custom properties of docs/theming.md, with what is where they are left out", () => {
    const told = readFileSync(new URL("../../../docs/theming.md", import.meta.url), "utf8");
    const rows = [...told.matchAll(/^\| `(--sanjyra-[\w-]+)` *\|[^|]*\| *(.+?) *\|$/gm)];
    const pairs = rows.map(([, name = "", initial = ""]) => [name, initial.replaceAll("`", "")]);
    expect(pairs.sort()).toEqual(
      element.cssProperties.map(({ name, default: initial }) => [name, initial]).sort(),
    );
  });

  it("has the states that are set", () => {
    const [, body = ""] = /get states\(\)[^{]*\{([\s\S]*?)\n {2}\}/.exec(read("engine.ts")) ?? [];
    const [, given = ""] = /return \{([^}]*)\}/.exec(body) ?? [];
    const names = [...given.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(namesOf(element.cssStates)).toEqual(unique(names));
  });

  it("has the slots that are drawn", () => {
    const drawn = inSources(/<slot\b(?:[^>]*?\bname="([^"]+)")?/g).map(([, name = ""]) => name);
    expect(namesOf(element.slots ?? [])).toEqual(unique(drawn));
  });

  it("describes everything", () => {
    const { members, attributes, events, slots = [], cssParts, cssProperties, cssStates } = element;
    const all = [members, attributes, events, slots, cssParts, cssProperties, cssStates].flat();
    expect(all.filter(({ description }) => !description?.trim())).toEqual([]);
  });

  it("names published files only", () => {
    for (const { path, exports } of manifest.modules) {
      expect(read(path.replace(/^dist\//, "").replace(/\.js$/, ".ts"))).toBeTruthy();
      for (const { declaration } of exports) expect(declaration?.module).toMatch(/^dist\/.+\.js$/);
    }
  });
});
