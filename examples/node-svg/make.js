// Writes the chronicle as a picture in two languages and as a page, in Node alone: no browser takes part.
import { mkdir, writeFile } from "node:fs/promises";
import { chronicle } from "@sanjyra/central-asia";
import { createScale, parseEdtf, renderHtmlList, renderSvg } from "@sanjyra/core";

const folder = new URL("dist/", import.meta.url);
await mkdir(folder, { recursive: true });

const first = parseEdtf("1991");
const last = parseEdtf("2000");
const span =
  first.ok && last.ok ? { start: first.date.earliest, end: last.date.latest } : undefined;

const write = (name, text) => writeFile(new URL(name, folder), text);
await write("chronicle.svg", await renderSvg(chronicle, { width: 1200 }));
await write(
  "nineties.svg",
  await renderSvg(chronicle, { width: 900, language: "ky", theme: "dark", span }),
);
await write(
  "index.html",
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The chronicle, from Node</title>
<link rel="icon" href="data:,">
<img src="chronicle.svg" alt="The chronicle as a timeline; the list below has the same entries." width="1200">
${await renderHtmlList(chronicle, { headingLevel: 1 })}
</html>
`,
);

if (span) {
  // The scale that pictures use, for annotations of your own.
  const scale = createScale(span, 900);
  process.stdout.write(`${(scale.pxPerMs * 86_400_000).toFixed(3)} pixels a day\n`);
}
