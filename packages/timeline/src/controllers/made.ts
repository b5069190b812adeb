/** What a part makes for one element when it is first wanted, and keeps from then on. */
import type { PartModules, PartName, Parts } from "./parts.ts";

/** One such thing. */
export class Made<Name extends PartName, Thing> {
  thing: Thing | undefined;
  readonly #parts: Parts;
  readonly #name: Name;
  readonly #make: (part: PartModules[Name]) => Thing;

  constructor(parts: Parts, name: Name, make: (part: PartModules[Name]) => Thing) {
    this.#parts = parts;
    this.#name = name;
    this.#make = make;
  }

  /** Makes it where it is wanted and its part is there. False while its part is on the way. */
  want(isWanted: boolean): boolean {
    if (!isWanted || this.thing) return true;
    const part = this.#parts.get(this.#name);
    if (part) this.thing = this.#make(part);
    return part !== undefined || this.#parts.isMissing(this.#name);
  }
}
