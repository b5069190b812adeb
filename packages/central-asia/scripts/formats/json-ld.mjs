// The chronicle as linked data: a schema.org Dataset about a list of Events. Where a date is no plain ISO date, it is a
// typed EDTF literal, so that nothing is rounded.

/** @typedef {import("../../src/chronicle.ts").Chronicle} Chronicle */
/** @typedef {import("../../src/chronicle.ts").ChronicleEvent} ChronicleEvent */
/** @typedef {import("@sanjyra/core").LocalizedText} LocalizedText */

const types = {
  country: "Country",
  organisation: "Organization",
  person: "Person",
  place: "Place",
};
const edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

/** @param {LocalizedText | undefined} text */
function literals(text) {
  if (text === undefined || typeof text === "string") return text;
  return Object.entries(text).map(([language, value]) => ({
    "@language": language,
    "@value": value,
  }));
}

/** @param {string | undefined} id */
function reference(id) {
  return { "@id": `#${id}` };
}

/** @param {string} text one end of a date */
function literal(text) {
  const isPlain = /^\d{4}(-\d{2}){0,2}$/.test(text);
  return isPlain ? text : { "@type": edtf, "@value": text };
}

/**
 * Start and end; an end that the source leaves open or does not know is left out.
 * @param {string} date EDTF
 */
export function startAndEnd(date) {
  const [start = "", end] = date.split("/");
  const isKnown = /** @param {string | undefined} text */ (text) =>
    text !== undefined && text !== "" && text !== "..";
  return {
    ...(isKnown(start) && { startDate: literal(start) }),
    ...(isKnown(end) && { endDate: literal(/** @type {string} */ (end)) }),
  };
}

/**
 * @param {ChronicleEvent} event
 * @param {ReadonlyMap<string, string | undefined>} kinds of entities by id
 */
function toEvent(event, kinds) {
  const places = event.participants.filter((id) => kinds.get(id) === "place");
  const others = event.participants.filter((id) => kinds.get(id) !== "place");
  const wholes = (event.links ?? []).filter(({ kind }) => kind === "part-of");
  return {
    "@type": "Event",
    ...reference(event.id),
    identifier: event.id,
    name: literals(event.title),
    description: literals(event.description),
    ...startAndEnd(event.date),
    ...(event.dateText && { disambiguatingDescription: literals(event.dateText) }),
    ...(event.status === "planned" && { eventStatus: "https://schema.org/EventScheduled" }),
    keywords: [event.category, ...(event.tags ?? [])],
    about: others.map(reference),
    ...(places.length && { location: places.map(reference) }),
    ...(wholes.length && { superEvent: wholes.map(({ to }) => reference(to)) }),
    subjectOf: [...new Set(event.sources.map(({ source }) => source))].map((id) =>
      reference(`source-${id}`),
    ),
  };
}

/**
 * The chronicle as a JSON-LD object.
 * @param {Chronicle} chronicle
 */
export function toJsonLd({ title, license, edition, entities, events, sources }) {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        ...reference("chronicle"),
        name: literals(title),
        license: `https://spdx.org/licenses/${license}.html`,
        version: edition,
        inLanguage: Object.keys(title),
        mainEntity: reference("events"),
      },
      {
        "@type": "ItemList",
        ...reference("events"),
        numberOfItems: events.length,
        itemListElement: events.map(({ id }) => reference(id)),
      },
      ...events.map((event) => toEvent(event, kinds)),
      ...entities.map(({ id, kind, name }) => ({
        "@type": types[/** @type {keyof typeof types} */ (kind)] ?? "Thing",
        ...reference(id),
        name: literals(name),
      })),
      ...sources.map((source) => ({
        "@type": "Article",
        ...reference(`source-${source.id}`),
        name: literals(source.title),
        ...(source.published && { datePublished: literal(source.published) }),
        ...(source.language && { inLanguage: source.language }),
      })),
    ],
  };
}
