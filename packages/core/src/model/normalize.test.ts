import { describe, expect, it } from "vitest";
import { accountedFor, briefly } from "../testing/issues.ts";
import { normalizeDocument } from "./normalize.ts";

const day = "1993-01-19";
const read = (input: unknown, options = {}) => normalizeDocument(input, options);
const issuesOf = (input: unknown, options = {}) => read(input, options).issues.map(briefly);
const eventOf = (fields: object, options = {}) =>
  read([{ date: day, title: "T", ...fields }], options).document.events[0];

describe("what can be given", () => {
  it("takes a bare list of dates and titles without a word", () => {
    const { document, issues, inputCount } = read([
      { date: day, title: "Relations" },
      { date: "1997-04-23", title: "Treaty" },
    ]);
    expect(issues).toEqual([]);
    expect(inputCount).toBe(2);
    expect(document.events.map(({ id, title, row }) => [id, title, row])).toEqual([
      ["event-1", "Relations", 0],
      ["event-2", "Treaty", 1],
    ]);
    expect(document.lanes).toEqual([{ id: "" }]);
  });

  it("takes a whole document", () => {
    const input = {
      version: 1,
      language: "en",
      title: { en: "T", ru: "Т" },
      lanes: [
        { id: "b", title: "B", color: "#abc" },
        { id: "a", parent: "b" },
      ],
      categories: [{ id: "treaty", title: "Treaties" }],
      entities: [{ id: "KG", kind: "country", name: "Kyrgyzstan" }],
      events: [
        {
          id: "e",
          date: day,
          dateText: "early",
          title: "T",
          description: "D\n\nE",
          lane: "a",
          category: "treaty",
          participants: ["KG", "AZ"],
          tags: ["landmark"],
          importance: 3,
          status: "planned",
          url: "https://a.example/",
          image: { src: "https://a.example/i.png", alt: "I" },
          sources: [{ source: "s", lines: [21, 23], note: "N" }],
          links: [{ to: "e", kind: "follows" }],
        },
      ],
      eras: [{ date: "1991/..", title: "Era", sources: [{ source: "s" }] }],
      series: [{ id: "q", unit: "t", points: [{ date: "2020", value: 1.3, valueText: "about" }] }],
      sources: [{ id: "s", title: "S", published: "2016", language: "ru" }],
      notes: [{ about: ["e"], kind: "source-error", text: "X" }],
    };
    const { document, issues, original } = read(input);
    expect(issues).toEqual([]);
    expect(original).toBe(input);
    const { version: _, ...rest } = input;
    const [{ status: __, ...event }] = input.events as [(typeof input.events)[0]];
    expect(document).toEqual({
      ...rest,
      events: [{ ...event, date: document.events[0]?.date, planned: true, row: 0 }],
      eras: [{ ...input.eras[0], id: "eras-1", date: document.eras[0]?.date }],
    });
    expect(document.events[0]?.date.text).toBe(day);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "1993-01-19"],
    ["a number", 5],
    ["a function", () => []],
    ["an empty object", {}],
    ["an object whose events are no list", { events: { date: day } }],
    ["a Map", new Map([["events", []]])],
  ])("says what is missing in %s", (_, input) => {
    const { document, issues, inputCount } = read(input);
    expect(issues.map(briefly)).toEqual(["error document-shape"]);
    expect(document.events).toEqual([]);
    expect(inputCount).toBe(0);
  });

  it("has nothing to say about a list without events", () => {
    expect(issuesOf([])).toEqual([]);
    expect(issuesOf({ events: [] })).toEqual([]);
  });

  it("takes fields from the prototype of an object, as of a class", () => {
    class Row {
      get date() {
        return day;
      }
      get title() {
        return "T";
      }
    }
    expect(read([new Row()]).document.events[0]?.title).toBe("T");
  });
});

