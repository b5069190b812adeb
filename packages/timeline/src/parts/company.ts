/** The part that ties an element to the rest of its page: to the address, and to other timelines. */
import type { Engine } from "../engine.ts";
import { createPermalink } from "./company/permalink.ts";
import { createMember } from "./company/sync.ts";

/** The properties of the element that ask for it. */
export interface CompanyOwner extends HTMLElement {
  readonly permalink: boolean;
  readonly sync: string | null;
  view: string | null;
}

/** One of the ties of one element. */
export interface Companion {
  /** After each drawing. */
  drawn(): void;
  /** When it is not wanted any more, or the element leaves the page: leaves nothing behind. */
  rest(): void;
}

type Wish = "permalink" | "sync";

const makers: Readonly<
  Record<Wish, (engine: Engine, owner: CompanyOwner) => Companion | undefined>
> = {
  permalink: createPermalink,
  sync: createMember,
};

/** All ties of one element. */
export class Company {
  readonly #engine: Engine;
  readonly #owner: CompanyOwner;
  readonly #made = new Map<
    Wish,
    { readonly wish: unknown; readonly companion: Companion | undefined }
  >();

  constructor(engine: Engine, owner: CompanyOwner) {
    this.#engine = engine;
    this.#owner = owner;
  }

  /** Before each drawing: makes the ties that are wanted, and lets go of the others. */
  update(): void {
    for (const name of ["permalink", "sync"] as const) {
      const wish = this.#owner[name] || undefined;
      const made = this.#made.get(name);
      if (made?.wish === wish) continue;
      made?.companion?.rest();
      this.#made.delete(name);
      if (wish === undefined) continue;
      this.#made.set(name, { wish, companion: makers[name](this.#engine, this.#owner) });
    }
  }

  /** After each drawing. */
  drawn(): void {
    for (const { companion } of this.#made.values()) companion?.drawn();
  }

  /** When the element leaves the page. */
  rest(): void {
    for (const { companion } of this.#made.values()) companion?.rest();
    this.#made.clear();
  }
}

/** Ties one element to its page. */
export const createCompany = (engine: Engine, owner: CompanyOwner): Company =>
  new Company(engine, owner);
