// Words in which the texts say months, seasons and small numbers, as stems, in Russian and Kazakh.

/** By month, January first. */
export const months = [
  /январ|қаңтар/iu,
  /феврал|ақпан/iu,
  /март|наурыз/iu,
  /апрел|сәуір/iu,
  /(?<!\p{L})ма[йяе](?!\p{L})|мамыр/iu,
  /июн|маусым/iu,
  /июл|шілде/iu,
  /август|тамыз/iu,
  /сентябр|қыркүйек/iu,
  /октябр|(?<!\p{L})қазан/iu,
  /ноябр|қараша/iu,
  /декабр|желтоқсан/iu,
];

/** By season of EDTF: 21 is spring, 24 winter. */
export const seasons = new Map([
  [21, /весн|весен/iu],
  [22, /(?<!\p{L})лет(?:о|а|ом|н)/iu],
  [23, /осен/iu],
  [24, /зим/iu],
]);

const numberWords = /** @type {const} */ ([
  [1, /перв|один|одн[аои]/iu],
  [2, /втор|дв[аеу]|оба|екі/iu],
  [3, /трет|тр[иёе]|үш/iu],
  [4, /четв[её]рт|четыр/iu],
  [5, /пят/iu],
  [6, /шест|VI/iu],
  [7, /седьм|сем[ьи]/iu],
  [12, /XII/u],
  [13, /тринадцат/iu],
  [15, /XV/u],
  [50, /половин/iu],
]);

const spaces = /[ \u00A0\u202F]/g;

/**
 * What a figure may mean: as it stands, without a comma for thousands, and its parts (a date in figures, a range).
 * @param {string} figure
 */
function readings(figure) {
  const plain = figure.replace(spaces, "");
  const thousands = /,\d{3}$/.test(plain) ? [Number(plain.replace(",", ""))] : [];
  return [Number(plain.replace(",", ".")), ...thousands, ...figure.split(/\D+/).map(Number)];
}

/**
 * Every number in a text, in figures or in words.
 * @param {string} text
 * @returns {Set<number>}
 */
export function numbersIn(text) {
  const figures = text.match(/\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?/g) ?? [];
  const words = numberWords.filter(([, word]) => word.test(text)).map(([number]) => number);
  return new Set([...figures.flatMap(readings), ...words]);
}
