import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateAll, type Path } from "./locate.ts";

function locate(text: string, ...path: Path): string | undefined {
  const [place] = locateAll(text, [path]);
  return place && `${place.line}:${place.column}`;
}

describe("the place of a value in JSON", () => {
  const text = `{
  "title": "a \\"quoted\\" } ]",
  "events": [
    { "date": "1993" },
    { "date": { "deep": [1, [2, {}], "x"] }, "lane\\u0041": null, "end": true }
  ]
}`;

  it.each([
    [[], "1:1"],
    [["title"], "2:12"],
    [["events"], "3:13"],
    [["events", 0], "4:5"],
    [["events", 0, "date"], "4:15"],
    [["events", 1, "date", "deep", 1, 0], "5:30"],
    [["events", 1, "laneA"], "5:60"],
    [["events", 1, "end"], "5:73"],
  ])("of %j is %s", (path, place) => {
    expect(locate(text, ...path)).toBe(place);
  });

  it.each([
    [["events", 0, "title"], "4:5"],
    [["events", 7], "3:13"],
    [["events", 0, "date", "deeper"], "4:15"],
    [["nothing", "here"], "1:1"],
  ])("of %j, which is not there, is that of the nearest around it, %s", (path, place) => {
    expect(locate(text, ...path)).toBe(place);
  });

  it.each([
    [" [1]", [0], "1:3"],
    ["[\r\n1,\r2,\n3]", [2], "4:1"],
    ["[[],{},[[]],4]", [3], "1:13"],
    ['{"a":1,"a":2}', ["a"], "1:12"],
    ['"text"', [], "1:1"],
  ])("in %j of %j is %s", (json, path, place) => {
    expect(locate(json, ...path)).toBe(place);
  });

  it("is not asked of what is no JSON, nor of what is too deep", () => {
    for (const odd of ["", "{", '{"a', '{"a"', '{"a":', "[1,", '["\\', "{]", "{,}", '{"\\x":1}'])
      expect(() =>
        locateAll(odd, [
          ["a", "b"],
          [0, 1],
        ]),
      ).not.toThrow();
    const deep = `[${"[".repeat(100_000)}${"]".repeat(100_000)},1]`;
    expect(locate(deep, 1)).toBe("1:200003");
  });

  it("is where the value can be read again, for every path of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const json = JSON.stringify(value, undefined, indent);
        const paths = [...pathsOf(JSON.parse(json) as unknown)];
        const places = locateAll(
          json,
          paths.map(([path]) => path),
        );
        const lines = json.split("\n");
        paths.forEach(([, inner], index) => {
          const { line = 0, column = 0 } = places[index] ?? {};
          const rest = [(lines[line - 1] ?? "").slice(column - 1), ...lines.slice(line)].join("\n");
          const plain = (text: string): string => text.replace(/\n\s*/g, "\n");
          const again = plain(JSON.stringify(inner, undefined, indent));
          expect(plain(rest).slice(0, again.length)).toBe(again);
        });
      }),
    );
  });
});

/** All paths of a value with what they lead to. */
function* pathsOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value];
  if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* pathsOf(inner, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}
