// npm start: from a fresh clone to the showcase in the browser. Needs only Node and npm.
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode, root } from "./lib/run.mjs";
import { bold, runMain, say, Stop } from "./lib/say.mjs";
import { createStaticServer, listen } from "./lib/static-server.mjs";

await runMain(async () => {
  requireNode(20, 19);
  await install();
  if (!(await build())) throw new Stop("The build failed; its messages are above.");
  const server = createStaticServer({ folder: join(root, "examples/showcase/dist") });
  const port = await listen(server, { port: Number(process.env["PORT"] ?? 5173) });
  say(`\nThe chronicle is at ${bold(`http://127.0.0.1:${port}/`)}`);
  say("Ctrl-C stops it.");
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => {
      say("\nStopped.");
      server.closeAllConnections();
      server.close();
    });
  }
});
