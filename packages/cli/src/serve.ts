/** `sanjyra serve`: the data in the browser, up to date with the file while it is edited. */
import { basename } from "node:path";
import {
  createCommand,
  oneOf,
  onlyFile,
  wholeNumber,
  type Command,
  type Values,
} from "./command.ts";
import { exitCodes, Failure } from "./failure.ts";
import { isLoopback, listen } from "./listen.ts";
import { openLiveFile } from "./live-file.ts";
import type { FileReading } from "./read-document.ts";
import { sayFailure, wordsForEvents, wordsForIssue, wordsForIssues } from "./report.ts";
import { createLiveServer } from "./server.ts";
import { checkSettings, settingOptions } from "./settings.ts";
import { printable, type Terminal } from "./terminal.ts";

const options = {
  port: {
    value: "<number>",
    short: "p",
    text: "port; 4173 or the next free one if left out, 0 for any",
  },
  host: {
    value: "<name>",
    text: "address to listen at; 127.0.0.1 if left out, which only this machine can reach",
  },
  ...settingOptions,
} as const;

type ServeValues = Values<typeof options>;

/** Issues that are told after each change; `validate` tells all. */
const mostIssues = 10;

/** The command. */
export const serve: Command = createCommand({
  name: "serve",
  summary: "show data in the browser, and again whenever the file is saved",
  usage: "serve <file>",
  examples: [
    ["sanjyra serve events.json", "then open the address that it prints"],
    ["sanjyra serve events.csv --language ky --port 8080", "in Kyrgyz, at a port of your choice"],
  ],
  options,
  remarks: [
    "The page keeps its window and its choice when the file changes. Issues with the data are told here and in the page. Ctrl-C ends it.",
    "It answers this machine only unless --host says otherwise, asks nothing of the network, and serves the one file, not its folder.",
  ],
  run: async (files, values, terminal) => {
    const file = onlyFile(files, "serve");
    checkValues(file, values);
    const { port, host = "127.0.0.1" } = values;
    const live = await openLiveFile(file, terminal);
    const server = await createLiveServer({ file: live, values, host });
    const address = await listen(server.http, host, port === undefined ? undefined : Number(port));
    sayReading(live.reading(), terminal);
    greet(file, address, host, terminal);
    live.watch((change) => {
      if (change instanceof Failure) sayFailure(change, terminal);
      else {
        sayReading(change, terminal);
        server.announce();
      }
    });
    await interruption();
    live.close();
    await server.close();
    terminal.say("\nStopped.");
    return exitCodes.fine;
  },
});

function checkValues(file: string, { port, theme, ...settings }: ServeValues): void {
  if (file === "-")
    throw new Failure(
      "sanjyra serve watches a file, and standard input is none.",
      "Save it first: … > events.json; sanjyra serve events.json",
    );
  if (port !== undefined) wholeNumber("--port", port, 0, 65_535);
  if (theme !== undefined) oneOf("--theme", theme, ["light", "dark"]);
  checkSettings(settings);
}

function greet(file: string, address: string, host: string, terminal: Terminal): void {
  const { paint, paintWarning } = terminal;
  terminal.say(`\n${printable(basename(file))} is at ${paint("address", address)}`);
  if (!isLoopback(host))
    terminal.warn(
      paintWarning("warning", `Whoever can reach this machine at ${host} can read it there.`),
    );
  terminal.say(paint("soft", "The page follows the file. Ctrl-C ends it."));
}

/** What the file holds now, and the first of its issues. */
function sayReading(reading: FileReading, terminal: Terminal): void {
  const { name, issues } = reading;
  const { paint } = terminal;
  const shown = issues.slice(0, mostIssues);
  for (const issue of shown)
    for (const line of wordsForIssue(name, issue, paint)) terminal.say(line);
  const rest = issues.length - shown.length;
  if (rest > 0) terminal.say(`… and ${rest} more: sanjyra validate ${printable(name)}`);
  const time = new Date().toLocaleTimeString("en-GB");
  terminal.say(
    `${paint("soft", time)} ${printable(basename(name))}: ${wordsForEvents(reading)}, ${wordsForIssues(issues)}`,
  );
}

/** Kept when the person or the system ends the program; a second time ends it at once. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const end = (): void => {
      for (const signal of signals) process.removeListener(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
