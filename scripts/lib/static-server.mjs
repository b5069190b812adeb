// A small file server for pages on this machine: the showcase, and the examples under a strict policy.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The policy that the element must live under: nothing but files of the same server, and no markup sinks. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * The file that a request means, or undefined: nothing outside the folder, nothing hidden.
 * @param {string} folder absolute
 * @param {string} url path and query of the request
 */
export function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0") || path.split(/[/\\]/).some((part) => part.startsWith(".")))
    return undefined;
  const asked = resolve(folder, `.${path}`);
  if (asked !== folder && !asked.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    return undefined;
  const file = path.endsWith("/") ? join(asked, "index.html") : asked;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * A server of the files below a folder; call `listen` on it.
 * @param {{ folder: string, policy?: string }} options policy: the Content-Security-Policy of every answer
 */
export function createStaticServer({ folder, policy }) {
  const top = resolve(folder);
  return createServer((request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (policy) response.setHeader("Content-Security-Policy", policy);
    const isRead = request.method === "GET" || request.method === "HEAD";
    const file = isRead ? fileOf(top, request.url ?? "/") : undefined;
    if (!file) {
      response.writeHead(isRead ? 404 : 405, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(isRead ? "Not found\n" : "Only reading is possible here\n");
      return;
    }
    const type = types[/** @type {keyof typeof types} */ (extname(file))];
    response.setHeader("Content-Type", type ?? "application/octet-stream");
    if (request.method === "HEAD") response.end();
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  });
}

/**
 * Listens on this machine only, at the first free port from the wished one on.
 * @param {import("node:http").Server} server
 * @param {{ port: number, tries?: number }} options port 0: any free one
 * @returns {Promise<number>} the port
 */
export function listen(server, { port, tries = 50 }) {
  return new Promise((done, fail) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || tries <= 1) fail(error);
      else done(listen(server, { port: port + 1, tries: tries - 1 }));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}
