/** What the server says with each answer, and whom it answers. */
import { hostname } from "node:os";
import { isIP } from "node:net";

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

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".ndjson": "application/x-ndjson",
  ".jsonl": "application/x-ndjson",
  ".csv": "text/csv",
  ".tsv": "text/tab-separated-values",
};

/** The type of a file by its ending with a dot, in any case; plain text for any other. */
export function typeOf(ending: string): string {
  return types[ending.toLowerCase()] ?? "text/plain";
}

/**
 * Whether the `Host` of a request is a name of ours: a foreign name that leads here (DNS rebinding) would
 * let a foreign page read the file. Numbers cannot lead astray.
 */
export function isOurHost(header: string | undefined, host: string): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").toLowerCase();
  const ours = ["localhost", host.toLowerCase(), hostname().toLowerCase()];
  return (
    isIP(name.replace(/^\[|\]$/g, "")) > 0 || ours.includes(name) || name.endsWith(".localhost")
  );
}
