// What the scripts tell the person who waits: one line when work begins, one when it ends.

const colored = process.stdout.isTTY && !process.env["NO_COLOR"];

/**
 * @param {number} code
 * @param {string} text
 */
const paint = (code, text) => (colored ? `\u001b[${code}m${text}\u001b[0m` : text);

/** @param {string} text */
export const bold = (text) => paint(1, text);

/** @param {string} text */
const dim = (text) => paint(2, text);

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * A length of time for people.
 * @param {number} ms
 */
export function inSeconds(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Does a piece of work and says when it begins and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 */
export async function step(title, work) {
  say(`\n${bold("▸ " + title)}`);
  const begin = performance.now();
  try {
    return await work();
  } finally {
    say(dim(`  ${title}: ${inSeconds(performance.now() - begin)}`));
  }
}

/** An end that a person can do something about: shown as its message, without a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function; a {@link Stop} becomes its message and exit status 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
