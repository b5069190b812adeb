/** Look-ups that the card needs, made once for a document. */
import type {
  Citation,
  Entity,
  LinkKind,
  NormalizedDocument,
  NormalizedEvent,
  Note,
  SourceRecord,
} from "@sanjyra/core";

/** A link seen from the event that the card shows. */
export interface Relation {
  readonly kind: LinkKind;
  /** `link`: it names the other; `back`: the other names it. */
  readonly direction: "link" | "back";
  readonly event: NormalizedEvent;
}

/** All citations of one source by one event. */
export interface CitedSource {
  readonly id: string;
  /** Absent where the document has no record of the source. */
  readonly record: SourceRecord | undefined;
  readonly citations: readonly Citation[];
}

/** Maps from ids. */
export interface DocumentIndex {
  readonly events: ReadonlyMap<string, NormalizedEvent>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Events that link to an id. */
  readonly backs: ReadonlyMap<string, readonly NormalizedEvent[]>;
}

const known = new WeakMap<NormalizedDocument, DocumentIndex>();

/** The index of a document: the same object each time. */
export function indexDocument(document: NormalizedDocument): DocumentIndex {
  let index = known.get(document);
  if (!index) known.set(document, (index = createIndex(document)));
  return index;
}

function createIndex(document: NormalizedDocument): DocumentIndex {
  const notes = new Map<string, Note[]>();
  for (const note of document.notes) for (const id of note.about) push(notes, id, note);
  const backs = new Map<string, NormalizedEvent[]>();
  for (const event of document.events) for (const link of event.links) push(backs, link.to, event);
  return {
    events: byId(document.events),
    entities: byId(document.entities),
    sources: byId(document.sources),
    notes,
    backs,
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

/** What an event links to, then what links to it; each other event once, links to nowhere and to itself left out. */
export function relationsOf(event: NormalizedEvent, index: DocumentIndex): readonly Relation[] {
  const found = new Map<string, Relation>();
  const add = (other: NormalizedEvent | undefined, relation: Omit<Relation, "event">): void => {
    if (!other || other.id === event.id || found.has(other.id)) return;
    found.set(other.id, { ...relation, event: other });
  };
  for (const { to, kind } of event.links) add(index.events.get(to), { kind, direction: "link" });
  for (const other of index.backs.get(event.id) ?? []) {
    const link = other.links.find(({ to }) => to === event.id);
    if (link) add(other, { kind: link.kind, direction: "back" });
  }
  return [...found.values()];
}

/** The sources that an event cites, in the order of their first citation. */
export function sourcesOf(event: NormalizedEvent, index: DocumentIndex): readonly CitedSource[] {
  const cited = new Map<string, Citation[]>();
  for (const citation of event.sources) push(cited, citation.source, citation);
  return [...cited].map(([id, citations]) => ({ id, record: index.sources.get(id), citations }));
}
