/** Search: which events have all words of a query, and which of them come first. */
import { termsOf } from "./fold.ts";
import { hasTerms, ranks, type TextIndex } from "./text-index.ts";

/** What a search found. */
export interface Matches {
  /** Matching rows, best first; among equals the more important, then the earlier. */
  readonly ranked: readonly number[];
  /** The same rows in order of time. */
  readonly inOrder: readonly number[];
  /** A byte a row, 1 for a match. */
  readonly marks: Uint8Array;
  /** The folded words that all of them have. */
  readonly terms: readonly string[];
}

/** What a search is made in. */
export interface SearchScope {
  readonly index: TextIndex;
  /** A byte a row, 0 for what a filter keeps out; undefined where all pass. */
  readonly passes?: Uint8Array | undefined;
  /** What was found just before in the same index with the same `passes`: typing on looks only there. */
  readonly before?: Matches | undefined;
}

/** Whether whoever has the new terms has the old ones too. */
const isNarrower = (terms: readonly string[], old: readonly string[]): boolean =>
  old.every((word) => terms.some((term) => term.includes(word)));

/** Cost of a term that only a word's inside has, against one that begins a word. */
const insideCost = 1;

/** Cost of a rank, against the rank before it. */
const rankCost = 2;

const letter = /[\p{L}\p{N}]/u;

/** 0 where a text begins with the term, then where a word does, then elsewhere; undefined where it is nowhere. */
function placeCost(text: string, term: string): number | undefined {
  let at = text.indexOf(term);
  if (at < 0) return undefined;
  let cost = 1 + insideCost;
  for (; at >= 0 && cost > 0; at = text.indexOf(term, at + 1)) {
    const before = text.charAt(at - 1);
    if (before === "\n") cost = 0;
    else if (!letter.test(before)) cost = Math.min(cost, 1);
  }
  return cost;
}

/** Cost of a term in a row: the less, the better the row answers it. */
function termCost(texts: readonly string[], term: string): number {
  for (let rank = 0; rank < ranks.length; rank++) {
    const cost = placeCost(texts[rank] ?? "", term);
    if (cost !== undefined) return cost + rank * (rankCost + insideCost);
  }
  return Infinity;
}

/**
 * The rows that have all words of a query. Undefined for a query that asks for nothing. The order depends on the
 * data and the query alone.
 */
export function search({ index, passes, before }: SearchScope, query: string): Matches | undefined {
  const terms = termsOf(query);
  if (terms.length === 0) return undefined;
  const { table } = index;
  const marks = new Uint8Array(table.size);
  const found: { readonly row: number; readonly cost: number }[] = [];
  const look = (row: number): void => {
    if (passes?.[row] === 0 || !hasTerms(index, row, terms)) return;
    marks[row] = 1;
    const texts = index.row(row);
    found.push({ row, cost: terms.reduce((sum, term) => sum + termCost(texts, term), 0) });
  };
  if (before && isNarrower(terms, before.terms)) before.inOrder.forEach(look);
  else for (let row = 0; row < table.size; row++) look(row);
  const inOrder = found.map(({ row }) => row);
  const importance = (row: number): number => table.importance[row] ?? 0;
  found.sort((a, b) => a.cost - b.cost || importance(b.row) - importance(a.row) || a.row - b.row);
  return { ranked: found.map(({ row }) => row), inOrder, marks, terms };
}

/** The match after (1) or before (-1) a row in order of time, round the ends; undefined where there is none. */
export function stepMatch(
  { inOrder }: Pick<Matches, "inOrder">,
  row: number | undefined,
  step: 1 | -1,
): number | undefined {
  const { length } = inOrder;
  if (row === undefined) return step > 0 ? inOrder[0] : inOrder[length - 1];
  const next = inOrder.findIndex((match) => match > row);
  const after = next < 0 ? length : next;
  if (step > 0) return inOrder[after % Math.max(1, length)];
  const before = inOrder[after - 1] === row ? after - 2 : after - 1;
  return inOrder[(before + length) % Math.max(1, length)];
}
