/** Types of the element in templates of Svelte. Compiled, never run. */
import type {} from "@sanjyra/timeline/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Props = SvelteHTMLElements["sanjyra-timeline"];

export const props: Props[] = [
  {
    data: [{ date: "1993-01-19", title: "Relations" }],
    start: "1991",
    "time-zone": "Asia/Bishkek",
    open: true,
    class: "wide",
    "onsanjyra-select": (event) => event.detail.id,
    "on:sanjyra-window-change": (event) => event.detail.start,
  },
  // @ts-expect-error: a flag is no text.
  { open: "yes" },
  // @ts-expect-error: the choice has an id, no window.
  { "onsanjyra-select": (event) => void event.detail.start },
];
