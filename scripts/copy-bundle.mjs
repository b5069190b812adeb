// node scripts/copy-bundle.mjs: puts the built single file beside the pages that are opened without a build.
import { copyBundle } from "./lib/copy-bundle.mjs";
import { runMain, say, Stop } from "./lib/say.mjs";

await runMain(async () => {
  const copies = copyBundle();
  if (!copies) throw new Stop("There is no built file yet; `npm start` makes it.");
  for (const copy of copies) say(copy);
});
