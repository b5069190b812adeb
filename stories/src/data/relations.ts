/** A small document for stories that are about something else than its content. */
import type { TimelineDocument } from "@sanjyra/core";

/** Twelve events in two lanes: known days, a month, a year, a bar, an open end, a plan. */
export const relations: TimelineDocument = {
  title: "Kyrgyzstan and its neighbours",
  language: "en",
  lanes: [
    { id: "az", title: "Azerbaijan" },
    { id: "af", title: "Afghanistan" },
  ],
  events: [
    {
      id: "relations",
      date: "1993-01-19",
      title: "Diplomatic relations established",
      description: "The two states opened the period of ties between independent countries.",
      lane: "az",
      importance: 3,
    },
    { id: "manas", date: "1995", title: "Manas millennium", lane: "az" },
    {
      id: "treaty",
      date: "1997-04-23",
      title: "Treaty of friendship and cooperation",
      lane: "az",
      importance: 3,
      links: [{ to: "relations", kind: "follows" }],
    },
    { id: "library", date: "2005-12", title: "Agreement of the national libraries", lane: "az" },
    { id: "festival", date: "2006-09-05/2006-09-08", title: "East–West film festival", lane: "az" },
    { id: "closer", date: "2012-08/..", title: "Closer ties", lane: "az" },
    { id: "strategy", date: "2013/2017", title: "Development strategy", lane: "az" },
    { id: "decline", date: "2004~/2024~", title: "Trade shrinks", lane: "af" },
    { id: "power", date: "2021-08", title: "Change of power", lane: "af" },
    { id: "aid", date: "2021-09", title: "Humanitarian aid", lane: "af", importance: 3 },
    {
      id: "delegation",
      date: "2024",
      dateText: "early 2024",
      title: "Kyrgyz delegation to Kabul",
      lane: "af",
      importance: 3,
    },
    { id: "corridors", date: "2025?", title: "Corridors", lane: "af", status: "planned" },
  ],
};
