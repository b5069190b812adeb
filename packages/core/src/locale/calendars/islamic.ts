/** The months of the lunar Hijri year. Made by scripts/make-locale-packs.mjs, read by eye. */

/** Names between `|` by language, in the order of the year. */
export const islamicMonths: Readonly<Record<string, string>> = {
  en: "Muharram|Safar|Rabiʻ I|Rabiʻ II|Jumada I|Jumada II|Rajab|Shaʻban|Ramadan|Shawwal|Dhuʻl-Qiʻdah|Dhuʻl-Hijjah",
  ru: "мухаррам|сафар|раби-уль-авваль|раби-уль-ахир|джумад-уль-авваль|джумад-уль-ахир|раджаб|шаабан|рамадан|шавваль|зуль-каада|зуль-хиджжа",
  kk: "мұхаррам|сафар|рабиғул әууәл|рабиғул ахир|жұмадәл әууәл|жұмадәл ахир|ережеп|шағбан|рамазан|шәууал|зұлқағда|зұлхижжа",
  ky: "мухаррам|сафар|рабиул аввал|рабиул ахир|жумадал аввал|жумадал ахир|ражаб|шаабан|рамазан|шаввал|зулкаада|зулхижжа",
  uz: "muharram|safar|rabiʼul avval|rabiʼus soniy|jumodul avval|jumodus soniy|rajab|shaʼbon|ramazon|shavvol|zulqaʼda|zulhijja",
  az: "məhərrəm|səfər|rəbiüləvvəl|rəbiülaxır|cəmadiyələvvəl|cəmadiyəlaxır|rəcəb|şaban|ramazan|şəvval|zilqədə|zilhiccə",
  tr: "Muharrem|Safer|Rebiülevvel|Rebiülahir|Cemaziyelevvel|Cemaziyelahir|Recep|Şaban|Ramazan|Şevval|Zilkade|Zilhicce",
  tg: "муҳаррам|сафар|рабеъулаввал|рабеъуссонӣ|ҷумодилаввал|ҷумодиссонӣ|раҷаб|шаъбон|рамазон|шаввол|зулқаъда|зулҳиҷҷа",
  fa: "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه",
};
