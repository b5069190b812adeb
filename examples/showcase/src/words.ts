/** The page's own words in the four languages of the chronicle. */

/** Languages that the page offers. */
export const languages = ["en", "ru", "kk", "ky"] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

type WordKey =
  | "language"
  | "dark"
  | "heading"
  | "lead"
  | "chronicle"
  | "landmarks"
  | "about"
  | "method"
  | "uncertain"
  | "footer"
  | "pageTitle";

/** Words by language and key. */
export const words: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  en: {
    language: "Language",
    dark: "Dark",
    heading: "Neighbours, in order of time",
    lead: "How Kyrgyzstan, Kazakhstan, Azerbaijan, Afghanistan and their neighbours have met, signed, traded and helped one another since 1991. Every entry names the lines of the text it stands on.",
    chronicle: "The chronicle",
    landmarks: "Four landmarks",
    about: "How to read it",
    method:
      "The entries are facts in our own words, drawn from five texts. Open one to see its date in words, who took part, and the source with its lines. Where a source errs, a note says what it has and why that cannot be.",
    uncertain:
      "A solid dot is a known day. An outlined shape means somewhere within: a month, a year. A fading end is still open. Nothing is drawn more precisely than it is known.",
    footer:
      "Sanjyra is a Kyrgyz word for a recited chronicle. Code under MIT, data under CC BY 4.0.",
    pageTitle: "Sanjyra · A chronicle of Central Asian relations",
  },
  ru: {
    language: "Язык",
    dark: "Тёмная",
    heading: "Соседи в порядке времени",
    lead: "Как Кыргызстан, Казахстан, Азербайджан, Афганистан и их соседи с 1991 года встречались, подписывали договоры, торговали и помогали друг другу. Каждая запись указывает строки текста, на которые опирается.",
    chronicle: "Хроника",
    landmarks: "Четыре вехи",
    about: "Как это читать",
    method:
      "Записи — это факты, изложенные нашими словами по пяти текстам. Откройте любую: в ней дата словами, участники и источник со строками. Если источник ошибается, примечание говорит, что в нём сказано и почему так быть не может.",
    uncertain:
      "Сплошная точка — известный день. Контур значит «где-то в этих пределах»: месяц, год. Тающий край — конец ещё открыт. Ничто не нарисовано точнее, чем известно.",
    footer:
      "Санжыра — кыргызское слово, устная летопись. Код под лицензией MIT, данные — CC BY 4.0.",
    pageTitle: "Sanjyra · Хроника отношений в Центральной Азии",
  },
  kk: {
    language: "Тіл",
    dark: "Қараңғы",
    heading: "Көршілер — уақыт ретімен",
    lead: "Қырғызстан, Қазақстан, Әзербайжан, Ауғанстан және олардың көршілері 1991 жылдан бері қалай кездесіп, шарт жасасып, сауда жүргізіп, бір-біріне көмектескені. Әр жазба сүйенген мәтінінің жолдарын көрсетеді.",
    chronicle: "Шежіре",
    landmarks: "Төрт белес",
    about: "Қалай оқу керек",
    method:
      "Жазбалар — бес мәтіннен алынып, өз сөзімізбен баяндалған деректер. Кез келгенін ашсаңыз, сөзбен жазылған күнін, қатысушыларын және жолдары көрсетілген дереккөзін көресіз. Дереккөз қателессе, ескертпе онда не жазылғанын және неге олай болуы мүмкін еместігін айтады.",
    uncertain:
      "Тұтас нүкте — белгілі күн. Жиектелген пішін — сол аралықтың бір кезі: ай немесе жыл. Біртіндеп өшетін шет — әлі аяқталмаған. Ештеңе белгілі болғанынан дәлірек салынбайды.",
    footer: "Санжыра — қырғызша ауызша шежіре деген сөз. Коды — MIT, деректері — CC BY 4.0.",
    pageTitle: "Sanjyra · Орталық Азиядағы қатынастар шежіресі",
  },
  ky: {
    language: "Тил",
    dark: "Караңгы",
    heading: "Кошуналар — убакыт ирети менен",
    lead: "Кыргызстан, Казакстан, Азербайжан, Афганистан жана алардын кошуналары 1991-жылдан бери кантип жолугуп, келишим түзүп, соода кылып, бири-бирине жардам бергени. Ар бир жазуу таянган текстинин саптарын көрсөтөт.",
    chronicle: "Санжыра",
    landmarks: "Төрт урунттуу окуя",
    about: "Кантип окуу керек",
    method:
      "Жазуулар — беш тексттен алынып, өз сөзүбүз менен баяндалган фактылар. Каалаганын ачсаңыз, сөз менен жазылган күнүн, катышкандарын жана саптары көрсөтүлгөн булагын көрөсүз. Булак жаңылса, эскертүү анда эмне жазылганын жана эмне үчүн андай болушу мүмкүн эместигин айтат.",
    uncertain:
      "Толук чекит — белгилүү күн. Чети сызылган белги — ошол аралыктын бир учуру: ай же жыл. Акырындап өчкөн чети — али бүтө элек. Эч нерсе белгилүү болгонунан так сызылбайт.",
    footer: "Санжыра — оозеки айтылган тарых. Коду — MIT, маалыматы — CC BY 4.0.",
    pageTitle: "Sanjyra · Борбор Азиядагы мамилелердин санжырасы",
  },
};

/** The language that a reader asks for by `#ky` in the address or by the browser; English if we do not have it. */
export function preferredLanguage(hash: string, asked: readonly string[]): Language {
  const wanted = [hash.replace("#", ""), ...asked.map((tag) => tag.split("-")[0] ?? "")];
  return wanted.map(asLanguage).find((language) => language !== undefined) ?? "en";
}

function asLanguage(tag: string): Language | undefined {
  return languages.find((language) => language === tag);
}
