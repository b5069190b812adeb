import { describe, expect, it, vi } from "vitest";
import { loadDocument, type Loaded, type LoadOptions } from "./loader.ts";

const document = `[{"date":"1993-01-19","title":"Relations"}]`;

const load = (
  address: string,
  answer: () => Response | Promise<Response>,
  options: Partial<LoadOptions> = {},
): Promise<Loaded> =>
  loadDocument(address, {
    base: "https://example.org/page/",
    signal: new AbortController().signal,
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
        Promise.resolve().then(answer).then(resolve, reject);
      }),
    ...options,
  });

const titles = (loaded: Loaded): unknown[] =>
  loaded.ok ? loaded.reading.document.events.map(({ title }) => title) : [loaded.issue.message];

describe("loadDocument", () => {
  it("reads a document at an address beside the page, without credentials", async () => {
    const get = vi.fn<typeof fetch>(() => Promise.resolve(new Response(document)));
    const loaded = await loadDocument("data.json", {
      base: "https://example.org/page/",
      signal: new AbortController().signal,
      fetch: get,
    });
    expect(titles(loaded)).toEqual(["Relations"]);
    expect(get.mock.calls[0]?.[0]).toBe("https://example.org/page/data.json");
    expect(get.mock.calls[0]?.[1]?.credentials).toBe("omit");
  });

  it.each([
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${document}`)],
    ["UTF-16, little end first", new Uint8Array(Buffer.from(`\uFEFF${document}`, "utf16le"))],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(`\uFEFF${document}`, "utf16le").swap16())],
  ])("reads %s", async (_, bytes) => {
    expect(titles(await load("a.json", () => new Response(bytes)))).toEqual(["Relations"]);
  });

  it.each([
    "javascript:alert(1)",
    "data:,[]",
    "file:///etc/passwd",
    "blob:x",
    "https://[",
    "ftp://a/b",
  ])("fetches nothing from %s", async (address) => {
    const answer = vi.fn(() => new Response(document));
    const loaded = await load(address, answer);
    expect(answer).not.toHaveBeenCalled();
    expect(loaded).toMatchObject({ ok: false, issue: { code: "fetch-failed", severity: "error" } });
  });

  it.each([404, 403, 500])("says what the server answered: %i", async (status) => {
    const loaded = await load("a.json", () => new Response("", { status }));
    expect(loaded).toMatchObject({ ok: false, issue: { code: "fetch-failed" } });
    expect(titles(loaded)[0]).toContain(String(status));
  });

  it("says that the connection failed", async () => {
    const loaded = await load("a.json", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(titles(loaded)[0]).toContain("Failed to fetch");
  });

  it("stops reading a file that is too large", async () => {
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        stream.enqueue(new Uint8Array(1000));
      },
      cancel,
    });
    const loaded = await load("a.json", () => new Response(endless), { maxBytes: 5000 });
    expect(loaded).toMatchObject({ ok: false, issue: { code: "limit-reached" } });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("gives up at the limit, and says so", async () => {
    const never = () => new Promise<Response>(() => undefined);
    const loaded = await load("a.json", never, { timeoutMs: 20 });
    expect(loaded).toMatchObject({ ok: false, issue: { code: "fetch-timeout" } });
  });
});
