/** Settles in the single script what a module imports when needed: at once, or from a file beside the script. */

import { sharedNames } from "./shared-names.ts";

const dynamicImport = /(await )?import\("([^"]+)"\)/g;

/**
 * The code with each dynamic import settled. What is inside the script is imported at once, since a module that waits
 * for its turn weighs more than the wait is worth. A part beside it is a function of what the script has loaded anyway.
 */
export async function settleImports(
  code: string,
  isBeside: (specifier: string) => Promise<boolean>,
): Promise<string> {
  const imports: string[] = [];
  let handed = "";
  const settled = new Map<string, string>();
  for (const [call, waiting = "", specifier = ""] of code.matchAll(dynamicImport)) {
    if (settled.has(call)) continue;
    if (await isBeside(specifier)) {
      if (specifier.startsWith("../parts/")) {
        const names = sharedNames().map((name) => `${name}: all.${name}`);
        handed = `import * as all from "../parts/shared.ts";\nconst shared = { ${names.join(", ")} };`;
        settled.set(call, `${call}.then((part) => part.default(shared))`);
      }
      continue;
    }
    const name = `module${imports.length}`;
    imports.push(`import * as ${name} from "${specifier}";`);
    settled.set(call, waiting ? name : `Promise.resolve(${name})`);
  }
  const text = code.replace(dynamicImport, (call) => settled.get(call) ?? call);
  return `${imports.join("\n")}${handed}\n${text}`;
}
