/** The page that `serve` shows: the element, the file as its source, and a script that follows the file. */
import { escapeMarkup } from "@sanjyra/core";
import { extname } from "node:path";
import { attributesText } from "./markup.ts";
import type { FileReading } from "./read-document.ts";
import { languageOf, titleOf, type SettingValues } from "./settings.ts";

/** What the page is told after a change; `page/live.js` reads it. */
export interface LiveState {
  /** Empty where it is not known. */
  readonly language: string;
  readonly title: string;
  /** Address of the data; another one for other data. */
  readonly src: string;
}

/** What a page of a reading shows. */
export function stateOf(reading: FileReading, version: string, values: SettingValues): LiveState {
  const { language } = reading.document;
  const known = language === "und" ? "" : language;
  return {
    language: values.language ?? known,
    title: titleOf(reading, languageOf(values, reading.document)),
    src: `/data${extname(reading.name).toLowerCase()}?${version}`,
  };
}

/** The page. It has no script and no style of its own, so that the policy can forbid them. */
export function livePage(state: LiveState, values: SettingValues): string {
  const { calendar, theme = "light dark", "time-zone": timeZone } = values;
  const lang = state.language === "" ? undefined : state.language;
  const element = { src: state.src, label: state.title, calendar, "time-zone": timeZone };
  return `<!doctype html>
<html${attributesText({ lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme"${attributesText({ content: theme })}>
<title>${escapeMarkup(state.title)}</title>
<link rel="icon" href="/page/icon.svg">
<link rel="stylesheet" href="/page/page.css">
<script src="/sanjyra-timeline.js" defer></script>
<script src="/page/live.js" defer></script>
</head>
<body>
<sanjyra-timeline${attributesText(element)}></sanjyra-timeline>
<noscript>This page needs scripts. Without them, write one with: sanjyra render … -o page.html</noscript>
</body>
</html>
`;
}
