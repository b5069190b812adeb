/** How much of an input is kept. Everything beyond a limit is reported, never dropped in silence. */

/** Upper bounds, from 0 on; `Infinity` lifts one. */
export interface Limits {
  /** Bytes of a text; readers of text count its characters, which are never more than its bytes. */
  readonly bytes: number;
  /** Events, and entries of any other list. */
  readonly records: number;
  /** UTF-16 units of a title, a name, an id or another text of one line. */
  readonly titleLength: number;
  /** UTF-16 units of a description, a note or an address. */
  readonly descriptionLength: number;
}

/** The limits given, with the default for each one that is missing. */
export function resolveLimits(given: Partial<Limits> = {}): Limits {
  const { bytes = 5e7, records = 1e6, titleLength = 1e4, descriptionLength = 1e6 } = given;
  return { bytes, records, titleLength, descriptionLength };
}
