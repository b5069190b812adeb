// Puts the page and both forms of the single file into dist/, as a content system and a plugin of it would.
import { cpSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const timeline = fileURLToPath(new URL(".", import.meta.resolve("@sanjyra/timeline")));

mkdirSync(`${here}dist/theme`, { recursive: true });
mkdirSync(`${here}dist/plugin`, { recursive: true });
cpSync(`${here}public`, `${here}dist`, { recursive: true });
cpSync(`${timeline}sanjyra-timeline.js`, `${here}dist/theme/sanjyra-timeline.js`);
cpSync(`${timeline}sanjyra-timeline.mjs`, `${here}dist/plugin/sanjyra-timeline.mjs`);
