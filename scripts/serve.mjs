// node scripts/serve.mjs [folder] [--port 5173] [--strict]: serves files on this machine.
// --strict adds the content security policy that the element promises to work under.
import { parseArgs } from "node:util";
import { say } from "./lib/say.mjs";
import { createStaticServer, listen, strictPolicy } from "./lib/static-server.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "5173" },
    strict: { type: "boolean", default: false },
  },
});

const server = createStaticServer({
  folder: positionals[0] ?? ".",
  ...(values.strict ? { policy: strictPolicy } : {}),
});
// The port is the one asked for or none: whoever waits for it would otherwise wait in vain.
const port = await listen(server, { port: Number(values.port), tries: 1 });
say(`http://127.0.0.1:${port}/`);
