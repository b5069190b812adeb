import { rename, rm } from "node:fs/promises";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { LiveState } from "./live-page.ts";
import { createProgram, finish, type Outcome, type Program } from "./testing/program.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const good = "date,title\n1993-01-19,Relations\n";

let program: Program;

beforeAll(async () => {
  program = await createProgram("serve");
});

afterAll(() => program.remove());

/** Waits for a condition as long as a busy machine may need. */
const until = <T>(condition: () => T) => vi.waitUntil(condition, { timeout: 40_000, interval: 20 });

interface Running {
  readonly address: string;
  /** All that it said so far. */
  readonly said: () => string;
  readonly end: (signal?: NodeJS.Signals) => Promise<Outcome>;
}

const running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ end }) => end()));
});

async function serve(name: string, ...options: string[]): Promise<Running> {
  const child = program.start(["serve", name, "--port", "0", ...options]);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => (said += String(text)));
  const ended = finish(child);
  const address = await Promise.race([
    until(() => /http:\S+/.exec(said)?.[0]),
    ended.then(({ stderr }) => stderr),
  ]);
  const server = {
    address,
    said: () => said,
    end: (signal: NodeJS.Signals = "SIGINT") => {
      child.kill(signal);
      return ended;
    },
  };
  running.push(server);
  return server;
}

/** The states that a page of the server is told, as they come. */
async function listen(address: string): Promise<() => Promise<LiveState>> {
  const response = await fetch(`${address}changes`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async () => {
    for (;;) {
      const [whole, data] = /data: (.*)\n\n/.exec(text) ?? [];
      if (whole !== undefined && data !== undefined) {
        text = text.slice(text.indexOf(whole) + whole.length);
        return JSON.parse(data) as LiveState;
      }
      text += (await reader.read()).value ?? "";
    }
  };
}

/** The status of a request as written, which `fetch` would tidy up. */
function ask(address: string, path: string, more: object = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    request({ hostname, port, path, ...more }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
}

describe("sanjyra serve", () => {
  it("shows the file on a page that works under a strict policy", async () => {
    await program.write(
      "events.json",
      JSON.stringify({
        language: "ky",
        title: "Санжыра <b>",
        events: [{ date: "1993", title: "A" }],
      }),
    );
    const { address } = await serve("events.json", "--calendar", "persian", "--theme", "dark");
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(address);
    const policy = response.headers.get("content-security-policy") ?? "";
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain("unsafe");
    const page = await response.text();
    expect(page).toContain('<html lang="ky">');
    expect(page).toContain("<title>Санжыра &lt;b&gt;</title>");
    expect(page).toContain('label="Санжыра &lt;b&gt;" calendar="persian"></sanjyra-timeline>');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src="[^"]+" defer><\/script>)/);
    const parts = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(parts).toHaveLength(5);
    for (const path of parts) expect(await ask(address, path), path).toBe(200);
  });

  it("serves the bytes of the file and nothing else", async () => {
    const bytes = Buffer.from("\ufeffdate,title\r\n1993,Ü\r\n", "utf16le");
    await program.write("table.csv", bytes);
    const { address } = await serve("table.csv");
    const response = await fetch(`${address}data.csv`);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    for (const path of [
      "/table.csv",
      "/../table.csv",
      "/page/../../package.json",
      "/page/%2e%2e/package.json",
      "/locale/../index.js",
      "/page/",
      "//x",
      "/nothing",
    ])
      expect(await ask(address, path), path).toBe(404);
    expect(await ask(address, "/", { method: "POST" })).toBe(405);
    expect(await ask(address, "/", { headers: { Host: "evil.example" } })).toBe(403);
    expect(await ask(address, "/", { headers: { Host: "localhost:1" } })).toBe(200);
  });

  it("tells open pages and the terminal of each change, however it is saved", async () => {
    await program.write("live.csv", good);
    const { address, said } = await serve("live.csv");
    const next = await listen(address);
    const first = await next();
    expect(first).toEqual({
      language: "",
      title: "live.csv",
      src: expect.stringMatching(/^\/data\.csv\?\w{12}$/) as string,
    });
    await program.write("live.csv", `${good}1994,B\n`);
    const second = await next();
    await program.write("live.tmp", `${good}1994,B\nx,C\n`);
    await rename(join(program.folder, "live.tmp"), join(program.folder, "live.csv"));
    const third = await next();
    expect(new Set([first.src, second.src, third.src]).size).toBe(3);
    await until(() => said().includes("live.csv: 2 of 3 events, 1 error\n"));
    expect(said()).toContain("live.csv: 2 events, no issues\n");
    expect(said()).toContain("live.csv:4  error  date-syntax  event 3, date\n");
    expect(await (await fetch(`${address}data.csv`)).text()).toContain("x,C");
  });

  it("keeps what it has while the file cannot be read", async () => {
    await program.write("gone.csv", good);
    const { address, said } = await serve("gone.csv");
    await rm(join(program.folder, "gone.csv"));
    await until(() => said().includes("There is no file gone.csv."));
    expect(await (await fetch(`${address}data.csv`)).text()).toBe(good);
    const before = said().length;
    await program.write("gone.csv", good);
    await until(() => said().slice(before).includes("gone.csv: 1 event, no issues\n"));
  });

  it("never serves a file as something that a browser carries out", async () => {
    await program.write("page.html", "<script>alert(1)</script>");
    const { address } = await serve("page.html");
    const { headers } = await fetch(`${address}data.html`);
    expect(headers.get("content-type")).toBe("text/plain");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("serves data that is broken, and says so", async () => {
    await program.write("broken.json", "[{]");
    const { address, said } = await serve("broken.json");
    expect(said()).toContain("broken.json:1:3  error  json-syntax\n");
    expect(await ask(address, "/")).toBe(200);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s with a page open", async (signal) => {
    await program.write("end.csv", good);
    const { address, end } = await serve("end.csv");
    const next = await listen(address);
    await next();
    const { code, stdout, stderr } = await end(signal);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\n\nStopped\.\n$/);
  });

  it("says so where more than this machine can reach it", async () => {
    await program.write("open.csv", good);
    const { said, address } = await serve("open.csv", "--host", "0.0.0.0");
    await until(() => said().includes("Ctrl-C ends it."));
    expect(said()).toContain("Whoever can reach this machine at 0.0.0.0 can read it there.\n");
    expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it("takes the port that is named or none", async () => {
    await program.write("port.csv", good);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, stderr } = await program.run(["serve", "port.csv", "--port", port]);
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`sanjyra: Port ${port} is in use.\n`);
  });

  it.each([
    [["-"], "sanjyra serve watches a file, and standard input is none."],
    [["missing.json"], "There is no file missing.json."],
    [["events.json", "--port", "70000"], "--port cannot be “70000”."],
    [["events.json", "--port", "http"], "--port cannot be “http”."],
  ])("ends with 2 for %j", async (args, sentence) => {
    const { code, stderr } = await program.run(["serve", ...args]);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toBe(`sanjyra: ${sentence}`);
  });
});
