/** Fetches a document from an address: one request at a time, with an end to it. Never throws. */
import { readText, type Issue, type Reading } from "@sanjyra/core";

/** What came of loading. `address` is the final one, after redirects; undefined where the data came from the page. */
export type Loaded =
  | { readonly ok: true; readonly reading: Reading; readonly address: string | undefined }
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

const failure = (code: Issue["code"], message: string, remedy: string): Loaded => ({
  ok: false,
  issue: { code, severity: "error", message, remedy },
});

/** Of a file of ours that loads when needed. */
export const missingFile: Issue = {
  code: "fetch-failed",
  severity: "error",
  message: "A file of the timeline itself could not be loaded.",
  remedy: "Check that all files of the package are served.",
};

function resolve(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const mark = bytes.slice(0, 2).join();
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The body, or undefined where it is longer than allowed; the rest is then not fetched. */
async function readBody(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return decode(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

async function request(url: URL, options: LoadOptions, signal: AbortSignal): Promise<Loaded> {
  const { maxBytes = 50e6, fetch: get = fetch } = options;
  const response = await get(url.href, { signal, credentials: "omit" });
  if (!response.ok) {
    const status = `${String(response.status)} ${response.statusText}`.trim();
    return failure("fetch-failed", `The server answered ${status} for ${url.href}.`, "Check src.");
  }
  const text = await readBody(response, maxBytes);
  if (text === undefined) {
    const most = `${String(maxBytes / 1e6)} MB`;
    return failure("limit-reached", `The file is larger than ${most}.`, "Split the file.");
  }
  const type = response.headers.get("content-type") ?? "";
  const address = response.url || url.href;
  const name = new URL(address).pathname;
  return { ok: true, reading: await readText(text, { type, name, base: address }), address };
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
      "fetch-failed",
      "The address in src is not one of http or https.",
      "Serve the file over http, or put the data into the page.",
    );
  }
  const { timeoutMs = 30_000 } = options;
  const late = AbortSignal.timeout(timeoutMs);
  try {
    return await request(url, options, AbortSignal.any([options.signal, late]));
  } catch (error) {
    if (late.aborted) {
      const seconds = String(timeoutMs / 1000);
      const message = `${url.host} gave no complete answer within ${seconds} seconds.`;
      return failure("fetch-timeout", message, "Try again, or check the server.");
    }
    const cause = error instanceof Error ? error.message : "unknown cause";
    return failure(
      "fetch-failed",
      `${url.href} could not be fetched (${cause}).`,
      "Check the address, and what the server and this page allow (CORS, CSP).",
    );
  }
}
