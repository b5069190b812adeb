import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { findChromium, onPath } from "./find-browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "sanjyra-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** @param {readonly string[]} parts */
function program(...parts) {
  const file = join(folder, ...parts);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, 0o755);
  return file;
}

describe("finding Chromium", () => {
  it("takes the one that CHROMIUM_PATH names before all others", () => {
    vi.stubEnv("CHROMIUM_PATH", "/chosen/chromium");
    expect(findChromium()).toBe("/chosen/chromium");
  });

  it("takes the first on PATH, Chromium before Chrome", () => {
    const chrome = program("first", "google-chrome");
    const chromium = program("second", "chromium");
    vi.stubEnv("CHROMIUM_PATH", "");
    vi.stubEnv("PATH", [dirname(chrome), dirname(chromium)].join(delimiter));
    expect(findChromium()).toBe(chromium);
    expect(onPath("google-chrome")).toBe(chrome);
  });

  it("passes over what is not a program", () => {
    const file = join(folder, "chromium");
    writeFileSync(file, "", { mode: 0o644 });
    vi.stubEnv("PATH", folder);
    if (process.platform !== "win32") expect(onPath("chromium")).toBeUndefined();
  });
});
