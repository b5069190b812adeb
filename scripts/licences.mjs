// node scripts/licences.mjs: shows what the published packages need at run time, and fails where a licence asks for
// more than its notice, or where a package runs a script when it is installed.
import { join } from "node:path";
import { faultsOf, runtimeDependencies } from "./lib/licences.mjs";
import { published } from "./lib/pack.mjs";
import { root } from "./lib/run.mjs";
import { say } from "./lib/say.mjs";

let isWell = true;

for (const name of published) {
  const dependencies = runtimeDependencies(join(root, "packages", name), (other) =>
    other.startsWith("@sanjyra/"),
  );
  say(`  @sanjyra/${name}: ${dependencies.length || "nothing"}`);
  for (const dependency of dependencies) {
    const faults = faultsOf(dependency);
    isWell &&= faults.length === 0;
    say(`    ${dependency.name}@${dependency.version}  ${dependency.license}`);
    for (const fault of faults) say(`    ✗ ${fault}`);
  }
}

process.exitCode = isWell ? 0 : 1;
