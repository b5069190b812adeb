/** Which names of `parts/shared.ts` the parts beside the script use: only these are handed over. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const parts = join(import.meta.dirname, "../src/parts");
/** Inside the script, and so with imports of its own. */
const inside = /^card(?:\.ts$|[\\/])/;
const tests = /\.(?:test|browser)\.ts$/;
const fromShared = /import (?!type)\{([^}]*)\} from "[./]+\/shared\.ts"/g;

/** Names in alphabetical order. */
export function sharedNames(): readonly string[] {
  const files = readdirSync(parts, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !tests.test(file) && !inside.test(file),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(join(parts, file), "utf8").matchAll(fromShared)].flatMap(([, list = ""]) =>
      list
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith("type ")),
    ),
  );
  return [...new Set(names)].sort();
}
