/**
 * A set of small integers that answers "the nearest member before, or after" in a few steps:
 * a bit tree, 32 members a word and a bit a word in the level above (after van Emde Boas's idea, flattened).
 */

/** A mutable set of ranks from 0 to `size - 1`. */
export interface RankSet {
  add(rank: number): void;
  remove(rank: number): void;
  has(rank: number): boolean;
  /** The greatest member below `rank`, or -1. */
  before(rank: number): number;
  /** The least member above `rank`, or -1. */
  after(rank: number): number;
}

/** An empty set for ranks below `size`; ranks outside are a programmer's mistake and are not checked. */
export function createRankSet(size: number): RankSet {
  const levels = allocateLevels(size);
  return {
    add: (rank) => add(levels, rank),
    remove: (rank) => remove(levels, rank),
    has: (rank) => ((word(levels[0], rank >>> 5) >>> (rank & 31)) & 1) === 1,
    before: (rank) => before(levels, rank),
    after: (rank) => after(levels, rank),
  };
}

function allocateLevels(size: number): Uint32Array[] {
  const levels: Uint32Array[] = [];
  let words = Math.max(1, size);
  do {
    words = (words + 31) >>> 5;
    levels.push(new Uint32Array(words));
  } while (words > 1);
  return levels;
}

function word(level: Uint32Array | undefined, place: number): number {
  return level?.[place] ?? 0;
}

function add(levels: readonly Uint32Array[], rank: number): void {
  let place = rank;
  for (const level of levels) {
    level[place >>> 5] = word(level, place >>> 5) | (1 << (place & 31));
    place >>>= 5;
  }
}

function remove(levels: readonly Uint32Array[], rank: number): void {
  let place = rank;
  for (const level of levels) {
    const rest = word(level, place >>> 5) & ~(1 << (place & 31));
    level[place >>> 5] = rest;
    if (rest !== 0) return;
    place >>>= 5;
  }
}

function before(levels: readonly Uint32Array[], rank: number): number {
  let place = rank;
  for (let height = 0; height < levels.length; height++) {
    const bits = word(levels[height], place >>> 5) & ((1 << (place & 31)) - 1);
    if (bits !== 0) return descend(levels, height, (place & ~31) + highest(bits), highest);
    place >>>= 5;
  }
  return -1;
}

function after(levels: readonly Uint32Array[], rank: number): number {
  let place = rank;
  for (let height = 0; height < levels.length; height++) {
    const shift = place & 31;
    const bits = shift === 31 ? 0 : word(levels[height], place >>> 5) & (-1 << (shift + 1));
    if (bits !== 0) return descend(levels, height, (place & ~31) + lowest(bits), lowest);
    place >>>= 5;
  }
  return -1;
}

function descend(
  levels: readonly Uint32Array[],
  from: number,
  start: number,
  pick: (bits: number) => number,
): number {
  let place = start;
  for (let height = from - 1; height >= 0; height--) {
    place = place * 32 + pick(word(levels[height], place));
  }
  return place;
}

const highest = (bits: number): number => 31 - Math.clz32(bits);
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
