/** The months of the Hebrew year; the last two stand for Adar in a leap year. Made by scripts/make-locale-packs.mjs, read by eye. */

/** Names between `|` by language, in the order of the year. */
export const hebrewMonths: Readonly<Record<string, string>> = {
  en: "Tishri|Heshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul|Adar I|Adar II",
  ru: "тишрей|хешван|кислев|тевет|шеват|адар|нисан|ияр|сиван|таммуз|ав|элул|адар I|адар II",
  kk: "тишрей|хешван|кислев|тевет|шеват|адар|нисан|ияр|сиван|таммуз|ав|элул|адар I|адар II",
  ky: "тишрей|хешван|кислев|тевет|шеват|адар|нисан|ияр|сиван|таммуз|ав|элул|адар I|адар II",
  uz: "Tishri|Heshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul|Adar I|Adar II",
  az: "Tishri|Heshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul|Adar I|Adar II",
  tr: "Tişri|Heşvan|Kislev|Tevet|Şevat|Adar|Nisan|İyar|Sivan|Tamuz|Av|Elul|Adar Rişon|Veadar",
  tg: "тишрей|хешван|кислев|тевет|шеват|адар|нисан|ияр|сиван|таммуз|ав|элул|адар I|адар II",
  fa: "تشری|حشوان|کسلو|طوت|شباط|آذار|نیسان|ایار|سیوان|تموز|آب|ایلول|آذار اول|آذار دوم",
};
