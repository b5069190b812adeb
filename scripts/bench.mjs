// npm run bench: this timeline beside others, measured in real Chromium. Options: see e2e/bench/bench.mjs.
import { join } from "node:path";
import { provideChromium } from "./lib/browser.mjs";
import { buildPackages } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode, root, run } from "./lib/run.mjs";
import { runMain, Stop } from "./lib/say.mjs";

await runMain(async () => {
  requireNode(20, 19);
  await install();
  await provideChromium();
  if (!(await buildPackages())) throw new Stop("The build failed; its messages are above.");
  const args = [join(root, "e2e/bench/bench.mjs"), ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args);
  if (code !== 0) throw new Stop("The benchmark ended with an error; its messages are above.");
});
