/** The months of the Solar Hijri year, in Iran and (tags in `-AF`) in Afghanistan. Made by scripts/make-locale-packs.mjs, read by eye. */

/** Names between `|` by language, in the order of the year. */
export const persianMonths: Readonly<Record<string, string>> = {
  en: "Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand",
  ru: "фарвардин|ордибехешт|хордад|тир|мордад|шахривер|мехр|абан|азер|дей|бахман|эсфанд",
  kk: "фарвардин|ордибехешт|хордад|тир|мордад|шахривар|мехр|абан|азар|дей|бахман|эсфанд",
  ky: "фарвардин|ордибехешт|хордад|тир|мордад|шахривар|мехр|абан|азар|дей|бахман|эсфанд",
  uz: "farvardin|oʻrdibehisht|xurdod|tir|murdod|shahrivar|mehr|obon|ozar|dey|bahman|isfand",
  az: "fərvərdin|ordibeheşt|xordəd|tir|mordəd|şəhrivar|mehr|abən|azər|dey|bəhmən|isfənd",
  tr: "Ferverdin|Ordibeheşt|Hordad|Tir|Mordad|Şehriver|Mehr|Aban|Azer|Dey|Behmen|Esfend",
  tg: "фарвардин|урдибиҳишт|хурдод|тир|мурдод|шаҳривар|меҳр|обон|озар|дей|баҳман|исфанд",
  fa: "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
  "en-AF": "Hamal|Sawr|Jawza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut",
  "ru-AF": "хамаль|савр|джауза|саратан|асад|сумбула|мизан|акраб|каус|джади|далв|хут",
  "fa-AF": "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
  "tg-AF": "ҳамал|савр|ҷавзо|саратон|асад|сунбула|мизон|ақраб|қавс|ҷадӣ|далв|ҳут",
  "uz-AF": "hamal|savr|javzo|saraton|asad|sunbula|mezon|aqrab|qavs|jadiy|dalv|hut",
};
