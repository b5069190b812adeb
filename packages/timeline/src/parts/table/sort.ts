/** Sorting rows by a text in the reader's language, stable, with what is empty last. */

/** Languages written in Cyrillic letters whose order browsers may lack; that of Russian is the nearest they have. */
const cyrillic: ReadonlySet<string> = new Set(["kk", "ky", "tg", "mn", "tt", "ba", "uz-cyrl"]);

/**
 * Compares texts as a dictionary of the language does, numbers in them by value. Where the browser does not know
 * the language a neighbour stands in, never the visitor's own default.
 */
export function collatorFor(language: string): Intl.Collator {
  const tag = language.toLowerCase();
  const known = Intl.Collator.supportedLocalesOf([language]).length > 0;
  const isCyrillic = cyrillic.has(tag) || cyrillic.has(tag.split("-")[0] ?? "");
  const neighbour = isCyrillic ? "ru" : "en";
  return new Intl.Collator(known ? language : neighbour, { numeric: true });
}

/**
 * The rows in the order of their texts. Rows with equal texts keep the order in which they come, whichever way is
 * sorted, and rows without a text come last both ways.
 */
export function sortRows(
  rows: readonly number[],
  keyOf: (row: number) => string,
  language: string,
  isDescending: boolean,
): readonly number[] {
  const { compare } = collatorFor(language);
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => Number(a.key === "") - Number(b.key === "") || sign * compare(a.key, b.key))
    .map(({ row }) => row);
}
