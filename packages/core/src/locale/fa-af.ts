/** Dari, the Persian of Afghanistan: other names for the months of Gregory and of the Solar Hijri year. */
import { fa } from "./fa.ts";
import type { LocalePack } from "./pack.ts";

const months = "جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر";

/** As {@link fa} in all else. */
export const faAF: LocalePack = {
  ...fa,
  language: "fa-AF",
  months: [months, months],
  shortMonths: months,
  calendars: { persian: "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت" },
};
