/** Several timelines of a page that share one window: those whose `sync` has the same name. */
import type { TimeSpan } from "@sanjyra/core";
import type { Engine } from "../../engine.ts";
import type { Companion, CompanyOwner } from "../company.ts";

interface Group {
  readonly members: Set<Member>;
  window: TimeSpan | undefined;
}

/** Groups by the document and their name: timelines of two documents have nothing in common. */
const groups = new WeakMap<Document, Map<string, Group>>();

function groupOf(document: Document, name: string): Group {
  let named = groups.get(document);
  if (!named) groups.set(document, (named = new Map<string, Group>()));
  let group = named.get(name);
  if (!group) named.set(name, (group = { members: new Set(), window: undefined }));
  return group;
}

/** One element in its group. Who joins takes the window that the group has. */
class Member implements Companion {
  readonly #engine: Engine;
  readonly #group: Group;
  #seen: TimeSpan | undefined;

  constructor(engine: Engine, group: Group) {
    this.#engine = engine;
    this.#group = group;
    group.members.add(this);
    if (group.window) this.#take(group.window);
  }

  #take(window: TimeSpan): void {
    this.#seen = window;
    this.#engine.view.set(window);
  }

  /** What one member shows all others show; what was taken from another is not told again. */
  drawn(): void {
    const { window } = this.#engine.store.state;
    if (!window || window === this.#seen) return;
    this.#seen = this.#group.window = window;
    for (const member of this.#group.members) if (member !== this) member.#take(window);
  }

  /** A group without members has no window. */
  rest(): void {
    const { members } = this.#group;
    members.delete(this);
    if (members.size === 0) this.#group.window = undefined;
  }
}

/** Puts one element into the group that its `sync` names. */
export const createMember = (engine: Engine, owner: CompanyOwner): Companion =>
  new Member(engine, groupOf(owner.ownerDocument, owner.sync ?? ""));
