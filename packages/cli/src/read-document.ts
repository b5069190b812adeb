/** From a file to events and issues, each issue with its place in the file. */
import { readText, type Issue, type Reading } from "@sanjyra/core";
import { basename } from "node:path";
import { placeIssues } from "./place-issues.ts";
import { decode, nameOf, readBytes } from "./read-input.ts";
import { printable, type Terminal } from "./terminal.ts";

/** A file that was read. */
export interface FileReading extends Reading {
  /** As the person wrote it; "standard input" for `-`. */
  readonly name: string;
}

/** Files from this size on are worth a word while they are read, bytes. */
const longBytes = 2e6;

/** Reads a file by its ending, standard input by how it begins; what is wrong with the data is in `issues`. */
export async function readDocument(file: string, terminal: Terminal): Promise<FileReading> {
  const bytes = await readBytes(file, terminal);
  const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
  if (bytes.length >= longBytes) terminal.progress(`Reading ${printable(nameOf(file))} (${size})…`);
  return await toReading(file, bytes);
}

/** Reads the bytes of a file. Rejects with {@link Failure} where they are no text. */
export async function toReading(file: string, bytes: Uint8Array): Promise<FileReading> {
  const name = nameOf(file);
  const text = decode(bytes, printable(name));
  const reading = await readText(text, file === "-" ? {} : { name: basename(file) });
  return { ...reading, name, issues: placeIssues(text, reading.issues) };
}

/** Why nothing of a file can be shown: an error that is about the whole of it. */
export function faultOf({ document, issues }: Reading): Issue | undefined {
  if (document.events.length > 0) return undefined;
  return issues.find(({ severity, row }) => severity === "error" && row === undefined);
}
