/** A file that is read again whenever it is saved. */
import { createHash } from "node:crypto";
import { unwatchFile, watch, watchFile } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Failure } from "./failure.ts";
import { toReading, type FileReading } from "./read-document.ts";
import { readBytes } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** What the file held when it could last be read. */
export interface LiveFile {
  readonly bytes: () => Uint8Array;
  readonly reading: () => FileReading;
  /** Changes with the content, and is the same for the same content. */
  readonly version: () => string;
  /** Tells each new content, or why it cannot be read; the last one that could is then kept. */
  readonly watch: (tell: (change: FileReading | Failure) => void) => void;
  readonly close: () => void;
}

/** Saving comes in several steps; this long after the last one the file is read, milliseconds. */
const calmMs = 80;

/** How often a file is looked at where the system does not tell of changes, milliseconds. */
const pollMs = 500;

/** Reads a file. Throws {@link Failure} where it cannot be read for the first time. */
export async function openLiveFile(file: string, terminal: Terminal): Promise<LiveFile> {
  let bytes = await readBytes(file, terminal);
  let reading = await toReading(file, bytes);
  let isLost = false;
  let stop = (): void => undefined;
  const path = await realpath(file);
  const look = async (tell: (change: FileReading | Failure) => void): Promise<void> => {
    try {
      const found = await readBytes(file, terminal);
      if (!isLost && Buffer.compare(found, bytes) === 0) return;
      const read = await toReading(file, found);
      [bytes, reading, isLost] = [found, read, false];
      tell(reading);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      isLost = true;
      tell(error);
    }
  };
  return {
    bytes: () => bytes,
    reading: () => reading,
    version: () => createHash("sha256").update(bytes).digest("hex").slice(0, 12),
    watch: (tell) => {
      stop = follow(path, () => void look(tell));
    },
    close: () => {
      stop();
    },
  };
}

/** Calls back once a file has come to rest after a change; gives what ends that. */
function follow(path: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stir = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, calmMs);
  };
  const poll = (): void => {
    watchFile(path, { interval: pollMs }, stir);
  };
  const end = watchFolder(path, stir, poll);
  return () => {
    clearTimeout(timer);
    end();
    unwatchFile(path, stir);
  };
}

/** Editors save by putting a new file in the place of the old one, so it is the folder that is watched. */
function watchFolder(path: string, stir: () => void, failed: () => void): () => void {
  try {
    const watcher = watch(dirname(path), (_, name) => {
      if (name === null || name === basename(path)) stir();
    });
    watcher.on("error", () => {
      watcher.close();
      failed();
    });
    return () => {
      watcher.close();
    };
  } catch {
    failed();
    return () => undefined;
  }
}
