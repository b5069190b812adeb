/** The four landmarks of the collection, as the tests look for them. */

/** An event of the chronicle that its first view must show. */
export interface Landmark {
  readonly id: string;
  readonly title: string;
  /** The date as the card words it. */
  readonly date: string;
}

/** In order of time. */
export const landmarks: readonly Landmark[] = [
  {
    id: "kg-az-diplomatic-relations",
    title: "Diplomatic relations established",
    date: "19 January 1993",
  },
  {
    id: "kg-az-friendship-treaty",
    title: "Treaty of friendship and cooperation",
    date: "23 April 1997",
  },
  {
    id: "kg-af-humanitarian-aid",
    title: "Humanitarian aid to Afghanistan",
    date: "September 2021",
  },
  { id: "kg-af-kabul-delegation", title: "Kyrgyz delegation to Kabul", date: "early 2024" },
];
