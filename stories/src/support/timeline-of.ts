/** The template of most stories: a timeline of a document, in a language, with attributes where they are given. */
import type { TimelineData } from "@sanjyra/timeline";
import { html, nothing, type TemplateResult } from "lit";

/** What a story can set on its timeline. */
export interface TimelineArgs {
  readonly data?: TimelineData | undefined;
  readonly src?: string;
  readonly label?: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  readonly start?: string;
  readonly end?: string;
  readonly selected?: string;
  readonly open?: boolean;
  readonly timeZone?: string;
  readonly calendar?: string;
  readonly numberingSystem?: string;
  readonly shortcuts?: string;
  readonly view?: string;
}

/** A timeline with these attributes; what is not given is not set. */
export function timelineOf(args: TimelineArgs): TemplateResult {
  return html`<sanjyra-timeline
    .data=${args.data ?? null}
    src=${args.src ?? nothing}
    label=${args.label ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    start=${args.start ?? nothing}
    end=${args.end ?? nothing}
    selected=${args.selected ?? nothing}
    ?open=${args.open}
    time-zone=${args.timeZone ?? nothing}
    calendar=${args.calendar ?? nothing}
    numbering-system=${args.numberingSystem ?? nothing}
    shortcuts=${args.shortcuts ?? nothing}
    view=${args.view ?? nothing}
  ></sanjyra-timeline>`;
}