describe("events with faults", () => {
  it.each<[string, unknown, string[]]>([
    ["no event", 5, ["error event-shape row 0"]],
    ["a list", [day, "T"], ["error event-shape row 0"]],
    ["null", null, ["error event-shape row 0"]],
    ["no date", { title: "T" }, ["error date-missing row 0 date"]],
    [
      "an impossible day",
      { id: "x", date: "2009-11-31", title: "T" },
      ["error date-impossible row 0 x date"],
    ],
    ["an end before its start", { date: "2016/2013", title: "T" }, ["error date-order row 0 date"]],
    ["no date at all", { date: "soon", title: "T" }, ["error date-syntax row 0 date"]],
    ["both ends open", { date: "../..", title: "T" }, ["error date-unbounded row 0 date"]],
  ])("leaves out %s with one error, and shows the others", (_, bad, expected) => {
    const reading = read([bad, { date: day, title: "T" }]);
    expect(reading.issues.map(briefly)).toEqual(expected);
    expect(reading.document.events).toHaveLength(1);
    expect(accountedFor(reading)).toBe(2);
  });

  it.each<[string, object, string, unknown]>([
    ["importance", { importance: NaN }, "importance-invalid", { importance: 0 }],
    ["importance", { importance: "high" }, "importance-invalid", { importance: 0 }],
    ["url", { url: "javascript:alert(1)" }, "address-refused", {}],
    ["url", { url: 5 }, "address-refused", {}],
    ["image.src", { image: { src: "data:image/svg+xml,<svg/>" } }, "address-refused", {}],
    ["title", { title: "a\u0007b" }, "text-cleaned", { title: "ab" }],
    [
      "title.ru",
      { title: { en: "a", ru: "\ud83d" } },
      "text-cleaned",
      { title: { en: "a", ru: "\ufffd" } },
    ],
    ["title", { title: "" }, "title-missing", { title: day }],
    ["title", { title: undefined }, "title-missing", { title: day }],
    ["title", { title: undefined, dateText: "early" }, "title-missing", { title: "early" }],
    ["description", { description: ["a"] }, "event-shape", {}],
    [
      "title.two words",
      { title: { en: "a", "two words": "b" } },
      "event-shape",
      { title: { en: "a" } },
    ],
    ["title", { title: { en: "a", "": "b" } }, "event-shape", { title: { en: "a" } }],
    ["title.ru", { title: { en: "a", ru: {} } }, "event-shape", { title: { en: "a" } }],
    ["tags", { tags: { a: 1 } }, "event-shape", { tags: [] }],
    ["tags[1]", { tags: ["a", {}] }, "event-shape", { tags: ["a"] }],
    [
      "sources[0].lines",
      { sources: [{ source: "s", lines: [5, 3] }] },
      "event-shape",
      { sources: [{ source: "s" }] },
    ],
    ["sources[0]", { sources: [{ lines: [3, 5] }] }, "event-shape", { sources: [] }],
    ["links[0].kind", { links: [{ to: "e", kind: "likes" }] }, "event-shape", { links: [] }],
  ])("mends %s of %j with %s", (field, fields, code, mended) => {
    const reading = read([{ date: day, title: "T", ...fields }]);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ code, severity: "warning", row: 0, field }),
    );
    expect(reading.issues.every(({ severity }) => severity === "warning")).toBe(true);
    const [event] = reading.document.events;
    expect(event).toMatchObject(mended as object);
    if (Object.keys(mended as object).length === 0) expect(event).not.toHaveProperty(field);
  });

  it("gives every issue words and a remedy", () => {
    const { issues } = read([
      5,
      {},
      { date: day, url: "x:", tags: [[]], importance: "", title: "\0" },
    ]);
    expect(issues.length).toBeGreaterThan(5);
    for (const { message, remedy } of issues) {
      expect(message).toMatch(/^[A-Z“].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each<[string, object, object]>([
    [
      "numbers as texts",
      { title: 1984, id: 7, tags: [1] },
      { title: "1984", id: "7", tags: ["1"] },
    ],
    ["numbers written out", { importance: "2.5" }, { importance: 2.5 }],
    ["one text for a list", { tags: "a; b;a;" }, { tags: ["a", "b"] }],
    ["underlines in language tags", { title: { en_GB: "x" } }, { title: { "en-GB": "x" } }],
    [
      "empty translations as missing",
      { title: { en: "x", ru: " ", ky: null } },
      { title: { en: "x" } },
    ],
    ["null as missing", { description: null, url: null, sources: null }, { sources: [] }],
  ])("takes %s without a word", (_, fields, event) => {
    expect(issuesOf([{ date: day, title: "T", ...fields }])).toEqual([]);
    expect(eventOf(fields)).toMatchObject(event);
  });
});

describe("ids", () => {
  const idsOf = (...given: unknown[]) =>
    read(given.map((id) => ({ date: day, title: "T", id }))).document.events.map(({ id }) => id);

  it("gives missing ids by row, and duplicates a number", () => {
    expect(idsOf(undefined, "a", "a", null, "a")).toEqual([
      "event-1",
      "a",
      "a-2",
      "event-4",
      "a-3",
    ]);
  });

  it("never takes an id that another event states", () => {
    expect(idsOf(undefined, "event-1", "a", "a", "a-2")).toEqual([
      "event-1-2",
      "event-1",
      "a",
      "a-3",
      "a-2",
    ]);
  });

  it("warns of duplicates and not of missing ids", () => {
    const input = [{ id: "a" }, { id: "a" }, {}].map((fields) => ({
      date: day,
      title: "T",
      ...fields,
    }));
    expect(issuesOf(input)).toEqual(["warning id-duplicate row 1 a id"]);
  });

  it("leaves an id to the event that can be shown", () => {
    const input = [
      { id: "a", title: "T" },
      { id: "a", date: day, title: "T" },
    ];
    expect(read(input).document.events[0]?.id).toBe("a");
  });

  it("keeps clear of the ids of earlier batches, and counts rows on", () => {
    const takenIds = new Set(["a", "event-11"]);
    const { document } = read(
      [
        { date: day, title: "T" },
        { date: day, title: "T", id: "a" },
      ],
      {
        firstRow: 10,
        takenIds,
      },
    );
    expect(document.events.map(({ id, row }) => [id, row])).toEqual([
      ["event-11-2", 10],
      ["a-2", 11],
    ]);
  });

  it("is quick with a hundred thousand twins", () => {
    const ids = idsOf(...Array.from({ length: 1e5 }, () => "a"));
    expect(new Set(ids).size).toBe(1e5);
    expect(ids.at(-1)).toBe("a-100000");
  });
});

describe("lanes", () => {
  const lanesOf = (lanes: unknown, ...names: unknown[]) =>
    read({ lanes, events: names.map((lane) => ({ date: day, title: "T", lane })) });

  it("adds lanes that events name, after those declared, in order", () => {
    const { document, issues } = lanesOf([{ id: "b", title: "B" }], "x", "b", undefined, "a", "x");
    expect(document.lanes).toEqual([
      { id: "b", title: "B" },
      { id: "x", title: "x" },
      { id: "" },
      { id: "a", title: "a" },
    ]);
    expect(document.events.map(({ lane }) => lane)).toEqual(["x", "b", "", "a", "x"]);
    expect(issues).toEqual([]);
  });

  it.each<[string, unknown[], string[], unknown[]]>([
    [
      "an unknown parent",
      [{ id: "a", parent: "z" }],
      ["warning lane-shape a lanes.parent"],
      [{ id: "a" }],
    ],
    [
      "a circle of parents",
      [
        { id: "a", parent: "b" },
        { id: "b", parent: "a" },
      ],
      ["warning lane-shape a lanes.parent", "warning lane-shape b lanes.parent"],
      [{ id: "a" }, { id: "b" }],
    ],
    [
      "a lane in itself",
      [{ id: "a", parent: "a" }],
      ["warning lane-shape a lanes.parent"],
      [{ id: "a" }],
    ],
    [
      "a bad colour",
      [{ id: "a", color: "red;x:y" }],
      ["warning color-refused lanes[0].color"],
      [{ id: "a" }],
    ],
    ["no id", [{ title: "A" }], ["error lane-shape lanes[0]"], []],
    ["no lane", [5], ["error lane-shape lanes[0]"], []],
    [
      "a twin",
      [{ id: "a" }, { id: "a", title: "A" }],
      ["error id-duplicate a lanes"],
      [{ id: "a" }],
    ],
  ])("reports %s", (_, lanes, expected, kept) => {
    const { document, issues } = lanesOf(lanes);
    expect(issues.map(briefly)).toEqual(expected);
    expect(document.lanes).toEqual(kept);
  });

  it("lets a document name the lane of events without one", () => {
    const { document, issues } = lanesOf([{ id: "", title: "Elsewhere" }, { id: "a" }], undefined);
    expect(document.lanes).toEqual([{ id: "", title: "Elsewhere" }, { id: "a" }]);
    expect(issues).toEqual([]);
  });

  it("does not walk a chain of lanes without end", () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => ({ id: `l${n}`, parent: `l${n + 1}` }));
    const { document } = lanesOf([...chain, { id: "l20000" }]);
    expect(document.lanes).toHaveLength(20_001);
  });
});

