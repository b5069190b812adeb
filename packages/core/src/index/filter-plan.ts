/**
 * The plan for those events that pass a filter: every label stays where it was, and room set free is used, each
 * event in its own row, for what had no label. `docs/plan.md` gives the rule and the proof.
 */
import type { Plan } from "./plan.ts";
import {
  coarsestLevel,
  finestLevel,
  firstLevel,
  levelOfScale,
  levelScale,
  neverLevel,
} from "./level.ts";
import { createLevelQueue, type LevelQueue } from "./level-queue.ts";
import { blockerOf, firstFreeLevel } from "./parting.ts";
import { createPlacedLevels, type PlacedLevels } from "./placed-levels.ts";
import { createRankSet, type RankSet } from "./rank-set.ts";
import { clearFrom, createSettledRow, type SettledRow } from "./settled-row.ts";

/**
 * A plan with the same rows of labels for a part of the events. It draws on the whole plan, all of whose levels have
 * to be made before free room can be told; until then it has the labels that the whole plan has so far.
 *
 * @param passes by table row, 1 for an event that passes; what is missing does not pass. Not to be changed later
 */
export function filterPlan(plan: Plan, passes: Uint8Array): Plan {
  const laneOrder = plan.laneOrder.map((order) => order.filter((row) => passes[row] === 1));
  if (laneOrder.every((order, lane) => order.length === plan.laneOrder[lane]?.length)) return plan;
  const free = createFreeRoom(plan, laneOrder);
  const levelOf = (row: number) =>
    passes[row] === 1 ? Math.min(plan.levelOf(row), free.levelOf[row] ?? neverLevel) : neverLevel;
  return {
    ...plan,
    laneOrder,
    advance: (pxPerMs, maxSteps = Infinity) =>
      plan.advance(levelScale(finestLevel), maxSteps) &&
      free.queue.advance(levelOfScale(pxPerMs), maxSteps),
    levelOf,
    isLabelled: (row, level) => levelOf(row) <= level,
    labelled: (lane, level, from, to) => [
      ...plan.labelled(lane, level, from, to).filter((row) => passes[row] === 1),
      ...free.placed.between(lane, level, from, to).filter((row) => plan.levelOf(row) > level),
    ],
  };
}

/** Labels in room set free. */
interface FreeRoom {
  readonly plan: Plan;
  readonly laneOrder: readonly Uint32Array[];
  /** Place of each table row in its lane's order. */
  readonly rankOf: Uint32Array;
  /** By table row: the level of a label that only the filter allows. */
  readonly levelOf: Int16Array;
  readonly placed: PlacedLevels;
  readonly first: number;
  readonly queue: LevelQueue;
  readonly lanes: (FreeRow[] | undefined)[];
}

/** One row of labels of one lane. */
interface FreeRow {
  /** The labels of the whole plan that pass. */
  readonly settled: SettledRow;
  /** Ranks of labels that only the filter allows. */
  readonly added: RankSet;
  /** Ranks of those whom the whole plan never labels and who will have their turn here. */
  readonly claims: RankSet;
}

function createFreeRoom(plan: Plan, laneOrder: readonly Uint32Array[]): FreeRoom {
  const { table, search, priorityOf } = plan;
  const first = firstLevel(table.hull);
  const rankOf = new Uint32Array(table.size);
  const byPriority = new Int32Array(table.size).fill(-1);
  for (const order of laneOrder) {
    order.forEach((row, rank) => {
      rankOf[row] = rank;
      byPriority[priorityOf[row] ?? 0] = row;
    });
  }
  const room: FreeRoom = {
    plan,
    laneOrder,
    rankOf,
    levelOf: new Int16Array(table.size).fill(neverLevel),
    placed: createPlacedLevels(table, search),
    first,
    queue: createLevelQueue(first, priorityOf, (row, level) => {
      attempt(room, row, level);
    }),
    lanes: [],
  };
  for (const row of byPriority) if (row >= 0) room.queue.add(row, first);
  return room;
}

function attempt(room: FreeRoom, row: number, level: number): void {
  const { plan, first, queue } = room;
  const own = plan.levelOf(row);
  if (own <= level) return;
  const lane = plan.table.lane[row] ?? 0;
  const order = room.laneOrder[lane] ?? new Uint32Array(0);
  const rows = (room.lanes[lane] ??= createFreeRows(room, order, plan.laneRows[lane] ?? 0));
  const free = rows[plan.rowOf(row)];
  if (!free) return;
  const rank = room.rankOf[row] ?? 0;
  const clear = clearFrom(free.settled, plan.reserves, plan.search, row, level);
  if (own === neverLevel && level === first) {
    // Among those whom the whole plan shuts out no one is shut out by someone less important.
    if (clear === neverLevel || blockerOf(plan.reserves, order, free.claims, rank) >= 0) return;
    free.claims.add(rank);
  }
  const at = Math.max(clear, firstFreeLevel(plan.reserves, order, free.added, rank, level));
  if (at > level) {
    if (at < own) queue.add(row, at);
    return;
  }
  free.added.add(rank);
  const freed = level === first ? coarsestLevel : level;
  room.levelOf[row] = freed;
  room.placed.add(row, freed);
}

function createFreeRows({ plan }: FreeRoom, order: Uint32Array, count: number): FreeRow[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const row of order) {
    if (plan.levelOf(row) < neverLevel) members[plan.rowOf(row)]?.push(row);
  }
  return members.map((rows) => ({
    settled: createSettledRow(rows, (row) => plan.levelOf(row)),
    added: createRankSet(order.length),
    claims: createRankSet(order.length),
  }));
}
