/** What the server says with each answer, and whom it answers. */
import { isIP } from "node:net";
import { hostname } from "node:os";

/** Nothing but files of this server; no inline script or style, no markup sinks, no frame around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Headers of every answer. */
export const safeHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": policy,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const pageTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".svg": "image/svg+xml",
};

const dataTypes: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".ndjson": "application/x-ndjson",
  ".jsonl": "application/x-ndjson",
  ".csv": "text/csv",
  ".tsv": "text/tab-separated-values",
};

const plain = "text/plain; charset=utf-8";

/** The type of a file of ours by its ending with a dot. */
export function pageTypeOf(ending: string): string {
  return pageTypes[ending] ?? plain;
}

/** The type of a person's file by its ending with a dot; never one that a browser carries out. */
export function dataTypeOf(ending: string): string {
  return dataTypes[ending] ?? "text/plain";
}

/**
 * Whether the `Host` of a request is a name of ours: a foreign name that leads here (DNS rebinding) would
 * let a foreign page read the file. Numbers cannot lead astray.
 */
export function isOurHost(header: string | undefined, host: string): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").toLowerCase();
  const machine = hostname().toLowerCase();
  const ours = ["localhost", host.toLowerCase(), machine, `${machine}.local`];
  const isNumber = isIP(name.replace(/^\[|\]$/g, "")) > 0;
  return isNumber || ours.includes(name) || name.endsWith(".localhost");
}
