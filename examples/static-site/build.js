// A static site in forty lines: each file of content/ becomes a page with a list that anyone can read, and that
// turns into a timeline where scripts run.
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { readText, renderHtmlList } from "@sanjyra/core";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);
const timeline = new URL(import.meta.resolve("@sanjyra/timeline"));

/** The page of one document; every text in the list is escaped by renderHtmlList. */
const page = (name, { language = "en" }, list) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<script src="sanjyra-timeline.js" defer></script>
</head>
<body>
<main>
<sanjyra-timeline>${list}</sanjyra-timeline>
<p class="after">Below the timeline.</p>
</main>
</body>
</html>
`;

await mkdir(dist, { recursive: true });
for (const file of await readdir(new URL("content/", here))) {
  const { document, issues } = readText(await readFile(new URL(`content/${file}`, here), "utf8"));
  for (const { line = 1, message } of issues) console.warn(`${file}:${line}: ${message}`);
  const name = basename(file, ".json");
  const list = renderHtmlList(document, { headingLevel: 1 });
  await writeFile(new URL(`${name}.html`, dist), page(name, document, list));
}
await cp(new URL("assets/", here), dist, { recursive: true });
await cp(new URL("sanjyra-timeline.js", timeline), new URL("sanjyra-timeline.js", dist));
