/** Where in a JSON text a value stands, for issues that name it by its path. */

/** Names in records and numbers in lists, from the outermost value in. */
export type Path = readonly (string | number)[];

/** 1-based line, and column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Wanted {
  readonly inside: Map<string | number, Wanted>;
  offset: number | undefined;
}

/**
 * Finds the values of many paths in one pass over the text. A path that leads nowhere has the place of the
 * innermost value on the way that is there; all are undefined where the text is no JSON.
 */
export function locateAll(text: string, paths: readonly Path[]): readonly (Position | undefined)[] {
  const root = createWanted();
  for (const path of paths) path.reduce<Wanted>(step, root);
  findWithin(text, skipBlank(text, 0), root);
  const offsets = paths.map((path) => offsetOf(root, path));
  const positions = positionsOf(text, offsets);
  return offsets.map((offset) => (offset === undefined ? undefined : positions.get(offset)));
}

function createWanted(): Wanted {
  return { inside: new Map(), offset: undefined };
}

function step(from: Wanted, key: string | number): Wanted {
  const there = from.inside.get(key) ?? createWanted();
  from.inside.set(key, there);
  return there;
}

function offsetOf(root: Wanted, path: Path): number | undefined {
  let { offset } = root;
  let at: Wanted | undefined = root;
  for (const key of path) {
    at = at.inside.get(key);
    if (at?.offset === undefined) break;
    offset = at.offset;
  }
  return offset;
}

/** Notes the places of all that is wanted in the value that begins here; gives its end, or -1. */
function findWithin(text: string, start: number, wanted: Wanted): number {
  const open = text[start];
  if (open === undefined) return -1;
  wanted.offset = start;
  const isList = open === "[";
  if ((!isList && open !== "{") || wanted.inside.size === 0) return skipValue(text, start);
  let at = skipBlank(text, start + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}"; index++) {
    const name = isList ? { key: index, end: at } : readName(text, at);
    if (!name) return -1;
    const inner = wanted.inside.get(name.key);
    const end = inner ? findWithin(text, name.end, inner) : skipValue(text, name.end);
    if (end < 0) return -1;
    at = skipBlank(text, end);
    if (text[at] === ",") at = skipBlank(text, at + 1);
  }
  return at + 1;
}

/** The name of a member, and where its value begins. */
function readName(text: string, at: number): { key: string; end: number } | undefined {
  const end = text[at] === '"' ? stringEnd(text, at) : -1;
  const colon = skipBlank(text, end);
  if (end < 0 || text[colon] !== ":") return undefined;
  try {
    return { key: String(JSON.parse(text.slice(at, end))), end: skipBlank(text, colon + 1) };
  } catch {
    return undefined;
  }
}

const blank = /[ \t\n\r]*/y;
const scalar = /[^\s,:[\]{}"]+/y;
const notable = /["[\]{}]/g;

function skipBlank(text: string, at: number): number {
  blank.lastIndex = Math.max(0, at);
  return blank.test(text) ? blank.lastIndex : at;
}

/** The end of any value, or -1; brackets are counted, so that no depth is too deep. */
function skipValue(text: string, start: number): number {
  const open = text[start] ?? "";
  if (open === '"') return stringEnd(text, start);
  if (open !== "[" && open !== "{") {
    scalar.lastIndex = start;
    return scalar.test(text) ? scalar.lastIndex : -1;
  }
  let depth = 0;
  for (let at = start; ;) {
    notable.lastIndex = at;
    const found = notable.exec(text);
    if (!found) return -1;
    at = found[0] === '"' ? stringEnd(text, found.index) : found.index + 1;
    if (at < 0) return -1;
    if (found[0] === "[" || found[0] === "{") depth++;
    else if (found[0] !== '"' && --depth === 0) return at;
  }
}

/** The place after the closing quote, or -1. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return -1;
}

/** Lines and columns of offsets, counted in one pass. */
function positionsOf(
  text: string,
  offsets: readonly (number | undefined)[],
): ReadonlyMap<number, Position> {
  const found = new Map<number, Position>();
  const sorted = offsets.filter((offset) => offset !== undefined).sort((a, b) => a - b);
  const lineBreak = /\r\n?|\n/g;
  let line = 1;
  let lineStart = 0;
  let next = lineBreak.exec(text);
  for (const offset of sorted) {
    for (; next && next.index < offset; next = lineBreak.exec(text)) {
      line++;
      lineStart = lineBreak.lastIndex;
    }
    found.set(offset, { line, column: offset - lineStart + 1 });
  }
  return found;
}
