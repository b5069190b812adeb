/** Ids that are unique and stay what they are when other entries come and go. */

/** What may be asked whether an id is in use. */
export type IdSet = Pick<ReadonlySet<string>, "has">;

/** Gives out ids. */
export interface IdSource {
  /** Takes an id if it is free, and says whether it was. */
  readonly take: (id: string) => boolean;
  /** Takes the first free of `id`, `id-2`, `id-3` … */
  readonly takeNext: (id: string) => string;
}

/** Starts with the ids that are in use elsewhere. */
export function createIdSource(inUse: IdSet = new Set()): IdSource {
  const taken = new Set<string>();
  const counters = new Map<string, number>();
  const take = (id: string): boolean => {
    if (inUse.has(id) || taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  const takeNext = (id: string): string => {
    if (take(id)) return id;
    let number = counters.get(id) ?? 2;
    while (!take(`${id}-${number}`)) number++;
    counters.set(id, number + 1);
    return `${id}-${number}`;
  };
  return { take, takeNext };
}
