/** What the program says: results to standard output, everything else to standard error. */

/** The streams and the environment of the program, or a test's. */
export interface Surroundings {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Stream = Pick<NodeJS.WriteStream, "write" | "on"> & { readonly isTTY?: boolean };

/** Colours and weights, by what they are for. */
export type Tone = "error" | "warning" | "good" | "strong" | "soft" | "address";

const codes: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  good: [32, 39],
  strong: [1, 22],
  soft: [2, 22],
  address: [36, 39],
};

/** Writes lines, with colours where they are seen. */
export interface Terminal {
  /** Writes a result as it is, without colours. */
  readonly raw: (text: string) => void;
  /** Writes a line to standard output. */
  readonly say: (line: string) => void;
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void;
  /** Shows what is going on until the next word or {@link Terminal.done}; only where somebody watches. */
  readonly progress: (text: string) => void;
  readonly done: () => void;
  /** Text in a tone for standard output; plain where colours are not wanted. */
  readonly paint: Paint;
  /** Text in a tone for standard error. */
  readonly paintWarning: Paint;
}

/** Puts a text into a tone. */
export type Paint = (tone: Tone, text: string) => string;

/** https://no-color.org and https://force-color.org: set and not empty; `FORCE_COLOR=0` means no. */
function wantsColor({ isTTY }: Stream, env: Surroundings["env"]): boolean {
  const { FORCE_COLOR: forced = "", NO_COLOR: refused = "", TERM: kind } = env;
  if (forced !== "") return forced !== "0" && forced !== "false";
  return refused === "" && isTTY === true && kind !== "dumb";
}

function painter(stream: Stream, env: Surroundings["env"]): Paint {
  if (!wantsColor(stream, env)) return (_, text) => text;
  return (tone, text) => {
    const [on, off] = codes[tone];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** A reader such as `head` may leave before the end; that is no fault of ours. */
function forgiveEarlyLeave(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** The terminal of a process. */
export function createTerminal({ stdout, stderr, env }: Surroundings): Terminal {
  let shown = false;
  for (const stream of [stdout, stderr]) stream.on("error", forgiveEarlyLeave);
  const done = (): void => {
    if (shown) stderr.write("\r\u001b[2K");
    shown = false;
  };
  const write = (stream: Stream, text: string): void => {
    done();
    stream.write(text);
  };
  return {
    raw: (text) => write(stdout, text),
    say: (line) => write(stdout, `${line}\n`),
    warn: (line) => write(stderr, `${line}\n`),
    progress: (text) => {
      if (stderr.isTTY !== true) return;
      done();
      stderr.write(text);
      shown = true;
    },
    done,
    paint: painter(stdout, env),
    paintWarning: painter(stderr, env),
  };
}

const unprintable = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Text from data in one line, without the characters that would command a terminal or reorder its line. */
export function printable(text: string): string {
  return text.replace(unprintable, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return found === "\n" || found === "\t" ? " " : `\\u{${code.toString(16)}}`;
  });
}

const byCount = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");

/** "2,000". */
export function inDigits(count: number): string {
  return numbers.format(count);
}

/** "1 event", "2,000 events". */
export function countOf(count: number, noun: string): string {
  return `${inDigits(count)} ${noun}${byCount.select(count) === "one" ? "" : "s"}`;
}
