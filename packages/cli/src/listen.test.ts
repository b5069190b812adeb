import { createServer, type Server } from "node:http";
import { describe, expect, it } from "vitest";
import { isOurHost } from "./headers.ts";
import { isLoopback, listen } from "./listen.ts";

describe("listening", () => {
  it("takes the next free port where none is named", async () => {
    const servers: Server[] = [createServer(), createServer()];
    const ports: number[] = [];
    for (const server of servers)
      ports.push(Number(new URL(await listen(server, "127.0.0.1")).port));
    expect(ports[0]).toBeGreaterThanOrEqual(4173);
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
    for (const server of servers) server.close();
  });

  it("says in a sentence why it cannot", async () => {
    await expect(listen(createServer(), "203.0.113.1", 0)).rejects.toMatchObject({
      message: expect.stringMatching(/^The server cannot listen at 203\.0\.113\.1: /) as string,
    });
  });

  it.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["192.168.1.2", false],
    ["127.example.org", false],
  ])("at %s is for this machine only: %s", (host, isOurs) => {
    expect(isLoopback(host)).toBe(isOurs);
  });
});

describe("the name in a request", () => {
  it.each([
    ["127.0.0.1:4173", true],
    ["localhost:4173", true],
    ["LOCALHOST", true],
    ["[::1]:4173", true],
    ["timeline.localhost", true],
    ["192.168.1.2:80", true],
    ["my-machine.lan:4173", true],
    ["evil.example:4173", false],
    ["localhost.evil.example", false],
    ["127.0.0.1.evil.example", false],
    ["", false],
    [undefined, false],
  ])("%s is ours: %s", (header, isOurs) => {
    expect(isOurHost(header, "my-machine.lan")).toBe(isOurs);
  });
});
