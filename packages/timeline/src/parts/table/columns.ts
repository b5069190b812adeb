/** The columns of the table: what each shows of an event, and by what it is sorted. */
import type { LocalizedText, NormalizedEvent } from "@sanjyra/core";
import type { Stage } from "../../pipeline.ts";
import type { Terms } from "../../translations/index.ts";
import { dateOf, isStrong, languagesIn, laneOf, participantsOf, plain } from "../reading/rows.ts";
import { readingWords } from "../reading/words.ts";
import { checkLink } from "../reading/address.ts";
import { indexDocument, sourcesOf } from "../reading/document-index.ts";
import { localized } from "../reading/localized.ts";
import { html, nothing } from "../shared.ts";

type Template = ReturnType<typeof html>;
type Cell = Template | typeof nothing;

/** Names of the columns, in the order in which they stand. */
export type ColumnName = "date" | "event" | "lane" | "category" | "participants" | "sources";

/** One column. */
export interface Column {
  readonly name: ColumnName;
  readonly heading: string;
  /** What is sorted by: a text, or undefined for the order of time. Rows with an empty text come last. */
  readonly keyOf?: (row: number) => string;
  readonly render: (row: number, event: NormalizedEvent, state: RowState) => Cell;
  /** The same as plain text, for paper. */
  readonly print: (row: number, event: NormalizedEvent) => string;
}

/** What a row shows beside its event. */
export interface RowState {
  readonly selected: boolean;
  /** Its button is the one stop of the Tab key among the rows. */
  readonly tabStop: boolean;
}

/** Names in a row, each in its own direction and language. */
function renderNames(stage: Stage, terms: Terms, names: readonly LocalizedText[]): Cell {
  if (names.length === 0) return nothing;
  const comma = terms.text("comma");
  return html`${names.map((name, at) => html`${at > 0 ? comma : ""}${localized(name, languagesIn(stage))}`)}`;
}

/** A text with marks that keep its direction to itself, as `bdi` does. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function dateColumn(stage: Stage, terms: Terms, heading: string): Column {
  return {
    name: "date",
    heading,
    print: (_, event) =>
      dateOf(stage, event) + (event.planned ? ` (${terms.text("planned")})` : ""),
    render: (_, event) =>
      html`<bdi>${dateOf(stage, event)}</bdi>${
          event.planned ? html` <span class="tag">${terms.text("planned")}</span>` : nothing
        }`,
  };
}

function laneColumn(stage: Stage, heading: string): Column {
  const nameOf = (row: number): LocalizedText | undefined => {
    const lane = laneOf(stage, row);
    return lane && (lane.title ?? lane.id);
  };
  return {
    name: "lane",
    heading,
    keyOf: (row) => plain(stage, nameOf(row)),
    print: (row) => plain(stage, nameOf(row)),
    render: (row) => {
      const name = nameOf(row);
      return name === undefined
        ? nothing
        : html`<span class="in">${localized(name, languagesIn(stage))}</span>`;
    },
  };
}

/** A column of names that an event may have several of. */
function namesColumn(
  stage: Stage,
  terms: Terms,
  name: ColumnName,
  heading: string,
  namesOf: (event: NormalizedEvent) => readonly LocalizedText[],
): Column {
  return {
    name,
    heading,
    keyOf: (row) => {
      const event = stage.table.events[row];
      return event
        ? namesOf(event)
            .map((text) => plain(stage, text))
            .join("\n")
        : "";
    },
    print: (_, event) =>
      namesOf(event)
        .map((text) => isolated(plain(stage, text)))
        .join(terms.text("comma")),
    render: (_, event) => renderNames(stage, terms, namesOf(event)),
  };
}

/** The event as a button that opens the card; on paper its address is spelt out below. */
function eventColumn(stage: Stage, heading: string): Column {
  return {
    name: "event",
    heading,
    keyOf: (row) => plain(stage, stage.table.events[row]?.title),
    print: (_, event) => plain(stage, event.title),
    render: (row, event, state) => {
      const strong = isStrong(stage, row) ? " strong" : "";
      const title = localized(event.title, languagesIn(stage));
      const address = renderAddress(event);
      return html`<button
          type="button"
          class="entry${strong}${state.selected ? " selected" : ""}"
          part="event ${state.selected ? "selected" : ""}"
          data-row=${row}
          data-id=${event.id}
          data-lane=${event.lane}
          tabindex=${state.tabStop ? 0 : -1}
          aria-current=${state.selected ? "true" : nothing}
        >
          <span part="label">${title}</span></button
        >${address}`;
    },
  };
}

/** The address of an event spelt out: shown on paper only, where it cannot be pressed; on the screen the card has the link. */
export function renderAddress(event: NormalizedEvent): Cell {
  const href = checkLink(event.url, document.baseURI)?.href;
  return href === undefined ? nothing : html`<a class="address" href=${href}>${href}</a>`;
}

/** All columns that have something to show. */
export function columnsOf(stage: Stage, terms: Terms): readonly Column[] {
  const words = readingWords(terms);
  const { document, events } = stage.table;
  const { sources } = indexDocument(document);
  const categories = new Map(document.categories.map(({ id, title }) => [id, title ?? id]));
  const some = (has: (event: NormalizedEvent) => boolean): boolean => events.some(has);
  const optional: readonly (readonly [boolean, () => Column])[] = [
    [stage.table.lanes.some(({ id }) => id !== ""), () => laneColumn(stage, words.lane)],
    [
      some(({ category }) => category !== undefined),
      () =>
        namesColumn(stage, terms, "category", words.category, ({ category }) =>
          category === undefined ? [] : [categories.get(category) ?? category],
        ),
    ],
    [
      some(({ participants }) => participants.length > 0),
      () =>
        namesColumn(stage, terms, "participants", terms.text("participants"), (event) =>
          participantsOf(stage, event),
        ),
    ],
    [
      some((event) => event.sources.length > 0),
      () =>
        namesColumn(stage, terms, "sources", terms.text("sources"), (event) =>
          sourcesOf(event, indexDocument(document)).map(({ id }) => sources.get(id)?.title ?? id),
        ),
    ],
  ];
  return [
    dateColumn(stage, terms, words.date),
    eventColumn(stage, words.event),
    ...optional.flatMap(([has, make]) => (has ? [make()] : [])),
  ];
}
