/** Help that teaches: examples first, then everything else, in 80 columns. */
import type { Command, Option } from "./command.ts";
import type { Paint } from "./terminal.ts";

const width = 80;

/** The overview of all commands. */
export function overview(commands: readonly Command[], paint: Paint): string {
  const first = commands.flatMap(({ examples: [example] }) => (example ? [example] : []));
  const rows = commands.map(({ usage, summary }) => [usage, summary] as const);
  const more = [
    ["help <command>", "teach one command"],
    ["--version", "say which version this is"],
  ] as const;
  return [
    "Sanjyra checks timeline data, draws it, and shows it in the browser while you edit.",
    "",
    ...section("Try", examples(first, paint), paint),
    ...section("Commands", columns([...rows, ...more], paint), paint),
    ...paragraph(
      "A file is JSON, NDJSON or CSV; the smallest is a CSV with the columns date and title. Dates are EDTF: 1993-01-19, 2021-09, 2024~ (about), 2013-08-15/2013-08-16, 1991/..",
    ),
  ].join("\n");
}

/** Everything about one command. */
export function helpOf(command: Command, paint: Paint): string {
  const options = { ...command.options, help: { short: "h", text: "show this" } };
  const rows = Object.entries(options).map(([name, one]) => [nameOf(name, one), one.text] as const);
  return [
    ...paragraph(`sanjyra ${command.name}: ${command.summary}.`),
    "",
    ...section("Try", examples(command.examples, paint), paint),
    ...section("Usage", [`  sanjyra ${command.usage}`], paint),
    ...section("Options", columns(rows, paint), paint),
    ...command.remarks.flatMap((text) => ["", ...paragraph(text)]).slice(1),
  ].join("\n");
}

function nameOf(name: string, { short, value }: Option): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return [paint("strong", title), ...lines, ""];
}

function examples(rows: Command["examples"], paint: Paint): readonly string[] {
  return rows.flatMap(([call, what]) => [
    `  ${paint("soft", "$")} ${paint("address", call)}`,
    `      ${what}`,
  ]);
}

/** Names beside their texts, which are wrapped in a column of their own. */
function columns(rows: readonly (readonly [string, string])[], paint: Paint): readonly string[] {
  const indent = Math.min(32, Math.max(...rows.map(([name]) => name.length)) + 4);
  return rows.flatMap(([name, text]) =>
    wrap(text, width - indent).map((line, index) =>
      index === 0
        ? `  ${paint("strong", name)}${" ".repeat(Math.max(2, indent - 2 - name.length))}${line}`
        : `${" ".repeat(indent)}${line}`,
    ),
  );
}

function paragraph(text: string): readonly string[] {
  return wrap(text, width);
}

/** Lines of at most so many characters, broken at spaces. */
function wrap(text: string, columns: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
