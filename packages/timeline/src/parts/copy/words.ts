/** The words of copying. */

/** English, and what every language gives. */
const en = {
  cite: "Copy citation",
  link: "Copy link",
  copied: "Copied",
  failed: "Could not be copied",
} as const;

/** Words of copying in one language. */
export type CopyWords = Readonly<Record<keyof typeof en, string>>;

const ru: CopyWords = {
  cite: "Скопировать цитату",
  link: "Скопировать адрес",
  copied: "Скопировано",
  failed: "Не удалось скопировать",
};

const kk: CopyWords = {
  cite: "Дәйексөзді көшіру",
  link: "Сілтемені көшіру",
  copied: "Көшірілді",
  failed: "Көшіру мүмкін болмады",
};

const ky: CopyWords = {
  cite: "Цитатаны көчүрүү",
  link: "Шилтемени көчүрүү",
  copied: "Көчүрүлдү",
  failed: "Көчүрүү мүмкүн болгон жок",
};

const fa: CopyWords = {
  cite: "رونوشت ارجاع",
  link: "رونوشت پیوند",
  copied: "رونوشت شد",
  failed: "رونوشت نشد",
};

const languages: ReadonlyMap<string, CopyWords> = new Map([
  ["en", en],
  ["ru", ru],
  ["kk", kk],
  ["ky", ky],
  ["fa", fa],
]);

/** The words for a BCP 47 tag; English where the language is not known. */
export const copyWords = (language: string): CopyWords =>
  languages.get(language.toLowerCase().split("-", 1)[0] ?? "") ?? en;
