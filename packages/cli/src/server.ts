/** The server behind `serve`: one page, one file, the element's script, and news of changes. Nothing else. */
import { readFile } from "node:fs/promises";
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { LiveFile } from "./live-file.ts";
import { livePage, stateOf } from "./live-page.ts";
import type { SettingValues } from "./settings.ts";

/** A server and the means to speak to the pages that are open. */
export interface LiveServer {
  readonly http: Server;
  /** Tells all open pages that the file is another one. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

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

const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": policy,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".ndjson": "application/x-ndjson",
  ".jsonl": "application/x-ndjson",
  ".csv": "text/csv",
  ".tsv": "text/tab-separated-values",
};

/** Where the files of the page and of the element are, and the names that may be asked for. */
const folders: readonly (readonly [name: RegExp, folder: URL])[] = [
  [/^\/page\/((?:live\.js|page\.css|icon\.svg))$/, new URL("../page/", import.meta.url)],
];
