/**
 * The rows of one lane and who stands in them: what is placed, and which row each event claims for the limit
 * of scale, so that no one is shut out for ever by someone less important. `docs/plan.md` has the proof.
 */
import { createRankSet, type RankSet } from "./rank-set.ts";
import type { Reserves } from "./reserve.ts";
import { coarsestLevel, finestLevel, neverLevel } from "./level.ts";
import { blockerOf, firstFreeLevel } from "./parting.ts";

/** One lane of the plan. */
export interface LaneShelf {
  /** Table rows of the lane by anchor. */
  readonly order: Uint32Array;
  /** Rows of labels. */
  readonly rowCount: number;
  /**
   * Tries to place a table row at a level. Gives the row of labels where it now stands, or, where there is
   * none, a negative refusal: {@link retryLevel} tells the first level at which another try can succeed.
   */
  place(row: number, level: number): number;
}

/** What a shelf needs of its plan. */
export interface ShelfContext {
  readonly reserves: Reserves;
  /** Place of each table row in its lane's order. */
  readonly rankOf: Uint32Array;
  /**
   * The first level, from `level` on, from which a table row is clear of whatever stands in a row of labels before
   * anyone is placed here; one beyond all where there is none. Left out where nothing does.
   */
  readonly clearFrom?: (at: number, row: number, level: number) => number;
}

interface Shelf {
  readonly context: ShelfContext;
  readonly order: Uint32Array;
  /** By row of labels: who stands there, and who will at the limit of scale and is not yet placed. */
  readonly placed: readonly RankSet[];
  readonly claims: readonly RankSet[];
  /** By rank: the claimed row, or -1 for an event that more important ones shut out of every row. */
  readonly claimOf: Int8Array;
  /** By rank: 1 where the event shuts such a one out of its claimed row and so must take that row. */
  readonly pinned: Uint8Array;
}

/**
 * Makes the shelf of a lane.
 *
 * @param byPriority the lane's table rows, the most important first
 */
export function createLaneShelf(
  context: ShelfContext,
  order: Uint32Array,
  byPriority: Uint32Array,
  rowCount: number,
): LaneShelf {
  const sets = () => Array.from({ length: rowCount }, () => createRankSet(order.length));
  const claimOf = new Int8Array(order.length);
  const pinned = new Uint8Array(order.length);
  const shelf: Shelf = { context, order, placed: sets(), claims: sets(), claimOf, pinned };
  for (const row of byPriority) claim(shelf, context.rankOf[row] ?? 0);
  return { order, rowCount, place: (row, level) => place(shelf, row, level) };
}

/**
 * Claims the row in which the event stands farthest from more important ones at the limit of scale; where it
 * meets one for ever in every row, it claims none and pins one of those in each.
 */
function claim(shelf: Shelf, rank: number): void {
  const rooms = shelf.claims.map((claims, at) =>
    clearIn(shelf, at, rank, finestLevel) > finestLevel ? -1 : roomAt(shelf, claims, rank),
  );
  const widest = rooms.reduce((best, room) => Math.max(best, room), -1);
  const row = widest < 0 ? -1 : rooms.indexOf(widest);
  shelf.claimOf[rank] = row;
  shelf.claims[row]?.add(rank);
  if (row >= 0) return;
  for (const claims of shelf.claims) {
    const blocker = blockerIn(shelf, claims, rank);
    if (blocker >= 0) shelf.pinned[blocker] = 1;
  }
}

/** Milliseconds to the nearest anchor of a set on either side; -1 where one of them meets the event for ever. */
function roomAt(shelf: Shelf, set: RankSet, rank: number): number {
  if (blockerIn(shelf, set, rank) >= 0) return -1;
  const at = anchorAt(shelf, rank);
  const first = set.before(rank);
  const second = set.after(rank);
  return Math.min(
    first < 0 ? Infinity : at - anchorAt(shelf, first),
    second < 0 ? Infinity : anchorAt(shelf, second) - at,
  );
}

function anchorAt({ context, order }: Shelf, rank: number): number {
  return context.reserves.anchor[order[rank] ?? 0] ?? 0;
}

function blockerIn({ context, order }: Shelf, set: RankSet, rank: number): number {
  return blockerOf(context.reserves, order, set, rank);
}

function place(shelf: Shelf, row: number, level: number): number {
  const rank = shelf.context.rankOf[row] ?? 0;
  const claimed = shelf.claimOf[rank] ?? -1;
  let retry = claimed < 0 ? neverLevel : freeFrom(shelf, claimed, rank, level);
  if (retry <= level) return stand(shelf, claimed, rank);
  const isBound = claimed < 0 || shelf.pinned[rank] === 1;
  for (let at = 0; at < shelf.placed.length && !isBound; at++) {
    if (at === claimed) continue;
    const free = freeFrom(shelf, at, rank, level);
    if (free > level) {
      retry = Math.min(retry, free);
    } else if (isClaimed(shelf, at, rank)) {
      retry = level + 1;
    } else {
      return stand(shelf, at, rank);
    }
  }
  return coarsestLevel - 1 - Math.min(retry, neverLevel);
}

/** The level that a refusal names; a level beyond all where no try can succeed. */
export function retryLevel(refusal: number): number {
  return coarsestLevel - 1 - refusal;
}

function stand(shelf: Shelf, at: number, rank: number): number {
  shelf.placed[at]?.add(rank);
  shelf.claims[shelf.claimOf[rank] ?? -1]?.remove(rank);
  return at;
}

/** Whether someone not yet placed would be shut out of its claimed row for ever. */
function isClaimed(shelf: Shelf, at: number, rank: number): boolean {
  const claims = shelf.claims[at];
  return claims !== undefined && blockerIn(shelf, claims, rank) >= 0;
}

function clearIn({ context, order }: Shelf, at: number, rank: number, level: number): number {
  return context.clearFrom?.(at, order[rank] ?? 0, level) ?? level;
}

/** The first level, from `level` on, at which nothing placed so far meets the event in this row of labels. */
function freeFrom(shelf: Shelf, at: number, rank: number, level: number): number {
  const { context, order, placed } = shelf;
  const members = placed[at];
  const free = members ? firstFreeLevel(context.reserves, order, members, rank, level) : neverLevel;
  return Math.max(free, clearIn(shelf, at, rank, level));
}
