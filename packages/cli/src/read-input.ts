/** The bytes of a file or of standard input as text, or a failure that says why there is none. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Failure, systemError } from "./failure.ts";
import { printable, type Terminal } from "./terminal.ts";

/** What a person calls a file; standard input for `-`. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** Reads a file, or standard input for `-`. Throws {@link Failure} where it cannot be had. */
export async function readBytes(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file !== "-")
    return readFile(file).catch((error: unknown) => {
      throw whyUnread(printable(file), error);
    });
  if (process.stdin.isTTY) terminal.progress("Waiting for data; end it with Ctrl-D.");
  return buffer(process.stdin);
}

const checkName = "Check the name, and the folder that you are in.";
const reasons: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ["There is no file", checkName],
  ENOTDIR: ["There is no file", checkName],
  EISDIR: ["A file is needed, and this is a folder:", "Name a file in it."],
  EACCES: ["You may not read", "Check its permissions."],
  EPERM: ["You may not read", "Check its permissions."],
};

/** What the operating system says, in a sentence. */
function whyUnread(name: string, error: unknown): Failure {
  const { code = "", message } = systemError(error);
  const [sentence, remedy] = reasons[code] ?? [`${message}:`, "Check the file."];
  return new Failure(`${sentence} ${name}.`, remedy);
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so, as the element reads it too. Throws {@link Failure} for
 * bytes that are neither.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const mark = bytes.subarray(0, 2).join();
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
  if (encoding === "utf-8" && bytes.includes(0))
    throw new Failure(`${name} is not a text file.`, "Give JSON, NDJSON or CSV, saved as UTF-8.");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const where = encoding === "utf-8" ? ` from line ${lineOfFault(bytes)} on` : "";
    throw new Failure(
      `${name} is not ${encoding.toUpperCase()} text${where}.`,
      "Save it as UTF-8; in Excel as “CSV UTF-8”.",
    );
  }
}

/** The line of the first bytes that are not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const readable = new TextDecoder("utf-8").decode(bytes).split("\ufffd", 1)[0] ?? "";
  return readable.split("\n").length;
}
