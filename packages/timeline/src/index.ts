/** Importing this module registers `<sanjyra-timeline>`; `@sanjyra/timeline/element` is the class alone. */
import { SanjyraTimeline } from "./element.ts";

export {
  SanjyraTimeline,
  type CardRenderer,
  type CsvFileOptions,
  type MomentInput,
  type PictureOptions,
  type PngOptions,
  type SaveOptions,
  type TimelineData,
  type TimelineFilter,
  type WindowInput,
} from "./element.ts";
export type {
  ErrorDetail,
  FilterDetail,
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
