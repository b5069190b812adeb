/** Types of the element in templates of Vue. Compiled, never run. */
import type {} from "@sanjyra/timeline/vue";
import type { GlobalComponents } from "vue";

type Timeline = InstanceType<GlobalComponents["sanjyra-timeline"]>;
type Props = Timeline["$props"];

const some = {
  data: [{ date: "1993-01-19", title: "Relations" }],
  start: "1991",
  "time-zone": "Asia/Bishkek",
  open: true,
  class: "wide",
} satisfies Props;

declare const emit: Timeline["$emit"];
declare const chosen: CustomEvent<{ readonly id: string | null; readonly cause: "key" }>;
emit("sanjyra-select", chosen);

export const props: Props[] = [
  some,
  // @ts-expect-error: a flag is no text.
  { open: "yes" },
];
// @ts-expect-error: there is no such event.
emit("sanjyra-choose", chosen);
