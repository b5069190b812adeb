import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createProgram, type Program } from "./testing/program.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;

beforeAll(async () => {
  program = await createProgram("run");
});

afterAll(() => program.remove());

describe("sanjyra", () => {
  it.each([["--version"], ["-v"], ["version"]])("says its version for %s", async (word) => {
    const { code, stdout, stderr } = await program.run([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([[["--help"]], [["-h"]], [["help"]]])("teaches for %j", async (args) => {
    const { code, stdout, stderr } = await program.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Sanjyra checks timeline data, draws it, and shows it in the browser while you edit.

      Try
        $ sanjyra validate events.json
            check a file
        $ sanjyra render events.json -o timeline.svg
            a picture of everything
        $ sanjyra serve events.json
            then open the address that it prints

      Commands
        validate <file>…           check data and say what is wrong, where, and what
                                   to do
        render <file> -o <output>  draw data as a picture or page, or write it as a
                                   table or JSON
        serve <file>               show data in the browser, and again whenever the
                                   file is saved
        help <command>             teach one command
        --version                  say which version this is

      A file is JSON, NDJSON or CSV; the smallest is a CSV with the columns date and
      title. Dates are EDTF: 1993-01-19, 2021-09, 2024~ (about),
      2013-08-15/2013-08-16, 1991/..
      "
    `);
  });

  it("shows the same without a command, as an error", async () => {
    const { code, stdout, stderr } = await program.run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe((await program.run(["--help"])).stdout);
  });

  it.each(["validate", "render", "serve"])(
    "teaches %s, examples first, in 80 columns",
    async (name) => {
      const { code, stdout } = await program.run(["help", name]);
      expect(code).toBe(0);
      for (const args of [
        [name, "--help"],
        [name, "-h", "x.json"],
        ["--help", name],
      ])
        expect(await program.run(args)).toEqual({ code: 0, stdout, stderr: "" });
      const titles = stdout.split("\n").filter((line) => /^[A-Z]\w+$/.test(line));
      expect(titles).toEqual(["Try", "Usage", "Options"]);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it.each([
    [["vlaidate", "x.json"], "There is no command “vlaidate”.", "Did you mean “validate”?"],
    [["ser"], "There is no command “ser”.", "Did you mean “serve”?"],
    [
      ["events.json"],
      "There is no command “events.json”.",
      "Did you mean “sanjyra serve events.json”?",
    ],
    [["print"], "There is no command “print”.", "There are: validate, render, serve, help."],
    [["help", "rendr"], "There is no command “rendr”.", "Did you mean “render”?"],
    [["--json"], "There is no option --json here.", "See: sanjyra --help"],
    [["validate", "--jsno", "x"], "There is no option --jsno.", "Did you mean “--json”?"],
    [["validate", "-x", "x"], "There is no option -x.", "See: sanjyra help validate"],
    [["validate", "--json=yes", "x"], "--json takes no value.", "See: sanjyra help validate"],
    [["render", "x", "-o"], "-o needs a value: -o <file>.", "See: sanjyra help render"],
    [["render", "x", "-o", "--from"], "-o needs a value: -o <file>.", "See: sanjyra help render"],
    [
      ["render", "x", "--from="],
      "--from needs a value: --from <date>.",
      "See: sanjyra help render",
    ],
    [["serve"], "sanjyra serve needs a file.", "For example: sanjyra serve events.json"],
    [
      ["serve", "a", "b"],
      "sanjyra serve takes one file, not 2.",
      "For example: sanjyra serve events.json",
    ],
    [
      ["validate", "--constructor"],
      "There is no option --constructor.",
      "There are: --json, --strict.",
    ],
  ])("ends with 2, a sentence and a way out for %j", async (args, sentence, remedy) => {
    const { code, stdout, stderr } = await program.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`sanjyra: ${sentence}\n${remedy}\n`);
  });

  it("takes what follows -- as files", async () => {
    const { stderr } = await program.run(["validate", "--", "--json"]);
    expect(stderr).toContain("There is no file --json.");
  });

  it.each([
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ NO_COLOR: "1" }, false],
    [{}, false],
  ])("colours as %j asks where nobody watches: %s", async (env, isColored) => {
    const { stdout } = await program.run(["--help"], { env });
    expect(stdout.includes("\u001b[")).toBe(isColored);
  });

  it("bears a reader that leaves early", async () => {
    await program.write("many.csv", `date,title\n${"x,A\n".repeat(20_000)}`);
    const child = program.start(["validate", "many.csv"]);
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += String(text)));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});
