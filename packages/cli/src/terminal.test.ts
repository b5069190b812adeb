import { describe, expect, it } from "vitest";
import { countOf, createTerminal, printable } from "./terminal.ts";

function createStream(isTTY: boolean) {
  const written: string[] = [];
  const stream = {
    isTTY,
    written,
    write: (text: string) => written.push(text) > 0,
    on: () => stream,
  };
  return stream as unknown as NodeJS.WriteStream & { readonly written: string[] };
}

describe("a terminal", () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
  ])("watched (%s) with %j colours: %s", (isTTY, env, isColored) => {
    const { paint } = createTerminal({
      stdout: createStream(isTTY),
      stderr: createStream(!isTTY),
      env,
    });
    expect(paint("error", "x")).toBe(isColored ? "\u001b[31mx\u001b[39m" : "x");
  });

  it("shows progress where somebody watches, and takes it away before the next word", () => {
    const [stdout, stderr] = [createStream(true), createStream(true)];
    const terminal = createTerminal({ stdout, stderr, env: {} });
    terminal.progress("Reading…");
    terminal.progress("Drawing…");
    terminal.say("Done.");
    terminal.done();
    const wipe = "\r\u001b[2K";
    expect(stderr.written).toEqual(["Reading…", wipe, "Drawing…", wipe]);
    expect(stdout.written).toEqual(["Done.\n"]);
  });

  it("keeps progress out of files and pipes", () => {
    const stderr = createStream(false);
    createTerminal({ stdout: createStream(true), stderr, env: {} }).progress("Reading…");
    expect(stderr.written).toEqual([]);
  });
});

describe("text from data", () => {
  it.each([
    ["plain Кыргызча فارسی 漢字", "plain Кыргызча فارسی 漢字"],
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["two\nlines\tand tab", "two lines and tab"],
    ["a\u202eb\u2066c\u200fd", "a\\u{202e}b\\u{2066}c\\u{200f}d"],
    ["a\u2028b\u0085c", "a\\u{2028}b\\u{85}c"],
  ])("%j is written %j", (text, written) => {
    expect(printable(text)).toBe(written);
  });

  it("is counted in words", () => {
    expect([0, 1, 2, 50_000].map((count) => countOf(count, "event"))).toEqual([
      "0 events",
      "1 event",
      "2 events",
      "50,000 events",
    ]);
  });
});
