/** Where the words of a query stand in a text that is shown. */
import { foldWithPlaces } from "./fold.ts";

/** A piece of a text; `hit` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

type Stretch = readonly [from: number, to: number];

/** All stretches of the terms in a text, in order, those that meet made one. */
function stretchesOf(original: string, terms: readonly string[]): readonly Stretch[] {
  const { text, places } = foldWithPlaces(original);
  const found: Stretch[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push([places[at] ?? 0, endOf(places, at + term.length)]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<Stretch[]>((merged, [from, to]) => {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
    return merged;
  }, []);
}

/** A sign that folds into several letters is marked whole. */
function endOf(places: readonly number[], at: number): number {
  const last = places[at - 1] ?? 0;
  let next = at;
  while (places[next] === last) next++;
  return places[next] ?? last;
}

/** A text in pieces, which joined are the text. */
export function piecesOf(text: string, terms: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of stretchesOf(text, terms)) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    if (to > from) pieces.push({ text: text.slice(from, to), hit: true });
    at = Math.max(at, to);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** Most letters of an excerpt, and before its first hit. */
const mostLetters = 110;
const mostBefore = 24;

/** The place itself, or one unit later where a cut there would part a surrogate pair. */
const cutPoint = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;

/** The surroundings of the first hit, in pieces; undefined where the text has none of the terms. */
export function excerptOf(text: string, terms: readonly string[]): readonly Piece[] | undefined {
  const [first] = stretchesOf(text, terms);
  if (!first) return undefined;
  const from = first[0] <= mostBefore ? 0 : cutPoint(text, first[0] - mostBefore);
  const to = from + mostLetters >= text.length ? text.length : cutPoint(text, from + mostLetters);
  const pieces = piecesOf(text.slice(from, to).replace(/\s+/g, " "), terms);
  const dots = (isCut: boolean): readonly Piece[] => (isCut ? [{ text: "…", hit: false }] : []);
  return [...dots(from > 0), ...pieces, ...dots(to < text.length)];
}
