/** The words of list and table. */
import type { Terms } from "../../translations/index.ts";

/** English, and what every language gives. */
const en = {
  list: "Events in order of time",
  date: "Date",
  event: "Event",
  lane: "Lane",
  category: "Kind",
} as const;

/** Words of list and table in one language. */
export type ReadingWords = Readonly<Record<keyof typeof en, string>>;

const ru: ReadingWords = {
  list: "События по порядку",
  date: "Дата",
  event: "Событие",
  lane: "Дорожка",
  category: "Вид",
};

const kk: ReadingWords = {
  list: "Оқиғалар уақыт ретімен",
  date: "Күні",
  event: "Оқиға",
  lane: "Жолақ",
  category: "Түрі",
};

const ky: ReadingWords = {
  list: "Окуялар убакыт тартибинде",
  date: "Күнү",
  event: "Окуя",
  lane: "Тилке",
  category: "Түрү",
};

const fa: ReadingWords = {
  list: "رویدادها به ترتیب زمان",
  date: "تاریخ",
  event: "رویداد",
  lane: "ردیف",
  category: "نوع",
};

const languages: ReadonlyMap<string, ReadingWords> = new Map([
  ["en", en],
  ["ru", ru],
  ["kk", kk],
  ["ky", ky],
  ["fa", fa],
]);

/** The words in the language of the element's own; English where there are none. */
export const readingWords = ({ language }: Terms): ReadingWords => languages.get(language) ?? en;
