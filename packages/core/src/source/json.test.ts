import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault.ts";
import { readJson as read } from "./json.ts";

const readJson = (text: string, options = {}) => read(text, options, findJsonFault);

const event = '{"date": "1993-01-19", "title": "T"}';
const only = (text: string) => {
  const { issues, document, inputCount } = readJson(text);
  expect(document.events).toEqual([]);
  expect(inputCount).toBe(0);
  expect(issues).toHaveLength(1);
  return issues[0];
};

describe("readJson", () => {
  it.each([
    ["a list", `[${event}]`],
    ["a document", `{"events": [${event}]}`],
    ["a byte order mark", `\ufeff[${event}]`],
    ["blanks around it", `\r\n\t [${event}]\n`],
  ])("reads %s", (_, text) => {
    const { document, issues } = readJson(text);
    expect(issues).toEqual([]);
    expect(document.events[0]?.title).toBe("T");
  });

  it("keeps what was read, unknown fields included", () => {
    expect(readJson('{"events": [], "mine": 1}').original).toEqual({ events: [], mine: 1 });
  });

  it.each([
    ["nothing", "", "empty", "The text is empty."],
    ["blanks", " \n\ufeff\t", "empty", "The text is empty."],
    ["a byte order mark alone", "\ufeff", "empty", "The text is empty."],
    ["a page", "<!DOCTYPE html><html>", "not-json", "This is HTML, not JSON."],
    ["a piece of a page", "\n  <div>404</div>", "not-json", "This is HTML, not JSON."],
    ["XML", '<?xml version="1.0"?><a/>', "not-json", "This is XML, not JSON."],
    ["a picture", "<svg xmlns=''/>", "not-json", "This is XML, not JSON."],
    ["UTF-16 read as UTF-8", "\ufffd\ufffd[\0{\0", "not-json", "This is not UTF-8 text."],
    ["plain words", "Not found", "not-json", "Expected a value, found “Not”."],
    [
      "a text as root",
      '"1993"',
      "document-shape",
      "This is not an object with a list “events”, or a list of events.",
    ],
    [
      "null as root",
      "null",
      "document-shape",
      "This is not an object with a list “events”, or a list of events.",
    ],
  ])("says what is wrong with %s", (_, text, code, message) => {
    expect(only(text)).toMatchObject({ code, severity: "error", message });
  });

  it.each<[string, number, number, string]>([
    ['[{"a": 1,}]', 1, 10, "Expected a name in double quotes, found “}”."],
    ["[1, 2,]", 1, 7, "Expected a value, found “]”."],
    ['[{"a": 1} {"b": 2}]', 1, 11, "Expected “,” or “]”, found “{”."],
    ['{"a": 1\n "b": 2}', 2, 2, 'Expected “,” or “}”, found “"”.'],
    ['{"a" 1}', 1, 6, "Expected “:”, found “1”."],
    ["{'a': 1}", 1, 2, "Expected a name in double quotes, found “'”."],
    ["{a: 1}", 1, 2, "Expected a name in double quotes, found “a”."],
    ["[1, 2", 1, 6, "Expected “,” or “]”, found the end."],
    ['{"a": ', 1, 7, "Expected a value, found the end."],
    ['["abc', 1, 6, 'Expected “"”, found the end.'],
    ['["a\nb"]', 1, 4, 'Expected “"”, found a line break or control character.'],
    ['["\\x"]', 1, 3, 'Expected “"”, found “\\”.'],
    ['["\\u12g4"]', 1, 3, 'Expected “"”, found “\\”.'],
    ["[NaN]", 1, 2, "Expected a value, found “NaN”."],
    ["[undefined]", 1, 2, "Expected a value, found “undefined”."],
    ["[01]", 1, 2, "Expected a value, found “01”."],
    ["[+1]", 1, 2, "Expected a value, found “+”."],
    ["[.5]", 1, 2, "Expected a value, found “.”."],
    ["[1.]", 1, 2, "Expected a value, found “1”."],
    ["[True]", 1, 2, "Expected a value, found “True”."],
    ["[1] [2]", 1, 5, "Expected the end, found “[”."],
    ["[1]]", 1, 4, "Expected the end, found “]”."],
    ["[\n// a comment\n1]", 2, 1, "Expected a value, found “/”."],
    ["[\r\n1\r\n2]", 3, 1, "Expected “,” or “]”, found “2”."],
    ["[\r1\r2]", 3, 1, "Expected “,” or “]”, found “2”."],
    ["[\u00a01]", 1, 2, "Expected a value, found “\u00a0”."],
    ["[😀]", 1, 2, "Expected a value, found “😀”."],
  ])("finds the fault in %j", (text, line, column, message) => {
    expect(only(text)).toMatchObject({ code: "json-syntax", line, column, message });
  });

  it.each([
    ["[1,]", "Take out the comma before it."],
    ["[1 2]", "Correct it here."],
    ["[1,", "Complete the file; it is cut off."],
  ])("says how to mend %s", (text, remedy) => {
    expect(only(text)?.remedy).toBe(remedy);
  });

  it("reports a text over the limit of bytes instead of reading it", () => {
    const { issues } = readJson(`[${event}]`, { limits: { bytes: 10 } });
    expect(issues).toMatchObject([{ code: "limit-reached", severity: "error" }]);
  });

  it.each([
    ["brackets", "[".repeat(1e6)],
    ["an endless text", `["${"a".repeat(5e6)}`],
    ["an endless number", `[${"1".repeat(5e6)}`],
    ["blanks", `[${" ".repeat(5e6)}x`],
    ["lines", `[${"\n".repeat(1e6)}x`],
    ["escapes", `["${"\\n".repeat(1e6)}`],
  ])("is quick and calm with a long text of %s", (_, text) => {
    const start = performance.now();
    expect(only(text)?.code).toBe("json-syntax");
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("reads what is deep without a word", () => {
    expect(readJson(`{"events": [], "x": ${"[".repeat(1000)}${"]".repeat(1000)}}`).issues).toEqual(
      [],
    );
  });

  it.each([
    ['[\n  {"date": "1993"},\n  oops\n]', 3, 3],
    ['{"date": "1993",}', 1, 16],
    ["[{'date': 1}]", 1, 3],
    ['[{"a": 1} {"a": 2}]', 1, 9],
    ['{"a": "x\ny"}', 1, 7],
    ["[1, 2", 1, 6],
    ['["a" "b"]', 1, 2],
    ["oops", 1, 1],
  ])("finds the place of the fault in %j by itself, roughly", (text, line, column) => {
    expect(read(text).issues).toMatchObject([
      { line, column, message: "This is not JSON.", remedy: "Correct it here." },
    ]);
  });

  it("is linear in texts made to be slow", () => {
    for (const unit of ['"', "[", " ", "\\", '"a"', "1 ", "{", ",", "-"]) {
      const start = performance.now();
      read(`[${unit.repeat(2e5)}`);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
