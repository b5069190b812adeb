/** A whole HTML page from data: a list that reads without scripts, and what turns it into a timeline. */
import { escapeMarkup, loadWords, renderHtmlList, type WordsOptions } from "@sanjyra/core";
import type { Values } from "./command.ts";
import { attributesText } from "./markup.ts";
import type { FileReading } from "./read-document.ts";
import { titleOf, type settingOptions } from "./settings.ts";

/** What a page may be told. */
export interface PageValues extends Values<typeof settingOptions> {
  /** Address of the script that registers the element. */
  readonly script?: string;
  /** The first window, in EDTF. */
  readonly from?: string;
  readonly to?: string;
}

const style = `body { max-width: 80rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; }
sanjyra-timeline { display: block; }`;

/** The page. Its only script is the one named; its only style is a few lines of its own. */
export async function renderPage(
  reading: FileReading,
  values: PageValues,
  options: WordsOptions,
): Promise<string> {
  const words = await loadWords(options);
  const { language } = options;
  const title = titleOf(reading, language);
  const { script, theme = "light dark", from, to, calendar, "time-zone": timeZone } = values;
  const element = { start: from, end: to, calendar, "time-zone": timeZone };
  const list = await renderHtmlList(reading.document, { language, words, headingLevel: 1 });
  return `<!doctype html>
<html${attributesText({ lang: language, dir: words.direction })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme"${attributesText({ content: theme })}>
<title>${escapeMarkup(title)}</title>
<style>
${style}
</style>
${script === undefined ? "" : `<script${attributesText({ src: script })} defer></script>\n`}</head>
<body>
<main>
<sanjyra-timeline${attributesText(element)}>
${list}</sanjyra-timeline>
</main>
</body>
</html>
`;
}
