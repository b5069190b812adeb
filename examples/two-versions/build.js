// Puts the page and both forms of the single file into dist/, as a content system and a plugin of it would, each with
// the folder of what loads later beside it.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const timeline = fileURLToPath(new URL(".", import.meta.resolve("@sanjyra/timeline")));

cpSync(`${here}public`, `${here}dist`, { recursive: true });
for (const [file, place] of [
  ["sanjyra-timeline.js", "theme"],
  ["sanjyra-timeline.mjs", "plugin"],
]) {
  for (const name of [file, "sanjyra-timeline", "locale"]) {
    cpSync(`${timeline}${name}`, `${here}dist/${place}/${name}`, { recursive: true });
  }
}
