// Makes the month names of other calendars in packages/core/src/locale/calendars/ from the complete ICU of Node.
//
// The result is read by eye and kept in the repository; run this again (`node scripts/make-locale-packs.mjs`) when ICU
// has new names. What ICU lacks or has in the wrong letters stands in `reviewed` and wins. The grammar of the packs
// themselves is written by hand; `packs.test.ts` compares their names with ICU.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const languages = ["en", "ru", "kk", "ky", "uz", "az", "tr", "tg", "fa"];
const dayMs = 86_400_000;

const cyrillicPersian =
  "фарвардин|ордибехешт|хордад|тир|мордад|шахривар|мехр|абан|азар|дей|бахман|эсфанд";
const cyrillicHebrew =
  "тишрей|хешван|кислев|тевет|шеват|адар|нисан|ияр|сиван|таммуз|ав|элул|адар I|адар II";
const cyrillicAfghan = "хамаль|савр|джауза|саратан|асад|сумбула|мизан|акраб|каус|джади|далв|хут";

/** @type {Record<string, Record<string, string>>} */
const reviewed = {
  persian: {
    kk: cyrillicPersian,
    ky: cyrillicPersian,
    uz: "farvardin|oʻrdibehisht|xurdod|tir|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfand",
    // The Afghan year: the same calendar with the names of the signs of the zodiac.
    "en-AF": "Hamal|Sawr|Jawza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut",
    "ru-AF": cyrillicAfghan,
    "fa-AF": "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
    "tg-AF": "ҳамал|савр|ҷавзо|саратон|асад|сунбула|мизон|ақраб|қавс|ҷадӣ|далв|ҳут",
    "uz-AF": "hamal|savr|javzo|saraton|asad|sunbula|mezon|aqrab|qavs|jadiy|dalv|hut",
  },
  islamic: {
    kk: "мұхаррам|сафар|рабиғул әууәл|рабиғул ахир|жұмадәл әууәл|жұмадәл ахир|ережеп|шағбан|рамазан|шәууал|зұлқағда|зұлхижжа",
    ky: "мухаррам|сафар|рабиул аввал|рабиул ахир|жумадал аввал|жумадал ахир|ражаб|шаабан|рамазан|шаввал|зулкаада|зулхижжа",
    uz: "muharram|safar|rabiʼul avval|rabiʼus soniy|jumodul avval|jumodus soniy|rajab|shaʼbon|ramazon|shavvol|zulqaʼda|zulhijja",
    az: "məhərrəm|səfər|rəbiüləvvəl|rəbiülaxır|cəmadiyələvvəl|cəmadiyəlaxır|rəcəb|şaban|ramazan|şəvval|zilqədə|zilhiccə",
    tg: "муҳаррам|сафар|рабеъулаввал|рабеъуссонӣ|ҷумодилаввал|ҷумодиссонӣ|раҷаб|шаъбон|рамазон|шаввол|зулқаъда|зулҳиҷҷа",
  },
  hebrew: {
    kk: cyrillicHebrew,
    ky: cyrillicHebrew,
    tg: cyrillicHebrew,
    fa: "تشری|حشوان|کسلو|طوت|شباط|آذار|نیسان|ایار|سیوان|تموز|آب|ایلول|آذار اول|آذار دوم",
  },
};

/**
 * The names of the months from a day on, in the order in which they come.
 * @param {string} language
 * @param {string} calendar
 * @param {number} from
 * @param {number} count
 */
function monthNames(language, calendar, from, count) {
  const tag = `${language}-u-ca-${calendar}-nu-latn`;
  const name = new Intl.DateTimeFormat(tag, { timeZone: "UTC", month: "long" });
  /** @type {string[]} */
  const names = [];
  for (let moment = from; names.length < count; moment += dayMs) {
    const text = name.format(moment);
    if (names.at(-1) !== text) names.push(text);
  }
  return names;
}

/** @type {Record<string, (language: string) => string[]>} */
const calendars = {
  persian: (language) => monthNames(language, "persian", Date.UTC(2024, 2, 22), 12),
  islamic: (language) => monthNames(language, "islamic-civil", Date.UTC(2024, 6, 9), 12),
  hebrew: (language) => [
    ...monthNames(language, "hebrew", Date.UTC(2024, 9, 4), 12),
    ...monthNames(language, "hebrew", Date.UTC(2023, 8, 17), 13).slice(5, 7),
  ],
};

const titles = {
  persian: "The months of the Solar Hijri year, in Iran and (tags in `-AF`) in Afghanistan.",
  islamic: "The months of the lunar Hijri year.",
  hebrew: "The months of the Hebrew year; the last two stand for Adar in a leap year.",
};

const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  "../packages/core/src/locale/calendars",
);
mkdirSync(folder, { recursive: true });
for (const [calendar, namesOf] of Object.entries(calendars)) {
  const names = Object.fromEntries(
    languages.map((language) => [language, namesOf(language).join("|")]),
  );
  const file = join(folder, `${calendar}.ts`);
  const title = titles[/** @type {keyof typeof titles} */ (calendar)];
  const text = `/** ${title} Made by scripts/make-locale-packs.mjs, read by eye. */

/** Names between \`|\` by language, in the order of the year. */
export const ${calendar}Months: Readonly<Record<string, string>> = ${JSON.stringify({ ...names, ...reviewed[calendar] })};
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
