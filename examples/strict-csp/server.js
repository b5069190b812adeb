// node server.js [port]: serves dist/ under the policy below. Your own server needs only the header.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Nothing but files of this server; no style and no script in the page; no markup from text. */
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
  // The one policy that makes markup here is Lit's, of templates that are in the code.
  "trusted-types lit-html",
].join("; ");

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};
const dist = fileURLToPath(new URL("dist/", import.meta.url));

async function answer(request, response) {
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  try {
    const { pathname } = new URL(request.url, "http://localhost");
    // The URL has no `..` left, and no escapes are read: nothing outside the folder can be named.
    const file = join(dist, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const body = await readFile(file);
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(body);
  } catch {
    response.writeHead(404).end("Not found\n");
  }
}

const server = createServer(answer);
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});
