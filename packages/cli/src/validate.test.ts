import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createProgram, type Program } from "./testing/program.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;

beforeAll(async () => {
  program = await createProgram("validate");
});

afterAll(() => program.remove());

async function validate(name: string, content: string | Uint8Array, ...options: string[]) {
  await program.write(name, content);
  return program.run(["validate", name, ...options]);
}

const bad = `{
  "lanes": [{ "title": "No id" }],
  "events": [
    { "id": "a", "date": "2021-11-31", "title": "No such day" },
    { "title": "No date" },
    { "id": "b", "date": "1993", "title": "Fine", "url": "javascript:alert(1)",
      "sources": [{ "source": "x", "lines": [3, 2] }] }
  ]
}`;

describe("sanjyra validate", () => {
  it("is content with good data", async () => {
    const good = '[{ "date": "1993-01-19", "title": "Diplomatic relations" }]';
    expect(await validate("good.json", good)).toEqual({
      code: 0,
      stdout: "good.json: no issues, 1 event.\n",
      stderr: "",
    });
  });

  it("says of every issue where it is, what it is and what to do", async () => {
    const { code, stdout, stderr } = await validate("bad.json", bad);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "bad.json:2:13  error  lane-shape  lanes[0]
          This is not an object with id.
          → Give an object with id.

      bad.json:4:26  error  date-impossible  “a”, date
          “2021-11-31”: no calendar has this day.
          → Write a day from 01 to 30.

      bad.json:5:5  error  date-missing  event 2, date
          There is no date.
          → Write a date such as 1993-01-19, 1993-01 or 1993.

      bad.json:6:58  warning  address-refused  “b”, url
          This is not an allowed address: https:, http: or relative.
          → Give an allowed address: https:, http: or relative.

      bad.json:7:45  warning  event-shape  “b”, sources[0].lines
          This is not a first and a last line, whole numbers from 1 on.
          → Give a first and a last line, whole numbers from 1 on.

      bad.json: 3 errors and 2 warnings, 1 of 3 events.
      "
    `);
  });

  it("fails with --strict where there are only warnings, and not without", async () => {
    const text = '[{ "id": "a", "date": "1993", "title": "A", "importance": "high" }]';
    expect(await validate("warn.json", text)).toMatchObject({ code: 0 });
    const { code, stdout } = await validate("warn.json", text, "--strict");
    expect(code).toBe(1);
    expect(stdout).toContain("warn.json:1:59  warning  importance-invalid  “a”, importance");
  });

  it("gives the issues as JSON, with file, line and column", async () => {
    const { code, stdout, stderr } = await validate("bad.json", bad, "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const issues = JSON.parse(stdout) as { file: string; line: number; column: number }[];
    expect(issues.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      "bad.json:2:13",
      "bad.json:4:26",
      "bad.json:5:5",
      "bad.json:6:58",
      "bad.json:7:45",
    ]);
    expect(issues[1]).toMatchObject({ severity: "error", code: "date-impossible", row: 0 });
    expect(await validate("good.json", '[{ "date": "1993", "title": "A" }]', "--json")).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });

  it.each([
    [
      "broken.json",
      '{ "events": [\n  { "date": "1993", }\n] }',
      "broken.json:2:21  error  json-syntax",
    ],
    [
      "lines.ndjson",
      '{"date":"1993","title":"A"}\n{"date":"x","title":"B"}\n',
      "lines.ndjson:2:9  error  date-syntax  event 2, date",
    ],
    [
      "table.csv",
      "date,title\r\n1993,A\r\nx,B\r\n",
      "table.csv:3  error  date-syntax  event 2, date",
    ],
    ["empty.json", "", "empty.json  error  empty"],
    ["page.json", "<!doctype html>", "page.json  error  not-json"],
    ["no-events.json", '{"version":1}', "no-events.json:1:1  error  document-shape"],
  ])("finds the place in %s", async (name, content, line) => {
    const { code, stdout } = await validate(name, content);
    expect(code).toBe(1);
    expect(stdout.split("\n")[0]).toBe(line);
  });

  it("reads UTF-16 with its mark, as Excel writes it", async () => {
    const text = Buffer.from("\ufeffdate\ttitle\n1993\tЭл\n", "utf16le");
    expect(await validate("excel.tsv", text)).toMatchObject({
      code: 0,
      stdout: "excel.tsv: no issues, 1 event.\n",
    });
  });

  it.each([
    [
      "zero bytes",
      "a.json",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      "a.json is not a text file.",
    ],
    [
      "an old code page",
      "b.csv",
      Buffer.concat([Buffer.from("date,title\n1993,"), Uint8Array.of(0xca, 0xfb, 0xf0)]),
      "b.csv is not UTF-8 text from line 2 on.",
    ],
  ])("ends with 2 for %s", async (_, name, content, sentence) => {
    const { code, stdout, stderr } = await validate(name, content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`sanjyra: ${sentence}\n`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [["missing.json"], "There is no file missing.json."],
    [["."], "A file is needed, and this is a folder: .."],
    [[], "sanjyra validate needs a file, or - for standard input."],
  ])("ends with 2 for the files %j", async (files, sentence) => {
    const { code, stderr } = await program.run(["validate", ...files]);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toBe(`sanjyra: ${sentence}`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("reads standard input, and several files", async () => {
    const input = "date,title\n1993,A\n";
    expect(await program.run(["validate", "-"], { input })).toEqual({
      code: 0,
      stdout: "standard input: no issues, 1 event.\n",
      stderr: "",
    });
    await program.write("one.csv", input);
    await program.write("two.csv", `${input}x,B\n`);
    const { code, stdout } = await program.run(["validate", "one.csv", "two.csv"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^one\.csv: no issues, 1 event\.\n/);
    expect(stdout).toMatch(/\ntwo\.csv: 1 error, 1 of 2 events\.\n$/);
  });

  it("goes on after a file that cannot be read, and ends with 2", async () => {
    await program.write("bad.csv", "date,title\nx,A\n");
    const { code, stdout, stderr } = await program.run(["validate", "missing.csv", "bad.csv"]);
    expect(code).toBe(2);
    expect(stderr).toContain("sanjyra: There is no file missing.csv.\n");
    expect(stdout).toContain("bad.csv: 1 error, 0 of 1 event.\n");
    const json = await program.run(["validate", "missing.csv", "bad.csv", "--json"]);
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject([{ file: "bad.csv", line: 2 }]);
  });

  it("lets no text of the data command the terminal", async () => {
    const id = "\\u001b]0;owned\\u0007\\u202e";
    const { stdout } = await validate("odd.json", `[{ "id": "${id}", "date": "x", "title": "A" }]`);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(stdout).toContain("]0;owned");
  });
});

describe("50,000 rows", () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => row);
  const day = (row: number): string => new Date(row * 86_400_000).toISOString().slice(0, 10);

  it("are read as CSV", async () => {
    const text = ["date,title", ...rows.map((row) => `${day(row)},Event ${row}`)].join("\n");
    expect(await validate("huge.csv", text)).toEqual({
      code: 0,
      stdout: "huge.csv: no issues, 50,000 events.\n",
      stderr: "",
    });
  });

  it("are all placed where they are all wrong", async () => {
    const events = rows.map((row) => `  { "date": "${day(row)}x", "title": "Event ${row}" }`);
    const { code, stdout } = await validate("wrong.json", `[\n${events.join(",\n")}\n]`, "--json");
    const issues = JSON.parse(stdout) as { line: number; column: number; row: number }[];
    expect(code).toBe(1);
    expect(issues).toHaveLength(50_000);
    expect(issues.filter(({ line, column, row }) => line !== row + 2 || column !== 13)).toEqual([]);
  });
});
