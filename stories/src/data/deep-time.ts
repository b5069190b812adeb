/** From the Big Bang to a minute of our own: events whose dates differ by seventeen powers of ten. */
import type { TimelineEvent } from "@sanjyra/core";

/** Ages are rounded as geologists and cosmologists round them: significant digits say how far to trust them. */
export const deepTime: readonly TimelineEvent[] = [
  { id: "big-bang", date: "Y-13787000000S3", title: "Big Bang", importance: 3 },
  { id: "milky-way", date: "Y-13600000000S2", title: "First stars of the Milky Way" },
  { id: "earth", date: "Y-4540000000S3", title: "Earth forms", importance: 3 },
  { id: "life", date: "Y-3700000000S2~", title: "Oldest traces of life", importance: 2 },
  { id: "oxygen", date: "Y-2400000000S2~", title: "Oxygen fills the air" },
  { id: "cambrian", date: "Y-538800000S4", title: "Cambrian explosion", importance: 2 },
  { id: "dinosaurs-end", date: "Y-66000000S2", title: "End of the dinosaurs", importance: 2 },
  { id: "homo-sapiens", date: "Y-300000S1~", title: "Homo sapiens", importance: 2 },
  { id: "farming", date: "Y-10000S2~", title: "First farmers" },
  { id: "writing", date: "-3300~", title: "Writing" },
  { id: "moon", date: "1969-07-20T20:17:40Z", title: "First people on the Moon", importance: 2 },
  { id: "manas", date: "1995", title: "Manas millennium" },
];

/** Years before our era, which people count without a year zero. */
export const beforeOurEra: readonly TimelineEvent[] = [
  { id: "olympics", date: "-0775", title: "First Olympic games" },
  { id: "issyk", date: "-0400~", title: "Golden Man of Issyk" },
  { id: "alexander", date: "-0328/-0326", title: "Alexander in Sogdiana", importance: 2 },
  { id: "zhang-qian", date: "-0137/-0124", title: "Travels of Zhang Qian", importance: 2 },
  { id: "caesar", date: "-0043-03-15", title: "Caesar is killed", importance: 3 },
  { id: "actium", date: "-0030-09-02", title: "Battle of Actium" },
  { id: "last-year", date: "0000", title: "1 BCE, the year before the year 1", importance: 2 },
  { id: "teutoburg", date: "0009", title: "Battle of the Teutoburg Forest" },
  { id: "pompeii", date: "0079", title: "Vesuvius buries Pompeii", importance: 2 },
  { id: "talas", date: "0751-07", title: "Battle of Talas", importance: 2 },
];

/** A night in Zurich in which clocks go back: the hour from 2 to 3 comes twice. */
export const longNight: readonly TimelineEvent[] = [
  { id: "day", date: "2024-10-27", title: "Sunday, 25 hours long" },
  { id: "before", date: "2024-10-27T01:30:00+02:00", title: "Half past one", importance: 2 },
  { id: "first", date: "2024-10-27T02:30:00+02:00", title: "Half past two", importance: 2 },
  { id: "change", date: "2024-10-27T01:00:00Z", title: "Clocks go back", importance: 3 },
  { id: "second", date: "2024-10-27T02:30:00+01:00", title: "Half past two again", importance: 2 },
  { id: "after", date: "2024-10-27T03:30:00+01:00", title: "Half past three" },
  {
    id: "train",
    date: "2024-10-27T01:12:00+02:00/2024-10-27T02:05:00+01:00",
    title: "Night train",
  },
];

/** Dates of Afghanistan, whose official calendar of most of these years is the Solar Hijri. */
export const solarHijri: readonly TimelineEvent[] = [
  { id: "independence", date: "1919-08-19", title: "Independence of Afghanistan", importance: 3 },
  { id: "calendar", date: "1922-03-21", title: "Solar Hijri calendar introduced", importance: 2 },
  { id: "constitution-1964", date: "1964-10-01", title: "Constitution of 1343" },
  { id: "republic", date: "1973-07-17", title: "Republic proclaimed", importance: 2 },
  { id: "april", date: "1978-04-27", title: "Saur Revolution", importance: 3 },
  { id: "constitution-2004", date: "2004-01-26", title: "Constitution of 1382", importance: 2 },
  { id: "power", date: "2021-08", title: "Change of power", importance: 3 },
  { id: "nowruz", date: "2024-03-20", title: "Nowruz, 1 Hamal 1403" },
];