describe("the rest of a document", () => {
  it.each<[string, object, string[]]>([
    ["version", { version: 2 }, ["warning document-shape version"]],
    ["language", { language: "not a tag" }, ["warning document-shape language"]],
    ["era without a date", { eras: [{ title: "E" }] }, ["error document-shape eras[0]"]],
    [
      "era with an impossible date",
      { eras: [{ date: "1991-13", title: "E" }] },
      ["error date-impossible eras[0].date", "error document-shape eras[0]"],
    ],
    [
      "point that is no number",
      { series: [{ id: "s", points: [{ date: "1991", value: "x" }] }] },
      [
        "warning document-shape series[0].points[0].value",
        "error document-shape series[0].points[0]",
      ],
    ],
    ["source without id", { sources: [{ title: "S" }] }, ["error document-shape sources[0]"]],
    [
      "note without text",
      { notes: [{ about: ["a"], kind: "k" }] },
      ["error document-shape notes[0]"],
    ],
    [
      "entities that are no list",
      { entities: { KG: "Kyrgyzstan" } },
      ["warning document-shape entities"],
    ],
    ["twins", { categories: [{ id: "c" }, { id: "c" }] }, ["error id-duplicate c categories"]],
  ])("reports %s and reads on", (_, fields, expected) => {
    const reading = read({ ...fields, events: [{ date: day, title: "T" }] });
    expect(reading.issues.map(briefly)).toEqual(expected);
    expect(reading.document.events).toHaveLength(1);
    expect(accountedFor(reading)).toBe(1);
  });

  it("takes the language of the options where the document has none", () => {
    expect(read([], { language: "ky" }).document.language).toBe("ky");
    expect(read({ language: "ru", events: [] }, { language: "ky" }).document.language).toBe("ru");
    expect(read([]).document.language).toBe("und");
  });

  it("makes addresses absolute with the base of the options", () => {
    expect(eventOf({ url: "b.html" }, { base: "https://a.example/c/" })?.url).toBe(
      "https://a.example/c/b.html",
    );
  });
});

