/** `sanjyra render`: a picture, a page, a table or a document from data, without a browser. */
import { renderSvg, writeCsv, writeJson, type WordsOptions } from "@sanjyra/core";
import { extname, resolve } from "node:path";
import {
  createCommand,
  oneOf,
  onlyFile,
  wholeNumber,
  type Command,
  type Values,
} from "./command.ts";
import { exitCodes, Failure } from "./failure.ts";
import { renderPage } from "./page.ts";
import { faultOf, readDocument, type FileReading } from "./read-document.ts";
import { wordsForEvents, wordsForIssue, wordsForIssues } from "./report.ts";
import { checkSettings, isSpoken, settingOptions, wordsOptions } from "./settings.ts";
import { printable, type Terminal } from "./terminal.ts";
import { checkEdges, windowOf } from "./window.ts";
import { writeOutput } from "./write-output.ts";

const options = {
  output: {
    value: "<file>",
    short: "o",
    text: "where to write: a name that ends in .svg, .html, .csv or .json, or - for standard output",
  },
  format: {
    value: "<format>",
    text: "svg, html, csv or json, where the name of the output does not say it",
  },
  width: { value: "<pixels>", text: "width of the picture, 240 to 20000; 1200 if left out (svg)" },
  from: {
    value: "<date>",
    text: "where the window begins, such as 1991 or 1993-01-19; with the first event if left out",
  },
  to: { value: "<date>", text: "where the window ends; with the last event if left out" },
  script: {
    value: "<address>",
    text: "address of sanjyra-timeline.js, with which the page turns into a timeline (html)",
  },
  ...settingOptions,
} as const;

type RenderValues = Values<typeof options>;
type Format = (typeof formats)[number];

const formats = ["svg", "html", "csv", "json"] as const;
const endings = new Map<string, Format>([
  [".svg", "svg"],
  [".html", "html"],
  [".htm", "html"],
  [".csv", "csv"],
  [".json", "json"],
]);

/** What is drawn has words, colours and a window; what is written as data has not. */
const isDrawn = (format: Format): format is "svg" | "html" => format === "svg" || format === "html";

/** The command. */
export const render: Command = createCommand({
  name: "render",
  summary: "draw data as a picture or page, or write it as a table or JSON",
  usage: "render <file> -o <output>",
  examples: [
    ["sanjyra render events.json -o timeline.svg", "a picture of everything"],
    [
      "sanjyra render events.csv -o 1990s.svg --from 1990 --to 1999 --theme dark",
      "a decade, on dark ground",
    ],
    [
      "sanjyra render events.json -o page.html --script sanjyra-timeline.js",
      "a list that reads without scripts, and a timeline with them",
    ],
    ["sanjyra render events.csv -o events.json", "a table as a document, and the other way round"],
    ["cat events.json | sanjyra render - -o - --format svg > timeline.svg", "in a pipe"],
  ],
  options,
  remarks: [
    "Without --script the page needs no other file. With it, --from, --to, --calendar and --time-zone are what the timeline starts with. The script is dist/sanjyra-timeline.js of the package @sanjyra/timeline.",
    "Tables and JSON hold what could be read. In tables an apostrophe stands before what a spreadsheet would take for a formula; reading takes it away.",
    "The same data and options give the same output, byte by byte.",
    "Exit status: 0 where it was written, 1 where nothing of the data can be shown, 2 where a file cannot be read or written or the call is wrong.",
  ],
  run: async (files, values, terminal) => {
    const file = onlyFile(files, "render");
    const { format, output } = checkValues(file, values);
    const reading = await readDocument(file, terminal);
    const fault = faultOf(reading);
    if (fault) {
      for (const line of wordsForIssue(reading.name, fault, terminal.paintWarning))
        terminal.warn(line);
      return exitCodes.dataErrors;
    }
    const text = isDrawn(format)
      ? await draw(format, reading, values, terminal)
      : await writeData(format, reading, output);
    await writeOutput(output, text, terminal);
    sayOutcome(output, reading, terminal);
    return exitCodes.fine;
  },
});

async function draw(
  format: "svg" | "html",
  reading: FileReading,
  values: RenderValues,
  terminal: Terminal,
): Promise<string> {
  const words = wordsOptions(values, reading.document);
  if (!(await isSpoken(words.language)))
    terminal.warn(`There are no words for dates in “${words.language}”: they are in English.`);
  terminal.progress(`Drawing ${wordsForEvents(reading)}…`);
  return format === "svg" ? drawSvg(reading, values, words) : renderPage(reading, values, words);
}

/** Without a byte order mark some spreadsheets guess the characters of a file, and guess wrongly. */
async function writeData(
  format: "csv" | "json",
  reading: FileReading,
  output: string,
): Promise<string> {
  if (format === "json") return writeJson(reading);
  return `${output === "-" ? "" : "\ufeff"}${await writeCsv(reading.document)}`;
}

/** Finds every fault of the call before any work is done. */
function checkValues(file: string, values: RenderValues): { format: Format; output: string } {
  const { output, width, script, theme } = values;
  if (output === undefined)
    throw new Failure("Say where to write.", `For example: sanjyra render ${file} -o timeline.svg`);
  const format = formatOf(values, output);
  if (output !== "-" && file !== "-" && resolve(output) === resolve(file))
    throw new Failure("The output would overwrite the data.", "Give it another name.");
  const unused = Object.keys(values).find((name) => name !== "output" && name !== "format");
  if (!isDrawn(format) && unused !== undefined)
    throw new Failure(`--${unused} is for pictures and pages.`, "Leave it out.");
  if (format === "html" && width !== undefined)
    throw new Failure("--width is for pictures; a page is as wide as its window.", "Leave it out.");
  if (format === "svg" && script !== undefined)
    throw new Failure("--script is for pages; a picture has no scripts.", "Leave it out.");
  if (width !== undefined) wholeNumber("--width", width, 240, 20_000);
  if (theme !== undefined) oneOf("--theme", theme, ["light", "dark"]);
  checkSettings(values);
  checkEdges(values);
  return { format, output };
}

function formatOf({ format }: RenderValues, output: string): Format {
  if (format !== undefined) return oneOf("--format", format, formats);
  const found = endings.get(extname(output).toLowerCase());
  if (found !== undefined) return found;
  throw new Failure(
    output === "-" ? "Say what to write." : `The ending of “${output}” names no format.`,
    `Add --format and one of ${formats.join(", ")}.`,
  );
}

async function drawSvg(
  { document }: FileReading,
  values: RenderValues,
  words: WordsOptions,
): Promise<string> {
  const { width, theme } = values;
  const span = windowOf(values, document, values["time-zone"]);
  return renderSvg(document, {
    ...words,
    ...(width !== undefined && { width: Number(width) }),
    ...(theme !== undefined && { theme: oneOf("--theme", theme, ["light", "dark"]) }),
    ...(span !== undefined && { span }),
  });
}

/** On standard error, so that it never mixes with what was written. */
function sayOutcome(output: string, reading: FileReading, terminal: Terminal): void {
  const { paintWarning: paint, warn } = terminal;
  const { issues } = reading;
  const file = printable(reading.name);
  if (issues.length > 0)
    warn(`${file}: ${paint("warning", wordsForIssues(issues))}. See: sanjyra validate ${file}`);
  const events = wordsForEvents(reading);
  if (output !== "-") warn(`${paint("good", "Written:")} ${printable(output)}, ${events}.`);
}
