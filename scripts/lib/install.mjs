// The workspace's dependencies, installed when the lock file or a manifest has changed.
import { basename } from "node:path";
import { runPnpm } from "./run.mjs";
import { say, step, Stop } from "./say.mjs";
import { contentHash, unlessDone } from "./stamp.mjs";

const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", "packages", "stories"];

/** Installs exactly what the lock file names, or stops with a sentence that says why not. */
export function install() {
  return step("Install dependencies", async () => {
    const hash = contentHash([...manifests, "examples/showcase", "e2e"], (file) =>
      ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].includes(basename(file)),
    );
    const made = { name: "install", hash, makes: ["node_modules/.modules.yaml"] };
    const outcome = await unlessDone(made, async () => {
      const { code } = await runPnpm(["install", "--frozen-lockfile"], { env: { CI: "true" } });
      return code === 0;
    });
    if (outcome === "failed") {
      throw new Stop("The dependencies could not be installed; pnpm's message above says why.");
    }
    if (outcome === "unchanged") say("  Nothing has changed since the last time.");
  });
}
