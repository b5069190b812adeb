import type { NormalizedDocument, NormalizedEvent } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { indexDocument, relationsOf, sourcesOf } from "./document-index.ts";

type Fields = Pick<NormalizedEvent, "id"> & Partial<Pick<NormalizedEvent, "links" | "sources">>;

const event = (fields: Fields): NormalizedEvent =>
  ({ links: [], sources: [], ...fields }) as unknown as NormalizedEvent;

const documentOf = (events: readonly NormalizedEvent[], rest: object = {}): NormalizedDocument =>
  ({ events, entities: [], sources: [], notes: [], ...rest }) as unknown as NormalizedDocument;

describe("relations", () => {
  const visit = event({
    id: "visit",
    links: [
      { to: "tour", kind: "part-of" },
      { to: "gone", kind: "follows" },
      { to: "visit", kind: "same-as" },
    ],
  });
  const tour = event({ id: "tour", links: [{ to: "visit", kind: "follows" }] });
  const treaty = event({
    id: "treaty",
    links: [
      { to: "visit", kind: "follows" },
      { to: "visit", kind: "implements" },
    ],
  });
  const index = indexDocument(documentOf([visit, tour, treaty]));

  it("name each other event once, own links first, without the missing and oneself", () => {
    expect(relationsOf(visit, index)).toEqual([
      { kind: "part-of", direction: "link", event: tour },
      { kind: "follows", direction: "back", event: treaty },
    ]);
  });

  it("are seen from the other side too", () => {
    expect(relationsOf(treaty, index)).toEqual([
      { kind: "follows", direction: "link", event: visit },
    ]);
    expect(relationsOf(tour, index)).toEqual([
      { kind: "follows", direction: "link", event: visit },
    ]);
  });
});

describe("sources", () => {
  it("gather the citations of one text, in order, with its record or without", () => {
    const record = { id: "s1", title: "A text" };
    const first = { source: "s1", lines: [1, 2] } as const;
    const second = { source: "lost" };
    const third = { source: "s1", lines: [9, 9] } as const;
    const cited = event({ id: "a", sources: [first, second, third] });
    const index = indexDocument(documentOf([cited], { sources: [record] }));
    expect(sourcesOf(cited, index)).toEqual([
      { id: "s1", record, citations: [first, third] },
      { id: "lost", record: undefined, citations: [second] },
    ]);
  });
});

describe("the index", () => {
  it("is made once for a document", () => {
    const document = documentOf([]);
    expect(indexDocument(document)).toBe(indexDocument(document));
  });

  it("finds notes by each id that they are about, even by names of built-in properties", () => {
    const note = { about: ["a", "__proto__", "constructor"], kind: "context", text: "x" };
    const { notes, events } = indexDocument(documentOf([], { notes: [note] }));
    expect(notes.get("__proto__")).toEqual([note]);
    expect(notes.get("constructor")).toEqual([note]);
    expect(events.get("constructor")).toBeUndefined();
  });
});
