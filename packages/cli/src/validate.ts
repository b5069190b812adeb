/** `sanjyra validate`: every issue of the data, where it is and what to do about it. */
import { createCommand, type Command } from "./command.ts";
import { exitCodes, Failure, type ExitCode } from "./failure.ts";
import { readDocument, type FileReading } from "./read-document.ts";
import {
  countIssues,
  sayFailure,
  wordsForEvents,
  wordsForIssue,
  wordsForIssues,
} from "./report.ts";
import { printable, type Terminal } from "./terminal.ts";

const options = {
  json: { text: "print the issues as a JSON array, for other programs" },
  strict: { text: "let warnings fail as well" },
} as const;

/** The command. */
export const validate: Command = createCommand({
  name: "validate",
  summary: "check data and say what is wrong, where, and what to do",
  usage: "validate <file>…",
  examples: [
    ["sanjyra validate events.json", "check a file"],
    ["sanjyra validate data/*.csv", "check several"],
    ["curl -s https://example.org/events.json | sanjyra validate -", "check what comes in"],
    ["sanjyra validate events.json --json | jq '.[].code'", "hand the issues on"],
  ],
  options,
  remarks: [
    "An error leaves something out; a warning shows it, mended. Lines and columns count from 1.",
    "Exit status: 0 without errors, 1 with errors, 2 where a file cannot be read or the call is wrong.",
  ],
  run: async (files, values, terminal) => {
    if (files.length === 0)
      throw new Failure(
        "sanjyra validate needs a file, or - for standard input.",
        "For example: sanjyra validate events.json",
      );
    let worst: ExitCode = exitCodes.fine;
    const found: object[] = [];
    for (const file of files) {
      const reading = await tryToRead(file, terminal);
      const code = reading ? judge(reading, values.strict === true) : exitCodes.unusable;
      if (code > worst) worst = code;
      if (reading && values.json) found.push(...asRecords(reading));
      else if (reading) sayReading(reading, terminal);
    }
    if (values.json) terminal.say(JSON.stringify(found, undefined, 2));
    return worst;
  },
});

/** The reading, or undefined for a file that cannot be read, which then costs the others nothing. */
async function tryToRead(file: string, terminal: Terminal): Promise<FileReading | undefined> {
  try {
    return await readDocument(file, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    sayFailure(error, terminal);
    return undefined;
  }
}

function judge({ issues }: FileReading, isStrict: boolean): ExitCode {
  const { errors, warnings } = countIssues(issues);
  return errors > 0 || (isStrict && warnings > 0) ? exitCodes.dataErrors : exitCodes.fine;
}

function asRecords({ name, issues }: FileReading): readonly object[] {
  return issues.map((issue) => ({ file: name, ...issue }));
}

function sayReading(reading: FileReading, terminal: Terminal): void {
  const { name, issues } = reading;
  const { paint } = terminal;
  const { errors, warnings } = countIssues(issues);
  const lines = issues.flatMap((issue) => [...wordsForIssue(name, issue, paint), ""]);
  const tone = errors > 0 ? "error" : warnings > 0 ? "warning" : "good";
  const sum = `${wordsForIssues(issues)}, ${wordsForEvents(reading)}.`;
  lines.push(`${paint("strong", printable(name))}: ${paint(tone, sum)}`);
  terminal.say(lines.join("\n"));
}
