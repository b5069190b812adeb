/** As much of JSON Schema 2020-12 as the schema of the document uses: a check, and values that pass it. */
import fc from "fast-check";

/** A schema, or one of its parts. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const checked = new Set(
  "type const enum anyOf required properties additionalProperties propertyNames minProperties items prefixItems minItems minLength pattern minimum".split(
    " ",
  ),
);
const annotations = new Set("$schema $id $ref $defs title description default examples".split(" "));

/** Paths in a value where it breaks the schema. Throws at keywords that it does not know. */
export function violations(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  path = "",
): string[] {
  for (const keyword of Object.keys(schema))
    if (!checked.has(keyword) && !annotations.has(keyword)) throw new Error(`Keyword ${keyword}`);
  const inner = (part: unknown, by: Schema, key: string | number): string[] =>
    violations(part, by, root, `${path}/${key}`);
  const found: string[] = schema.$ref
    ? violations(value, resolve(schema.$ref, root), root, path)
    : [];
  const fails =
    (schema.type !== undefined && !hasType(value, schema.type)) ||
    ("const" in schema && value !== schema.const) ||
    (schema.enum && !schema.enum.includes(value)) ||
    schema.anyOf?.every((option) => violations(value, option, root, path).length > 0) ||
    (typeof value === "number" && value < (schema.minimum ?? -Infinity)) ||
    (typeof value === "string" && value.length < (schema.minLength ?? 0)) ||
    (typeof value === "string" && schema.pattern && !new RegExp(schema.pattern, "u").test(value));
  if (fails) found.push(path || "/");
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) found.push(path);
    value.forEach((item, index) => {
      const by = schema.prefixItems?.[index] ?? schema.items;
      if (by === false) found.push(`${path}/${index}`);
      else if (by) found.push(...inner(item, by, index));
    });
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length < (schema.minProperties ?? 0)) found.push(path);
    for (const key of schema.required ?? [])
      if (!Object.hasOwn(value, key)) found.push(`${path}/${key}`);
    for (const [key, part] of entries) {
      const by = schema.properties?.[key] ?? schema.additionalProperties;
      if (by) found.push(...inner(part, by, key));
      if (schema.propertyNames) found.push(...inner(key, schema.propertyNames, key));
    }
  }
  return found;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** The part of a schema that a reference names. */
export function resolve(reference: string, root: Schema): Schema {
  const found = root.$defs?.[reference.replace("#/$defs/", "")];
  if (!found) throw new Error(`No ${reference}`);
  return found;
}

/** Values that a schema allows; texts with a form of their own come from the schema's examples. */
export function valuesOf(schema: Schema, root: Schema = schema): fc.Arbitrary<unknown> {
  if (schema.examples) return fc.constantFrom(...schema.examples);
  if (schema.$ref) return valuesOf(resolve(schema.$ref, root), root);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (schema.type === "string") return fc.string({ minLength: 1 });
  if (schema.type === "array")
    return fc.array(valuesOf(schema.items || {}, root), { maxLength: 3 });
  const properties = Object.entries(schema.properties ?? {});
  return fc.record(
    Object.fromEntries(properties.map(([key, part]) => [key, valuesOf(part, root)])),
    { requiredKeys: [...(schema.required ?? [])] },
  );
}
