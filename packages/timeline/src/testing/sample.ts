/** A small document with every kind of date, and a larger one that needs pills. */
import type { TimelineDocument, TimelineEvent } from "@sanjyra/core";

/** Twelve events in three lanes. */
export const sample: TimelineDocument = {
  version: 1,
  language: "en",
  title: { en: "Roads and letters", ru: "Дороги и письма", fa: "راه‌ها و نامه‌ها" },
  lanes: [
    { id: "north", title: { en: "North", ru: "Север" }, color: "#1a66b8" },
    { id: "south", title: { en: "South", ru: "Юг" } },
    { id: "west", title: { en: "West", ru: "Запад" } },
  ],
  events: [
    {
      id: "n1",
      date: "1993-01-19",
      title: { en: "Relations begin", ru: "Начало отношений" },
      lane: "north",
      importance: 3,
    },
    {
      id: "n2",
      date: "1997-04-23",
      title: "Treaty of friendship",
      lane: "north",
      importance: 3,
      links: [{ to: "n1", kind: "follows" }],
    },
    {
      id: "n3",
      date: "2006",
      title: "Libraries agree",
      lane: "north",
      description: "Two libraries exchange books.",
    },
    { id: "n4", date: "2013-08-15/2013-08-16", title: "Summit in Gabala", lane: "north" },
    { id: "s1", date: "2021-09", title: "Aid arrives", lane: "south", importance: 2 },
    { id: "s2", date: "2024~", title: "Delegation", lane: "south", dateText: "early 2024" },
    { id: "s3", date: "199X", title: "Merchants return", lane: "south" },
    { id: "s4", date: "2012-08/..", title: "Border post open", lane: "south" },
    { id: "w1", date: "1984?", title: "First letter", lane: "west" },
    { id: "w2", date: "../2006", title: "Old road in use", lane: "west" },
    { id: "w3", date: "2029", title: "New road", lane: "west", status: "planned" },
    { id: "w4", date: "2001-21", title: "Spring fair", lane: "west" },
  ],
};

/** `count` events in three lanes from 1990 on, in a fixed disorder. */
export function manyEvents(count: number): TimelineDocument {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const events: TimelineEvent[] = Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(1990, 0, 1) + random() * 36 * 365.25 * 86_400_000);
    return {
      id: `e${String(at)}`,
      date: date.toISOString().slice(0, random() < 0.3 ? 7 : 10),
      title: `Event number ${String(at)} of the list`.slice(0, 12 + Math.floor(random() * 20)),
      lane: `lane ${String(at % 3)}`,
      importance: at % 10 === 0 ? 2 : 1,
    };
  });
  return { version: 1, language: "en", events };
}
