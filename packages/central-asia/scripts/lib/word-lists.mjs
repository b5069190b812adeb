// Words in which the texts say months and small numbers, as stems, in Russian and Kazakh.

/** By month, January first. */
export const months = [
  /январ|қаңтар/,
  /феврал|ақпан/,
  /март|наурыз/,
  /апрел|сәуір/,
  /\bмай|\bмая|\bмае|мамыр/,
  /июн|маусым/,
  /июл|шілде/,
  /август|тамыз/,
  /сентябр|қыркүйек/,
  /октябр|қазан\b/,
  /ноябр|қараша/,
  /декабр|желтоқсан/,
].map((month) => new RegExp(month.source.replaceAll("\\b", "(?<!\\p{L})").replace(/\(\?<!\\p\{L\}\)$/, "(?!\\p{L})"), "iu"));

/** Any year that a text may name, and any month. */
export const dateWord = new RegExp(
  `(?<!\\d)(1[5-9]|20)\\d{2}(?!\\d)|${months.map((month) => month.source).join("|")}`,
  "iu",
);

/** Numbers as words. */
export const numberWords = /** @type {const} */ ([
  [1, /перв|один|одн[аои]/iu],
  [2, /втор|два|двух|две\b|екі|оба|двухдневн/iu],
  [3, /трет|три\b|тр[её]х|үш/iu],
  [4, /четв[её]рт|четыр/iu],
  [5, /пят/iu],
  [6, /шест|\bVI\b/iu],
  [7, /седьм|семь|семи/iu],
  [20, /двадцать/iu],
  [50, /половин/iu],
  [15, /\bXV\b/u],
  [12, /\bXII\b/u],
]);

/**
 * Every number in a text, in figures or in words.
 * @param {string} text
 * @returns {Set<number>}
 */
export function numbersIn(text) {
  const found = text.match(/\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?/g) ?? [];
  const figures = found.flatMap((one) => {
    const plain = Number(one.replace(/[ \u00A0\u202F]/g, "").replace(",", "."));
    return [plain, ...(/[,]\d{3}$/.test(one) ? [Number(one.replace(",", ""))] : []), ...one.split(/\D+/).map(Number)];
  });
  const words = numberWords.filter(([, word]) => word.test(text)).map(([number]) => number);
  return new Set([...figures, ...words]);
}
