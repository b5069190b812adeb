/** Every kind of date once, with what kind it is. */

/** One kind of date. */
export interface KindOfDate {
  readonly kind: string;
  /** What it has in common with its neighbours. */
  readonly group: string;
  readonly date: string;
  readonly dateText?: string;
  readonly status?: string;
}

/**
 * From the most exact to the least, then by what is known of the ends; at most four of a group. All are about the
 * middle of the century, so that the least exact have their labels there too.
 */
export const kindsOfDate: readonly KindOfDate[] = [
  { kind: "An instant", group: "Exactly", date: "1950-01-19T10:30:00+06:00" },
  { kind: "A day", group: "Exactly", date: "1950-01-19" },
  { kind: "A month", group: "Within", date: "1950-01" },
  { kind: "A season", group: "Within", date: "1950-22" },
  { kind: "A year", group: "Within", date: "1950" },
  { kind: "A decade", group: "Roughly", date: "195X" },
  { kind: "A century", group: "Roughly", date: "19XX" },
  { kind: "Two certain digits", group: "Roughly", date: "1950S2" },
  { kind: "One of two days", group: "One of several", date: "[1950-01-19,1950-03-21]" },
  { kind: "One of these years", group: "One of several", date: "[1950..1952]" },
  { kind: "Then or before", group: "One of several", date: "[..1950]" },
  { kind: "About", group: "In doubt", date: "1950~" },
  { kind: "Uncertain", group: "In doubt", date: "1950?" },
  { kind: "Uncertain and about", group: "In doubt", date: "1950%" },
  { kind: "From day to day", group: "Lasting", date: "1949-06-05/1951-02-08" },
  { kind: "From year to year", group: "Lasting", date: "1949/1952" },
  { kind: "From about to about", group: "Lasting", date: "1948~/1953~" },
  { kind: "With an open end", group: "Ends", date: "1950-01-19/.." },
  { kind: "With an open start", group: "Ends", date: "../1950-01-19" },
  { kind: "With an unknown end", group: "Ends", date: "1950-01-19/" },
  { kind: "With an unknown start", group: "Ends", date: "/1950-01-19" },
  { kind: "In words", group: "Besides", date: "1950", dateText: "early 1950" },
  { kind: "Planned", group: "Besides", date: "1951", status: "planned" },
];
