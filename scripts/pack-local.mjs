// npm run pack:local: builds the packages, packs them into ./packed, and says how to install them elsewhere.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildPackages } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { packPackages } from "./lib/pack.mjs";
import { requireNode, root } from "./lib/run.mjs";
import { runMain, say, step, Stop } from "./lib/say.mjs";

/** @param {string} path quoted where a shell would split it */
const quoted = (path) => (/[^\w./:\\-]/.test(path) ? JSON.stringify(path) : path);

await runMain(async () => {
  requireNode(20, 19);
  await install();
  if (!(await buildPackages())) throw new Stop("The packages could not be built; see above.");
  const folder = join(root, "packed");
  rmSync(folder, { recursive: true, force: true });
  const tarballs = await step("Pack", () => packPackages(folder));
  const [core = "", chronicle = "", timeline = "", cli = ""] = tarballs.map(quoted);
  say(`\nIn your own project, for the element:\n\n  npm install ${core} ${timeline}`);
  say(`\nWith the chronicle and the command sanjyra too:\n`);
  say(`  npm install ${core} ${timeline} ${chronicle} ${cli}\n`);
});
