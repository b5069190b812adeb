import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { resolve, valuesOf, violations } from "../testing/json-schema.ts";
import type { Schema } from "../testing/json-schema.ts";
import { linkKinds } from "./document.ts";
import { normalizeDocument } from "./normalize.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const schema = JSON.parse(read("../../schema/timeline.schema.json")) as Schema;
const guide = read("../../../../docs/document.md");

/** `name: type` of each field of each interface, with `?` where it may be missing. */
type Outline = Readonly<Record<string, readonly string[]>>;

function outlineOfTypes(): Outline {
  const source = ts.createSourceFile("document.ts", read("document.ts"), ts.ScriptTarget.Latest);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  return Object.fromEntries(
    interfaces.map(({ name, members }) => [
      name.text,
      members.filter(ts.isPropertySignature).map((member) => {
        const type = member.type?.getText(source).replace(/readonly |\w+: /g, "") ?? "";
        return `${member.name.getText(source)}${member.questionToken ? "?" : ""}: ${type}`;
      }),
    ]),
  );
}

function outlineOfSchema(): Outline {
  return Object.fromEntries(
    Object.entries(schema.$defs ?? {})
      .filter(([, { properties }]) => properties)
      .map(([name, { properties = {}, required = [] }]) => [
        name,
        Object.entries(properties).map(
          ([key, part]) => `${key}${required.includes(key) ? "" : "?"}: ${typeOf(part)}`,
        ),
      ]),
  );
}

function typeOf({ $ref, type, enum: words, const: only, prefixItems, items }: Schema): string {
  if ($ref) return $ref.replace("#/$defs/", "");
  if (words) return JSON.stringify(words) === JSON.stringify(linkKinds) ? "LinkKind" : "?";
  if (typeof only === "number") return String(only);
  if (prefixItems) return `[${prefixItems.map(typeOf).join(", ")}]`;
  if (type === "array" && items) return `${typeOf(items)}[]`;
  return type === "integer" ? "number" : (type ?? "?");
}

describe("the JSON Schema of the document", () => {
  it("has the fields of the types, with the same names, types and duties, in the same order", () => {
    expect(outlineOfSchema()).toEqual(outlineOfTypes());
  });

  it("explains every field", () => {
    for (const [name, { description, properties = {} }] of Object.entries(schema.$defs ?? {})) {
      expect(description, name).toMatch(/\.$/);
      for (const [key, part] of Object.entries(properties)) {
        const words = part.description ?? (part.$ref && resolve(part.$ref, schema).description);
        expect(words, `${name}.${key}`).toMatch(/\.$/);
      }
    }
  });

  it("allows only what the reader takes without a word about its shape", () => {
    fc.assert(
      fc.property(valuesOf(schema), (document) => {
        expect(violations(document, schema)).toEqual([]);
        const codes = normalizeDocument(document).issues.map(({ code }) => code);
        const allowed = ["id-duplicate", "title-missing", "text-cleaned", "lane-shape"];
        expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[unknown, string]>([
    [{}, "/events"],
    [{ events: {} }, "/events"],
    [{ events: [{ title: "T" }] }, "/events/0/date"],
    [{ events: [{ date: 1993, title: "T" }] }, "/events/0/date"],
    [{ events: [{ date: "1993", title: ["T"] }] }, "/events/0/title"],
    [
      { events: [{ date: "1993", title: "T", links: [{ to: "a", kind: "likes" }] }] },
      "/events/0/links/0/kind",
    ],
    [
      { events: [{ date: "1993", title: "T", sources: [{ source: "s", lines: [0, 1] }] }] },
      "/events/0/sources/0/lines/0",
    ],
    [{ version: 2, events: [] }, "/version"],
  ])("refuses %j", (document, path) => {
    expect(violations(document, schema)).toContain(path);
  });

  it("allows the examples of the guide, which are read without an issue", () => {
    const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, text = ""]) => JSON.parse(text) as unknown,
    );
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const document = Array.isArray(example) ? { events: example as unknown[] } : example;
      expect(violations(document, schema)).toEqual([]);
      expect(normalizeDocument(example).issues).toEqual([]);
    }
  });
});
