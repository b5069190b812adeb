// A static site in fifty lines: each file of content/ becomes a page with a picture and a list that are there before
// any script, and that turn into a timeline where scripts run.
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { readText, renderElement, renderElementStyles } from "@sanjyra/core";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);
const timeline = new URL(import.meta.resolve("@sanjyra/timeline"));

/** The page of one document; every text in the element is escaped by renderElement. */
const page = (name, { language = "en" }, element) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<link rel="preload" href="timeline.css" as="style">
<script src="sanjyra-timeline.js" defer></script>
</head>
<body>
<main>
${element}<p class="after">Below the timeline.</p>
</main>
</body>
</html>
`;

await mkdir(dist, { recursive: true });
for (const file of await readdir(new URL("content/", here))) {
  const text = await readFile(new URL(`content/${file}`, here), "utf8");
  const { document, issues } = await readText(text, { name: file });
  for (const { line = 1, message } of issues) console.warn(`${file}:${line}: ${message}`);
  const name = basename(file, ".json");
  const options = { headingLevel: 1, styleSheet: "timeline.css" };
  const element = await renderElement(document, options);
  await writeFile(new URL(`${name}.html`, dist), page(name, document, element));
}
await writeFile(new URL("timeline.css", dist), await renderElementStyles());
await cp(new URL("assets/", here), dist, { recursive: true });
// The script, and what it loads from beside itself when a reader or a language asks for it.
for (const name of ["sanjyra-timeline.js", "sanjyra-timeline", "locale"]) {
  await cp(new URL(name, timeline), new URL(name, dist), { recursive: true });
}
