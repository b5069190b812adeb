/** The words of the key to the marks. */
import type { MarkKind } from "./kinds.ts";

/** The key in one language: its heading, and what each mark says. */
export type KeyWords = Readonly<Record<MarkKind | "heading", string>>;

const en: KeyWords = {
  heading: "Marks in view",
  exact: "On this day, or at this moment",
  within: "Some time within",
  bar: "From start to end",
  loose: "Start or end not known to the day; the certain part is dark",
  about: "About this time",
  unsure: "Not certain",
  open: "Goes on, or began earlier",
  unknown: "Start or end is not known",
  planned: "Planned, not yet happened",
  group: "Several events: press it to see them",
};

const ru: KeyWords = {
  heading: "Знаки на ленте",
  exact: "В этот день или миг",
  within: "Когда-то за это время",
  bar: "От начала до конца",
  loose: "Начало или конец неизвестны до дня; тёмное — несомненно",
  about: "Примерно тогда",
  unsure: "Не наверняка",
  open: "Продолжается или началось раньше",
  unknown: "Начало или конец неизвестны",
  planned: "Запланировано, ещё не было",
  group: "Несколько событий: нажмите, чтобы увидеть их",
};

const kk: KeyWords = {
  heading: "Көрінетін белгілер",
  exact: "Дәл осы күні немесе сәтте",
  within: "Осы аралықтың бір кезінде",
  bar: "Басынан аяғына дейін",
  loose: "Басы не соңы күніне дейін белгісіз; қоюы — анық бөлігі",
  about: "Шамамен осы кезде",
  unsure: "Анық емес",
  open: "Жалғасуда немесе ертерек басталған",
  unknown: "Басы немесе соңы белгісіз",
  planned: "Жоспарланған, әлі болған жоқ",
  group: "Бірнеше оқиға: көру үшін басыңыз",
};

const ky: KeyWords = {
  heading: "Көрүнүп турган белгилер",
  exact: "Дал ушул күнү же учурда",
  within: "Ушул аралыктын бир кезинде",
  bar: "Башынан аягына чейин",
  loose: "Башы же аягы күнүнө чейин белгисиз; коюусу — анык бөлүгү",
  about: "Болжол менен ушул кезде",
  unsure: "Анык эмес",
  open: "Уланып жатат же мурда башталган",
  unknown: "Башы же аягы белгисиз",
  planned: "Пландалган, али боло элек",
  group: "Бир нече окуя: көрүү үчүн басыңыз",
};

const fa: KeyWords = {
  heading: "نشانه‌های نمایان",
  exact: "در همین روز یا لحظه",
  within: "زمانی در این میان",
  bar: "از آغاز تا پایان",
  loose: "آغاز یا پایان تا حد روز دانسته نیست؛ بخش تیره حتمی است",
  about: "حدود این زمان",
  unsure: "نامطمئن",
  open: "ادامه دارد یا زودتر آغاز شده",
  unknown: "آغاز یا پایان دانسته نیست",
  planned: "برنامه‌ریزی‌شده، هنوز رخ نداده",
  group: "چند رویداد: برای دیدنشان فشار دهید",
};

const languages: ReadonlyMap<string, KeyWords> = new Map([
  ["en", en],
  ["ru", ru],
  ["kk", kk],
  ["ky", ky],
  ["fa", fa],
]);

/** The words for a BCP 47 tag; English where the language is not known. */
export const keyWords = (language: string): KeyWords =>
  languages.get(language.toLowerCase().split("-", 1)[0] ?? "") ?? en;
