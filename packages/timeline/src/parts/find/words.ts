/** The words of search and filters. */

/** English, and what every language gives. */
const en = {
  search: "Search",
  placeholder: "Search, or go to a date",
  results: "Results",
  found: "Matches: {n}",
  place: "{k} of {n}",
  nothing: "Nothing found",
  clearSearch: "Clear the search",
  goTo: "Go to {date}",
  previous: "Previous match",
  next: "Next match",
  close: "Close the search",
  filters: "Filters",
  lanes: "Lane",
  categories: "Category",
  tags: "Tag",
  participants: "Participant",
  time: "Time",
  from: "From",
  to: "To",
  inView: "As in view",
  only: "Only matches",
  shown: "Shown: {n} of {total}",
  none: "No event passes the filters",
  clear: "Clear filters",
  badDate: "Write a date such as 1993 or 1993-01-19",
};

/** Name of a text. */
export type FindWord = keyof typeof en;

/** The words of one language; `{name}` is replaced by a value. */
export type FindWords = Readonly<Record<FindWord, string>>;

const ru: FindWords = {
  search: "Поиск",
  placeholder: "Поиск или переход к дате",
  results: "Результаты",
  found: "Совпадений: {n}",
  place: "{k} из {n}",
  nothing: "Ничего не найдено",
  clearSearch: "Очистить поиск",
  goTo: "Перейти к дате: {date}",
  previous: "Предыдущее совпадение",
  next: "Следующее совпадение",
  close: "Закрыть поиск",
  filters: "Фильтры",
  lanes: "Дорожка",
  categories: "Категория",
  tags: "Метка",
  participants: "Участник",
  time: "Время",
  from: "С",
  to: "По",
  inView: "Как на экране",
  only: "Только совпадения",
  shown: "Показано: {n} из {total}",
  none: "Ни одно событие не проходит фильтры",
  clear: "Сбросить фильтры",
  badDate: "Напишите дату, например 1993 или 1993-01-19",
};

const kk: FindWords = {
  search: "Іздеу",
  placeholder: "Іздеу немесе күнге өту",
  results: "Нәтижелер",
  found: "Сәйкестік: {n}",
  place: "{n} ішінен {k}",
  nothing: "Ештеңе табылмады",
  clearSearch: "Іздеуді тазалау",
  goTo: "Күнге өту: {date}",
  previous: "Алдыңғы сәйкестік",
  next: "Келесі сәйкестік",
  close: "Іздеуді жабу",
  filters: "Сүзгілер",
  lanes: "Жолақ",
  categories: "Санат",
  tags: "Белгі",
  participants: "Қатысушы",
  time: "Уақыт",
  from: "Басы",
  to: "Соңы",
  inView: "Экрандағыдай",
  only: "Тек сәйкестіктер",
  shown: "Көрсетілген: {total} ішінен {n}",
  none: "Сүзгілерден бірде-бір оқиға өтпейді",
  clear: "Сүзгілерді алып тастау",
  badDate: "Күнді жазыңыз, мысалы 1993 немесе 1993-01-19",
};

const ky: FindWords = {
  search: "Издөө",
  placeholder: "Издөө же күнгө өтүү",
  results: "Натыйжалар",
  found: "Дал келүү: {n}",
  place: "{n} ичинен {k}",
  nothing: "Эч нерсе табылган жок",
  clearSearch: "Издөөнү тазалоо",
  goTo: "Күнгө өтүү: {date}",
  previous: "Мурунку дал келүү",
  next: "Кийинки дал келүү",
  close: "Издөөнү жабуу",
  filters: "Чыпкалар",
  lanes: "Тилке",
  categories: "Категория",
  tags: "Белги",
  participants: "Катышуучу",
  time: "Убакыт",
  from: "Башы",
  to: "Аягы",
  inView: "Экрандагыдай",
  only: "Дал келгендер гана",
  shown: "Көрсөтүлгөнү: {total} ичинен {n}",
  none: "Чыпкалардан бир да окуя өтпөйт",
  clear: "Чыпкаларды алып салуу",
  badDate: "Күндү жазыңыз, мисалы 1993 же 1993-01-19",
};

const fa: FindWords = {
  search: "جست‌وجو",
  placeholder: "جست‌وجو، یا رفتن به تاریخ",
  results: "نتیجه‌ها",
  found: "یافته‌ها: {n}",
  place: "{k} از {n}",
  nothing: "چیزی پیدا نشد",
  clearSearch: "پاک کردن جست‌وجو",
  goTo: "رفتن به {date}",
  previous: "یافتهٔ پیشین",
  next: "یافتهٔ بعدی",
  close: "بستن جست‌وجو",
  filters: "پالایه‌ها",
  lanes: "ردیف",
  categories: "دسته",
  tags: "برچسب",
  participants: "شرکت‌کننده",
  time: "زمان",
  from: "از",
  to: "تا",
  inView: "همان که دیده می‌شود",
  only: "فقط یافته‌ها",
  shown: "نمایش: {n} از {total}",
  none: "هیچ رویدادی از پالایه‌ها نمی‌گذرد",
  clear: "برداشتن پالایه‌ها",
  badDate: "تاریخ را مانند \u20661993\u2069 یا \u20661993-01-19\u2069 بنویسید",
};

const languages = new Map<string, FindWords>([
  ["en", en],
  ["ru", ru],
  ["kk", kk],
  ["ky", ky],
  ["fa", fa],
]);

/** The words for a BCP 47 tag; English where the language is not known. */
export function findWords(language: string): FindWords {
  const [tag = ""] = language.toLowerCase().split("-", 1);
  return languages.get(tag) ?? en;
}

/** A text with its values in their places. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
