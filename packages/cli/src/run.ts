/** From arguments to an exit code: finds the command, and says what went wrong in one sentence. */
import { readFile } from "node:fs/promises";
import type { Command } from "./command.ts";
import { exitCodes, Failure, type ExitCode } from "./failure.ts";
import { helpOf, overview } from "./help.ts";
import { didYouMean } from "./nearest.ts";
import { render } from "./render.ts";
import { sayFailure } from "./report.ts";
import { serve } from "./serve.ts";
import type { Terminal } from "./terminal.ts";
import { validate } from "./validate.ts";

const commands: readonly Command[] = [validate, render, serve];

/** Carries out a command line; never throws for what a person can get wrong. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    sayFailure(error, terminal);
    return error.exitCode;
  } finally {
    terminal.done();
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.warn(overview(commands, terminal.paintWarning));
    return exitCodes.unusable;
  }
  if (name === "--version" || name === "-v" || name === "version") {
    terminal.say(await readVersion());
    return exitCodes.fine;
  }
  const isHelp = name === "help" || isHelpOption(name);
  const asked = isHelp ? rest.find((word) => !word.startsWith("-")) : name;
  const command = asked === undefined ? undefined : find(asked);
  if (!isHelp && !untilFiles(rest).some(isHelpOption))
    return (command ?? find(name)).run(rest, terminal);
  terminal.say(command ? helpOf(command, terminal.paint) : overview(commands, terminal.paint));
  return exitCodes.fine;
}

const isHelpOption = (word: string): boolean => word === "--help" || word === "-h";

/** What comes before `--`, after which all words are files. */
function untilFiles(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end < 0 ? words : words.slice(0, end);
}

function find(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  if (name.startsWith("-"))
    throw new Failure(`There is no option ${name} here.`, "See: sanjyra --help");
  const known = commands.map((one) => one.name);
  const isFile = /\.(?:json|ndjson|jsonl|csv|tsv)$/i.test(name);
  throw new Failure(
    `There is no command “${name}”.`,
    isFile ? `Did you mean “sanjyra serve ${name}”?` : didYouMean(name, [...known, "help"]),
  );
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
