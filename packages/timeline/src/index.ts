/** Importing this module registers `<sanjyra-timeline>`; `@sanjyra/timeline/element` is the class alone. */
import { SanjyraTimeline } from "./element.ts";

export {
  SanjyraTimeline,
  type MomentInput,
  type TimelineData,
  type WindowInput,
} from "./element.ts";
export type {
  ErrorDetail,
  IssuesDetail,
  LoadDetail,
  OpenDetail,
  SelectDetail,
  SettledDetail,
  TimelineEventDetail,
  TimelineEventName,
  WindowDetail,
} from "./events.ts";
export type { Cause } from "./contracts.ts";
export { addTranslation, type Translation } from "./translations/index.ts";

SanjyraTimeline.define();
