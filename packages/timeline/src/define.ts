/** Registration that never throws: a second copy or version on a page warns and lives with the first. */

/** The tag that the import of `@sanjyra/timeline` registers. */
export const defaultTag = "sanjyra-timeline";

/** A class that can be registered. */
interface Definable extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a class under a tag. Gives false, with one warning, where the tag belongs to another class, and
 * without a word where there is no registry (in Node) or the class has the tag already.
 */
export function define(
  element: Definable,
  tag: string = defaultTag,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  // Node has no registry, whatever the types say.
  if (typeof registry === "undefined") return false;
  const known = registry.get(tag) as Partial<Definable> | undefined;
  if (known) {
    if (!isSame(known, element)) warn(tag, known.version, element.version);
    return false;
  }
  try {
    registry.define(tag, element);
  } catch {
    // A class can have one tag only; a second one gets a class of its own.
    registry.define(tag, class extends element {});
  }
  return true;
}

const isSame = (known: object, element: object): boolean =>
  known === element || Object.getPrototypeOf(known) === element;

function warn(tag: string, known: string | undefined, version: string): void {
  console.warn(
    `<${tag}> is registered already, version ${known ?? "unknown"}. Load one copy only, or register this one ` +
      `(${version}) under another name by SanjyraTimeline.define(tag).`,
  );
}
