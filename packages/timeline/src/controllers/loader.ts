/** Fetches a document from an address: one request at a time, with an end to it. Never throws. */
import { readText, type Issue, type Reading } from "@sanjyra/core";

/** What came of loading. `address` is the final one, after redirects. */
export type Loaded =
  | { readonly ok: true; readonly reading: Reading; readonly address: string }
  | { readonly ok: false; readonly issue: Issue };

/** Surroundings of a load; the rest has good defaults. */
export interface LoadOptions {
  /** Address that relative ones are resolved against. */
  readonly base: string;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
  /** Milliseconds until a load is given up; 30 seconds if left out. */
  readonly timeoutMs?: number;
  /** Most bytes that are read; 50 MB if left out. */
  readonly maxBytes?: number;
}

const failure = (message: string, remedy: string, code: Issue["code"] = "fetch-failed"): Loaded => ({
  ok: false,
  issue: { code, severity: "error", message, remedy },
});

function resolve(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
  } catch {
    return undefined;
  }
}

/** UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const mark = `${String(bytes[0])},${String(bytes[1])}`;
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The body, or undefined where it is longer than allowed; the rest is then not fetched. */
async function readBody(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return decode(bytes);
}

async function request(url: URL, options: LoadOptions, signal: AbortSignal): Promise<Loaded> {
  const maxBytes = options.maxBytes ?? 50e6;
  const get = options.fetch ?? fetch;
  const response = await get(url.href, { signal, credentials: "omit" });
  if (!response.ok) {
    const status = `${String(response.status)} ${response.statusText}`.trim();
    return failure(`The server answered ${status} for ${url.href}.`, "Check the address in src.");
  }
  const text = await readBody(response, maxBytes);
  if (text === undefined) {
    const most = `${String(Math.round(maxBytes / 1e6))} MB`;
    return failure(`The file is larger than ${most}.`, "Split the file.", "limit-reached");
  }
  const type = response.headers.get("content-type") ?? "";
  const address = response.url || url.href;
  return { ok: true, reading: readText(text, { type, name: new URL(address).pathname }), address };
}

/**
 * Loads and reads the document at an address (http and https only). A failure is an issue with its cause
 * and remedy: `fetch-failed`, `fetch-timeout` or `limit-reached`. After the caller's abort the result
 * means nothing.
 */
export async function loadDocument(address: string, options: LoadOptions): Promise<Loaded> {
  const url = resolve(address, options.base);
  if (!url) {
    return failure(
      "The address in src is not one of http or https.",
      "Serve the file over http, or put the data into the page.",
    );
  }
  const timeoutMs = options.timeoutMs ?? 30_000;
  const own = new AbortController();
  const giveUp = (): void => {
    own.abort();
  };
  const timer = setTimeout(giveUp, timeoutMs);
  options.signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await request(url, options, own.signal);
  } catch (error) {
    if (own.signal.aborted) {
      const seconds = String(Math.round(timeoutMs / 1000));
      return failure(
        `No complete answer from ${url.host} within ${seconds} seconds.`,
        "Try again, or check the server.",
        "fetch-timeout",
      );
    }
    const cause = error instanceof Error ? error.message : "unknown cause";
    return failure(
      `${url.href} could not be fetched (${cause}).`,
      "Check the connection, the address, and that the server allows this page (CORS, content security policy).",
    );
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener("abort", giveUp);
  }
}
