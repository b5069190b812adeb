import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticServer, fileOf, listen, strictPolicy } from "./static-server.mjs";

const folder = mkdtempSync(join(tmpdir(), "sanjyra-static-"));
const server = createStaticServer({ folder: join(folder, "site"), policy: strictPolicy });
let address = "";

beforeAll(async () => {
  mkdirSync(join(folder, "site", "deep"), { recursive: true });
  writeFileSync(join(folder, "site", "index.html"), "<p>Home</p>");
  writeFileSync(join(folder, "site", "deep", "санжыра.json"), "{}");
  writeFileSync(join(folder, "site", ".hidden"), "hidden");
  writeFileSync(join(folder, "secret.txt"), "secret");
  address = `http://127.0.0.1:${await listen(server, { port: 0 })}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("the static server", () => {
  it("serves a folder's index with its type and the policy", async () => {
    const response = await fetch(`${address}/?query`);
    expect(await response.text()).toBe("<p>Home</p>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toBe(strictPolicy);
  });

  it("serves names in any script", async () => {
    const response = await fetch(`${address}/deep/санжыра.json`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it.each([
    "/missing",
    "/deep",
    "/.hidden",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%00",
    "/%",
  ])("has nothing at %s", async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
    expect(fileOf(join(folder, "site"), path)).toBeUndefined();
  });

  it("refuses to write", async () => {
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });

  it("takes the next port where one is taken", async () => {
    const port = Number(new URL(address).port);
    const second = createStaticServer({ folder });
    expect(await listen(second, { port })).toBeGreaterThan(port);
    second.close();
  });
});
