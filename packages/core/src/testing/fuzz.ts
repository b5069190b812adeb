/** Careless and hostile input for tests of readers: anything that JSON, a script or an attacker can hold. */
import fc from "fast-check";

/** Texts that have broken readers before, and random ones. */
const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "1993-01-19",
    "2013-08-15/2013-08-16",
    "2009-11-31",
    "../..",
    "a",
    "__proto__",
    "constructor",
    "javascript:alert(1)",
    "<img src=x onerror=alert(1)>",
    "\u0000",
    "\ud83d",
    "\u202e",
    "event-1",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const fieldNames = [
  "id",
  "date",
  "dateText",
  "title",
  "description",
  "lane",
  "category",
  "participants",
  "tags",
  "importance",
  "status",
  "url",
  "image",
  "src",
  "alt",
  "sources",
  "source",
  "lines",
  "note",
  "links",
  "to",
  "kind",
  "parent",
  "color",
  "points",
  "value",
  "about",
  "text",
  "en",
  "ru",
  "__proto__",
  "toString",
  "",
];

const documentNames = [
  "version",
  "language",
  "lanes",
  "categories",
  "entities",
  "events",
  "eras",
  "series",
  "sources",
  "notes",
  "title",
];

const scalar = fc.oneof(
  oddText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, Symbol("s"), 10n, new Date(NaN), () => "called"),
);

/** Records and lists with the names of the document format and values of any kind. */
const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, tie("list"), tie("record")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  record: fc
    .array(fc.tuple(fc.constantFrom(...fieldNames), tie("value")), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** Events that are often readable. */
const oddEvent: fc.Arbitrary<unknown> = fc.oneof(
  oddValue,
  fc.record({ date: oddText, title: oddText, id: oddText, lane: oddText }, { requiredKeys: [] }),
  fc.record({ date: fc.constant("1993"), id: fc.constantFrom("a", "a-2", "event-1", 7) }),
);

/** Documents and lists of such. */
export const oddDocument: fc.Arbitrary<unknown> = fc.oneof(
  oddValue,
  fc.array(oddEvent, { maxLength: 8 }),
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...documentNames), oddValue), { maxLength: 5 }),
      fc.array(oddEvent, { maxLength: 8 }),
    )
    .map(([entries, events]) => ({ ...Object.fromEntries(entries), events })),
);
