/** The card's lists: who took part, remarks, related events, and the sources with their places. */
import type { Citation, LinkKind, LocalizedText, Note } from "@sanjyra/core";
import type { CardProps } from "../../contracts.ts";
import type { TermKey, Terms } from "../../translations/index.ts";
import { checkLink } from "../reading/address.ts";
import {
  indexDocument,
  relationsOf,
  sourcesOf,
  type CitedSource,
  type Relation,
} from "../reading/document-index.ts";
import { languagesOf, localized } from "../reading/localized.ts";
import { html, nothing } from "../shared.ts";

type Template = ReturnType<typeof html>;

type Part = Template | typeof nothing;

const noteKinds: ReadonlySet<string> = new Set([
  "source-error",
  "dating",
  "context",
  "conflict",
  "break",
]);

/** A list under a small heading; nothing where it has no items. */
function section(heading: string, name: string, items: readonly Template[]): Part {
  if (items.length === 0) return nothing;
  return html`<div class="card-section ${name}">
    <h4>${heading}</h4>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** Who and what took part, as chips; an id without a record is shown as it is. */
export function renderParticipants(props: CardProps): Part {
  const { entities } = indexDocument(props.document);
  const items = props.event.participants.map((id) => {
    const name: LocalizedText = entities.get(id)?.name ?? id;
    return html`<li class="chip">${localized(name, languagesOf(props))}</li>`;
  });
  return section(props.terms.text("participants"), "chips", items);
}

/** Remarks about the entry, such as what its source gets wrong. */
export function renderNotes(props: CardProps): Part {
  const notes = indexDocument(props.document).notes.get(props.event.id) ?? [];
  const items = notes.map(
    (note) =>
      html`<li>
        <b>${noteName(note, props.terms)}.</b> ${localized(note.text, languagesOf(props))}
      </li>`,
  );
  return section(props.terms.text("notes"), "notes", items);
}

function noteName({ kind }: Note, terms: Terms): string {
  return terms.text(noteKinds.has(kind) ? (`note-${kind}` as TermKey) : "notes");
}

/** Linked events, each with how it belongs to this one. */
export function renderRelated(props: CardProps): Part {
  const relations = relationsOf(props.event, indexDocument(props.document));
  const items = relations.map(
    ({ kind, direction, event }) =>
      html`<li>
        <span class="kind">${relationName(kind, direction, props.terms)}</span>
        <button class="link" type="button" data-to=${event.id} @click=${() => props.onGo(event.id)}>
          ${localized(event.title, languagesOf(props))}
        </button>
      </li>`,
  );
  return section(props.terms.text("related"), "related", items);
}

/** How it looks from the card's event; the same event is the same from both sides. */
const relationName = (kind: LinkKind, direction: Relation["direction"], terms: Terms): string =>
  terms.text(kind === "same-as" ? "link-same-as" : `${direction}-${kind}`);

/** The sources, each with the lines that carry the entry and what is noted there. */
export function renderSources(props: CardProps): Part {
  const cited = sourcesOf(props.event, indexDocument(props.document));
  return section(
    props.terms.text("sources"),
    "sources",
    cited.map((source) => renderSource(props, source)),
  );
}

function renderSource(props: CardProps, { id, record, citations }: CitedSource): Template {
  const name = localized(record?.title ?? id, languagesOf(props));
  const link = checkLink(record?.url, document.baseURI);
  const places = citations.map((citation) => placeOf(citation, props.terms)).filter(Boolean);
  const comma = props.terms.text("comma");
  const remarks = citations.flatMap(({ note }) => (note === undefined ? [] : [note]));
  return html`<li>
    ${link ? html`<a href=${link.href} rel="noopener noreferrer">${name}</a>` : name}${
      places.length ? html`<span class="place">${comma}${places.join(comma)}</span>` : nothing
    }
    ${remarks.map((remark) => html`<span class="remark">${localized(remark, languagesOf(props))}</span>`)}
  </li>`;
}

/** "lines 21–23", or nothing where the citation names no lines. */
function placeOf({ lines }: Citation, terms: Terms): string {
  if (!lines) return "";
  const [first, last] = lines;
  return terms.text(first === last ? "line" : "lines", { first, last });
}

/** The event's own address, with the host it leads to. */
export function renderMore(props: CardProps): Part {
  const link = checkLink(props.event.url, document.baseURI);
  if (!link) return nothing;
  return html`<a class="more" part="link" href=${link.href} rel="noopener noreferrer"
    >${props.terms.text("more")} <bdi class="host">${link.host}</bdi></a
  >`;
}