describe("limits", () => {
  it("keeps what fits and counts the rest", () => {
    const input = Array.from({ length: 10 }, () => ({ date: day, title: "T" }));
    const reading = read(input, { limits: { records: 4 } });
    expect(reading.document.events).toHaveLength(4);
    expect(reading.issues).toEqual([
      expect.objectContaining({ code: "limit-reached", severity: "error", count: 6 }),
    ]);
    expect(accountedFor(reading)).toBe(10);
  });

  it("holds for lists inside events, which still show", () => {
    const reading = read([{ date: day, title: "T", tags: ["a", "b", "c"] }], {
      limits: { records: 2 },
    });
    expect(reading.document.events[0]?.tags).toEqual(["a", "b"]);
    expect(reading.issues.map(briefly)).toEqual(["warning limit-reached row 0 tags"]);
  });

  it("cuts texts", () => {
    const limits = { titleLength: 5, descriptionLength: 8 };
    const event = eventOf(
      { title: "abcdefgh", description: "abcdefghijk", lane: "abcdefgh" },
      { limits },
    );
    expect(event).toMatchObject({ title: "abcd…", description: "abcdefg…", lane: "abcd…" });
  });

  it("is not taken in by the length of an empty list", () => {
    const reading = read(new Array(4e9), { limits: { records: 100 } });
    expect(reading.inputCount).toBe(4e9);
    expect(accountedFor(reading)).toBe(4e9);
  });

  it("reads a title of ten million characters at once", () => {
    const start = performance.now();
    eventOf({ title: "\u0301".repeat(1e7), description: "\0\n ".repeat(1e6) });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
