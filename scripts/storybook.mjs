// node scripts/storybook.mjs: Storybook on this machine. node scripts/storybook.mjs build: as a static site
// in stories/storybook-static. Installs and builds what it needs first; asks nothing of the network.
import { join } from "node:path";
import { buildPackages } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode, root, runTool } from "./lib/run.mjs";
import { runMain, say, Stop } from "./lib/say.mjs";

const commands = {
  dev: ["dev", "--port", "6006", "--ci", "--no-open", "--host", "127.0.0.1"],
  build: ["build", "--output-dir", "storybook-static", "--quiet"],
};

await runMain(async () => {
  requireNode(20, 19);
  const asked = process.argv[2] ?? "dev";
  if (asked !== "dev" && asked !== "build") throw new Stop("Usage: storybook.mjs [dev | build]");
  await install();
  if (!(await buildPackages())) throw new Stop("The build failed; its messages are above.");
  const where = { from: "stories", cwd: join(root, "stories") };
  const { code } = await runTool("storybook", commands[asked], where);
  if (code !== 0) throw new Stop("Storybook ended with an error; its messages are above.");
  if (asked === "build") say("\nThe static site is in stories/storybook-static.");
});
