/** Puts a text into a file or on standard output. */
import { writeFile } from "node:fs/promises";
import { Failure, systemError } from "./failure.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Writes to a file, or to standard output for `-`. Throws {@link Failure} where that cannot be. */
export async function writeOutput(output: string, text: string, terminal: Terminal): Promise<void> {
  if (output === "-") {
    terminal.raw(text);
    return;
  }
  await writeFile(output, text).catch((error: unknown) => {
    throw whyUnwritten(printable(output), error);
  });
}

function whyUnwritten(output: string, error: unknown): Failure {
  const { code, message } = systemError(error);
  if (code === "ENOENT")
    return new Failure(`There is no folder for ${output}.`, "Make it first, or name another one.");
  return new Failure(`${output} cannot be written: ${message}.`, "Check the name and permissions.");
}
