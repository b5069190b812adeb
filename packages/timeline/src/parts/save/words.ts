/** The words of the menu. */

/** English, and what every language gives. */
const en = {
  menu: "Save as",
  scope: "What to save",
  view: "What is in view",
  all: "Everything",
  format: "Format",
  svg: "Vector picture (SVG)",
  png: "Picture (PNG)",
  csv: "Table (CSV)",
  json: "Data (JSON)",
  print: "Print…",
  saved: "Saved: {name}",
  failed: "This could not be saved",
} as const;

/** Name of a text of the menu. */
export type SaveWord = keyof typeof en;

/** The menu in one language. */
export type SaveWords = Readonly<Record<SaveWord, string>>;

const ru: SaveWords = {
  menu: "Сохранить как",
  scope: "Что сохранить",
  view: "То, что на экране",
  all: "Всё",
  format: "Формат",
  svg: "Векторный рисунок (SVG)",
  png: "Изображение (PNG)",
  csv: "Таблица (CSV)",
  json: "Данные (JSON)",
  print: "Печать…",
  saved: "Сохранено: {name}",
  failed: "Сохранить не удалось",
};

const kk: SaveWords = {
  menu: "Басқаша сақтау",
  scope: "Нені сақтау керек",
  view: "Экрандағы бөлік",
  all: "Барлығы",
  format: "Пішім",
  svg: "Векторлық сурет (SVG)",
  png: "Сурет (PNG)",
  csv: "Кесте (CSV)",
  json: "Деректер (JSON)",
  print: "Басып шығару…",
  saved: "Сақталды: {name}",
  failed: "Сақтау мүмкін болмады",
};

const ky: SaveWords = {
  menu: "Башкача сактоо",
  scope: "Эмнени сактоо керек",
  view: "Экрандагы бөлүк",
  all: "Баары",
  format: "Формат",
  svg: "Вектордук сүрөт (SVG)",
  png: "Сүрөт (PNG)",
  csv: "Таблица (CSV)",
  json: "Маалыматтар (JSON)",
  print: "Басып чыгаруу…",
  saved: "Сакталды: {name}",
  failed: "Сактоо мүмкүн болбоду",
};

const fa: SaveWords = {
  menu: "ذخیره به‌صورت",
  scope: "چه چیزی ذخیره شود",
  view: "آنچه دیده می‌شود",
  all: "همه",
  format: "قالب",
  svg: "تصویر برداری (SVG)",
  png: "تصویر (PNG)",
  csv: "جدول (CSV)",
  json: "داده‌ها (JSON)",
  print: "چاپ…",
  saved: "ذخیره شد: {name}",
  failed: "ذخیره نشد",
};

const languages = new Map<string, SaveWords>([
  ["en", en],
  ["ru", ru],
  ["kk", kk],
  ["ky", ky],
  ["fa", fa],
]);

/** The menu's words for a BCP 47 tag with the tag that they are in; English where the language is not known. */
export function saveWords(language: string): { readonly tag: string; readonly words: SaveWords } {
  const [tag = ""] = language.toLowerCase().split("-", 1);
  const words = languages.get(tag);
  return words ? { tag, words } : { tag: "en", words: en };
}
