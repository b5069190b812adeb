/** The real program for tests: bundled from its sources, run as a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** What a run left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program and a folder to run it in. */
export interface Program {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Runs it to its end. */
  readonly run: (args: readonly string[], more?: RunOptions) => Promise<Outcome>;
  /** Starts it and leaves it running. */
  readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams;
  readonly remove: () => Promise<void>;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const conditions = ["@sanjyra/source", "module", "node", "production"];

/** Beside `src` and `dist`, so that the program finds `page` and `package.json` as it does from there. */
const outDir = fileURLToPath(new URL("../../test-results", import.meta.url));

/** Builds the program; each test file has one of its own. */
export async function createProgram(name: string): Promise<Program> {
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, resolve: { conditions } },
    resolve: { conditions },
    build: {
      ssr: fileURLToPath(new URL("../main.ts", import.meta.url)),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  const file = join(outDir, `${name}.mjs`);
  const folder = await mkdtemp(join(tmpdir(), "sanjyra-cli-"));
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
    return spawn(process.execPath, [file, ...args], { cwd: folder, env: { ...rest, ...env } });
  };
  return {
    folder,
    start,
    run: (args, { input = "", env } = {}) => finish(start(args, env), input),
    write: (path, content) => writeFile(join(folder, path), content),
    remove: async () => {
      rmSync(file, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Feeds a process its input and waits for its end. */
export function finish(
  child: ChildProcessWithoutNullStreams,
  input: string | Uint8Array = "",
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A program that ends without reading its input closes it.
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
