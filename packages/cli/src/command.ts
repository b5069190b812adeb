/** What a command is: words about it, its options as a table, and what it does. */
import { parseArgs } from "node:util";
import { Failure, type ExitCode } from "./failure.ts";
import { didYouMean } from "./nearest.ts";
import type { Terminal } from "./terminal.ts";

/** An option: `value` names what follows it; without, it is a switch. */
export interface Option {
  readonly value?: string;
  readonly short?: string;
  /** One sentence without its end, for the help. */
  readonly text: string;
}

/** Options by their long names. */
export type OptionTable = Readonly<Record<string, Option>>;

/** What was given: texts for options with a value, true for switches. */
export type Values<T extends OptionTable> = {
  readonly [K in keyof T]?: T[K] extends { readonly value: string } ? string : true;
};

/** What a command is made from. */
export interface CommandPlan<T extends OptionTable> {
  readonly name: string;
  /** What it does, in one line of the overview. */
  readonly summary: string;
  /** How it is called, without the program's name. */
  readonly usage: string;
  /** Calls to copy, each with what it does. */
  readonly examples: readonly (readonly [call: string, what: string])[];
  readonly options: T;
  /** What else there is to know, in short paragraphs. */
  readonly remarks: readonly string[];
  readonly run: (
    files: readonly string[],
    values: Values<T>,
    terminal: Terminal,
  ) => Promise<ExitCode>;
}

/** A command as the program sees it, whatever its options. */
export interface Command extends Omit<CommandPlan<OptionTable>, "run"> {
  /** Reads the arguments after the command's name and carries it out. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Makes a command that reads its own arguments. Throws {@link Failure} for those that it does not know. */
export function createCommand<T extends OptionTable>(plan: CommandPlan<T>): Command {
  return {
    ...plan,
    run: (args, terminal) => {
      const { files, values } = readArguments(args, plan.options, plan.name);
      return plan.run(files, values, terminal);
    },
  };
}

/** The arguments of a command, by its table of options. */
function readArguments<T extends OptionTable>(
  args: readonly string[],
  table: T,
  name: string,
): { readonly files: readonly string[]; readonly values: Values<T> } {
  const remedy = `See: sanjyra help ${name}`;
  const { tokens, positionals, values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(table).map(([key, one]) => [key, toParse(one)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, table, remedy);
    const isNext = token.inlineValue === false && token.value.startsWith("--");
    if (option.value !== undefined && (token.value === undefined || token.value === "" || isNext))
      throw new Failure(
        `${token.rawName} needs a value: ${token.rawName} ${option.value}.`,
        remedy,
      );
    if (option.value === undefined && token.value !== undefined)
      throw new Failure(`${token.rawName} takes no value.`, remedy);
  }
  return { files: positionals, values: values as Values<T> };
}

function toParse({ value, short }: Option) {
  const type = value === undefined ? ("boolean" as const) : ("string" as const);
  return short === undefined ? { type } : { type, short };
}

function unknownOption(rawName: string, table: OptionTable, remedy: string): Failure {
  const names = Object.keys(table).map((key) => `--${key}`);
  const hint = rawName.startsWith("--") ? didYouMean(rawName, names) : remedy;
  return new Failure(`There is no option ${rawName}.`, hint);
}

/** One of several words, or a failure that names them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new Failure(`${option} cannot be “${value}”.`, didYouMean(value, words));
  return found;
}

/** A whole number within bounds, or a failure that names them. */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(
    `${option} cannot be “${value}”.`,
    `Give a whole number from ${least} to ${most}.`,
  );
}

/** The one file of a command. */
export function onlyFile(files: readonly string[], name: string): string {
  const [file] = files;
  const see = `For example: sanjyra ${name} events.json`;
  if (file === undefined) throw new Failure(`sanjyra ${name} needs a file.`, see);
  if (files.length > 1)
    throw new Failure(`sanjyra ${name} takes one file, not ${files.length}.`, see);
  return file;
}
