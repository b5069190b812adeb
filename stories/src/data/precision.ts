/** Every kind of date once, with what kind it is. */

/** One kind of date. */
export interface KindOfDate {
  readonly kind: string;
  readonly date: string;
  readonly dateText?: string;
  readonly status?: string;
}

/** From the most exact to the least, then by what is known of the ends. */
export const kindsOfDate: readonly KindOfDate[] = [
  { kind: "An instant", date: "1993-01-19T10:30:00+06:00" },
  { kind: "A day", date: "1993-01-19" },
  { kind: "A month", date: "1993-01" },
  { kind: "A season", date: "1993-22" },
  { kind: "A year", date: "1993" },
  { kind: "A decade", date: "199X" },
  { kind: "A century", date: "19XX" },
  { kind: "One of several days", date: "[1993-01-19, 1993-01-21]" },
  { kind: "Before a moment", date: "[..1993]" },
  { kind: "About", date: "1993~" },
  { kind: "Uncertain", date: "1993?" },
  { kind: "Uncertain and about", date: "1993%" },
  { kind: "From day to day", date: "1992-06-05/1994-02-08" },
  { kind: "From year to year", date: "1992/1994" },
  { kind: "With an open end", date: "1993-01-19/.." },
  { kind: "With an open start", date: "../1993-01-19" },
  { kind: "With an unknown end", date: "1993-01-19/" },
  { kind: "In words that dates lack", date: "1993", dateText: "early 1993" },
  { kind: "Planned", date: "1994", status: "planned" },
];
