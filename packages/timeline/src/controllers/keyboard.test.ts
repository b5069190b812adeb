import { describe, expect, it } from "vitest";
import { commandOfKey, type KeyLike } from "./keyboard.ts";

const key = (name: string, change: Partial<KeyLike> = {}): KeyLike => ({
  key: name,
  code: "",
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...change,
});

const full = { mirrored: false, shortcuts: true };
const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };

describe("commandOfKey", () => {
  it.each([
    [key("ArrowRight"), "next"],
    [key("ArrowLeft"), "previous"],
    [key("ArrowDown"), "lane-next"],
    [key("ArrowUp"), "lane-previous"],
    [key("Home"), "lane-first"],
    [key("End"), "lane-last"],
    [key("Home", ctrl), "first"],
    [key("End", ctrl), "last"],
    [key("."), "time-next"],
    [key(","), "time-previous"],
    [key("PageDown"), "page-later"],
    [key("PageUp"), "page-earlier"],
    [key("PageDown", shift), "lanes-down"],
    [key("PageUp", shift), "lanes-up"],
    [key("ArrowRight", shift), "pan-later"],
    [key("ArrowLeft", shift), "pan-earlier"],
    [key("+", shift), "zoom-in"],
    [key("="), "zoom-in"],
    [key("-"), "zoom-out"],
    [key("_", shift), "zoom-out"],
    [key("0"), "fit"],
    [key("F", shift), "center"],
    [key("f"), "center"],
    [key(" "), "toggle"],
    [key("Backspace"), "back"],
    [key("Escape"), "close"],
    [key("["), "pill-previous"],
    [key("]"), "pill-next"],
    [key("/"), "find"],
    [key("?", shift), "help"],
  ])("%o", (event, command) => {
    expect(commandOfKey(event, full)).toBe(command);
  });

  it.each([
    key("Enter"),
    key("Tab"),
    key("a"),
    key("+", ctrl),
    key("0", ctrl),
    key("f", ctrl),
    key("PageDown", ctrl),
    key("ArrowLeft", { altKey: true }),
    key("ArrowRight", { metaKey: true }),
    key("ArrowUp", shift),
    key("constructor"),
    key("Dead"),
  ])("leaves %o to the page and the browser", (event) => {
    expect(commandOfKey(event, full)).toBeUndefined();
  });

  it("mirrors the side arrows where time runs from right to left", () => {
    const mirrored = { ...full, mirrored: true };
    expect(commandOfKey(key("ArrowRight"), mirrored)).toBe("previous");
    expect(commandOfKey(key("ArrowLeft", shift), mirrored)).toBe("pan-later");
    expect(commandOfKey(key("ArrowUp"), mirrored)).toBe("lane-previous");
  });

  it.each([
    ["а", "KeyF", "center"],
    ["А", "KeyF", "center"],
    ["х", "BracketLeft", "pill-previous"],
    ["ъ", "BracketRight", "pill-next"],
    ["ю", "Period", "time-next"],
    ["б", "Comma", "time-previous"],
    ["ф", "KeyA", undefined],
    ["؟", "Slash", "help"],
    ["۰", "Digit0", "fit"],
  ])("finds a key by its place on a Cyrillic or Persian keyboard: %s", (name, code, command) => {
    expect(commandOfKey(key(name, { code }), full)).toBe(command);
  });

  it("keeps what a Latin keyboard of another layout says", () => {
    expect(commandOfKey(key("u", { code: "KeyF" }), full)).toBeUndefined();
  });

  it("leaves only the basics without shortcuts", () => {
    const basics = { ...full, shortcuts: false };
    for (const name of ["ArrowRight", "ArrowUp", "Home", "End", "Escape", " "]) {
      expect(commandOfKey(key(name), basics)).toBeDefined();
    }
    for (const name of ["+", "-", "0", "f", ".", "[", "PageDown", "Backspace", "/", "?"]) {
      expect(commandOfKey(key(name), basics)).toBeUndefined();
    }
    expect(commandOfKey(key("Home", ctrl), basics)).toBeUndefined();
  });
});
