// node scripts/check-packages.mjs: packs the built packages and looks at them as a registry would.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackages } from "./lib/check-packages.mjs";
import { packPackages } from "./lib/pack.mjs";
import { root } from "./lib/run.mjs";
import { runMain, say } from "./lib/say.mjs";

await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), "sanjyra-packed-"));
  try {
    const folderOf = (/** @type {string} */ name) =>
      join(root, "packages", name.replace("@sanjyra/", ""));
    const findings = await checkPackages(await packPackages(folder), { folderOf });
    for (const { name, problems } of findings) {
      say(`  ${problems.length ? "✗" : "✓"} ${name}`);
      for (const problem of problems) say(`      ${problem}`);
    }
    if (findings.some(({ problems }) => problems.length)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
