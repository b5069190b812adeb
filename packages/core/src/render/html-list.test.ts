import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineDocument } from "../model/document.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedEvent } from "../model/normalized.ts";
import { oddDocument } from "../testing/fuzz.ts";
import { findAll, parseMarkup, readList, textOf } from "../testing/light-dom.ts";
import { renderHtmlList } from "./html-list.ts";

const chronicle: TimelineDocument = {
  language: "en",
  title: "Relations",
  lanes: [
    { id: "kg-az", title: { en: "Kyrgyzstan and Azerbaijan", ru: "Кыргызстан и Азербайджан" } },
    { id: "kg-af", title: "Kyrgyzstan and Afghanistan", color: "#b83a3a" },
    { id: "empty" },
  ],
  entities: [{ id: "KG", name: "Kyrgyzstan" }],
  sources: [{ id: "s", title: "Vestnik" }],
  events: [
    {
      id: "kg-az-treaty",
      date: "1997-04-23",
      title: "Treaty",
      lane: "kg-az",
      links: [{ to: "kg-az-relations", kind: "follows" }],
    },
    {
      id: "kg-az-relations",
      date: "1993-01-19",
      title: "Diplomatic <relations>",
      description: "First line.\nSecond & last.",
      lane: "kg-az",
      category: "diplomacy",
      participants: ["KG", "AZ"],
      tags: ["landmark", "first"],
      importance: 3,
      url: "https://a.example/?x=1&y=2",
      sources: [{ source: "s", lines: [21, 23], note: "page 2" }, { source: "t" }],
    },
    {
      id: "kg-af-visit",
      date: "2024",
      dateText: "early 2024",
      title: "Visit",
      lane: "kg-af",
      status: "planned",
    },
  ],
  notes: [{ about: ["kg-az-treaty"], kind: "context", text: "A note" }],
};

describe("renderHtmlList", () => {
  it("writes headings, lists by lane and items in time order", async () => {
    expect(await renderHtmlList(chronicle)).toMatchInlineSnapshot(`
      "<section class="sanjyra-list" lang="en" dir="ltr">
      <h2>Relations</h2>
      <section data-lane="kg-az">
      <h3>Kyrgyzstan and Azerbaijan</h3>
      <ol>
      <li id="kg-az-relations" data-lane="kg-az" data-importance="3" data-category="diplomacy" data-participants="KG;AZ" data-tags="landmark;first"><time datetime="1993-01-19">19 January 1993</time> <a href="https://a.example/?x=1&amp;y=2" rel="noopener noreferrer"><bdi class="sanjyra-title">Diplomatic &lt;relations&gt;</bdi></a>
      <p>First line.</p>
      <p>Second &amp; last.</p>
      <ul class="sanjyra-participants"><li><bdi>Kyrgyzstan</bdi></li><li><bdi>AZ</bdi></li></ul>
      <ul class="sanjyra-sources"><li data-source="s" data-lines="21-23"><cite><bdi>Vestnik</bdi></cite>, lines 21–23 (<span>page 2</span>)</li><li data-source="t"><cite><bdi>t</bdi></cite></li></ul>
      </li>
      <li id="kg-az-treaty" data-lane="kg-az"><time datetime="1997-04-23">23 April 1997</time> <bdi class="sanjyra-title">Treaty</bdi>
      <ul class="sanjyra-notes"><li data-kind="context">A note</li></ul>
      <ul class="sanjyra-links"><li data-kind="follows" data-to="kg-az-relations"><a href="#kg-az-relations"><bdi>Diplomatic &lt;relations&gt;</bdi></a></li></ul>
      </li>
      </ol>
      </section>
      <section data-lane="kg-af" data-color="#b83a3a">
      <h3>Kyrgyzstan and Afghanistan</h3>
      <ol>
      <li id="kg-af-visit" data-lane="kg-af" data-status="planned"><time datetime="2024" data-date-text="early 2024">early 2024</time> <bdi class="sanjyra-title">Visit</bdi>
      </li>
      </ol>
      </section>
      </section>
      "
    `);
  });

  it("writes one list by time on demand, with other headings", async () => {
    const html = await renderHtmlList(chronicle, { order: "time", headingLevel: 3 });
    expect(html).toContain("<h3>Relations</h3>");
    const root = parseMarkup(html);
    expect(findAll(root, ({ name }) => name === "ol")).toHaveLength(1);
    expect(readList(root).map((event) => (event as { id: string }).id)).toEqual([
      "kg-az-relations",
      "kg-az-treaty",
      "kg-af-visit",
    ]);
  });

  it("marks what is not in the list's language or direction", async () => {
    const html = await renderHtmlList(
      {
        language: "ru",
        events: [{ date: "1993", title: { fa: "پیمان" }, description: { ru: "Договор" } }],
      },
      { language: "en" },
    );
    expect(html).toContain('<section class="sanjyra-list" lang="en" dir="ltr">');
    expect(html).toContain('<bdi class="sanjyra-title" lang="fa" dir="rtl">پیمان</bdi>');
    expect(html).toContain('<p lang="ru">Договор</p>');
    expect(await renderHtmlList([{ date: "1993", title: "T" }], { language: "fa" })).toContain(
      'lang="fa" dir="rtl"',
    );
  });

  it("marks nothing that is in the list's language, whatever the document's is", async () => {
    const html = await renderHtmlList(
      {
        language: "ru",
        entities: [{ id: "KG", name: { en: "Kyrgyzstan" } }],
        events: [
          {
            date: "1993",
            title: { en: "T" },
            description: { en: "D\nE" },
            participants: ["KG", "AZ"],
          },
        ],
      },
      { language: "en" },
    );
    expect(html.match(/lang="[^"]*"/g)).toEqual(['lang="en"']);
  });

  it("marks dates whose words are in another language", async () => {
    const events = [
      { date: "1993", title: "T" },
      { date: "1994", dateText: { fa: "آغاز" }, title: "T" },
    ];
    const html = await renderHtmlList(events, { language: "tlh" });
    expect(html).toContain('<time datetime="1993" lang="en">1993</time>');
    expect(html).toContain('data-date-text="آغاز" lang="fa" dir="rtl">');
    expect(await renderHtmlList(events, { language: "en-GB" })).toContain('<time datetime="1993">');
  });

  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</li></ol><svg/onload=alert(1)>",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "javascript:alert(1)",
    "${alert(1)}{{alert(1)}}",
    "=HYPERLINK(1)",
  ])("shows %j as text, wherever it stands", async (payload) => {
    const text = { en: payload };
    const input = {
      title: payload,
      language: "en",
      lanes: [{ id: payload, title: payload, color: payload }],
      entities: [{ id: payload, name: payload }],
      sources: [{ id: payload, title: text }],
      events: [
        {
          id: payload,
          date: "1993",
          dateText: payload,
          title: text,
          description: text,
          lane: payload,
          category: payload,
          tags: [payload],
          participants: [payload],
          status: payload,
          url: payload,
          sources: [{ source: payload, note: payload }],
          links: [{ to: payload, kind: "follows" as const }],
        },
      ],
      notes: [{ about: [payload], kind: payload, text }],
    };
    const root = parseMarkup(await renderHtmlList(input));
    const names = findAll(root, ({ children }) => children.length === 0).map(({ name }) => name);
    expect(names).toEqual([]);
    const titles = ["h2", "h3", "p", "time"].map((name) =>
      findAll(root, (element) => element.name === name),
    );
    for (const [element] of titles) expect(element && textOf(element)).toContain(payload);
    expect(readList(root)).toMatchObject([
      { id: payload, title: payload, lane: payload, tags: payload },
    ]);
  });

  it("shows citations with or without lines", async () => {
    expect(await renderHtmlList(chronicle)).toContain("</cite>, lines 21–23");
    expect(await renderHtmlList(chronicle, { language: "ky" })).toContain("</cite>, саптар 21–23");
    expect(await renderHtmlList(chronicle, { sourceLines: false })).not.toContain("21–23");
  });

  it.each([
    ["1993-01-19", '<time datetime="1993-01-19">'],
    ["1993", '<time datetime="1993">'],
    ["1993-01-19T12:30:00Z", '<time datetime="1993-01-19T12:30:00Z">'],
    ["1993-01-19T12:30:00+06:00", '<time datetime="1993-01-19T12:30:00+06:00">'],
    ["2024~", '<time datetime="2024" data-edtf="2024~">'],
    ["2013-08-15/2013-08-16", '<time datetime="2013-08-15" data-edtf="2013-08-15/2013-08-16">'],
    ["2004-06-XX", '<time datetime="2004-06" data-edtf="2004-06-XX">'],
    ["2001-21", '<time datetime="2001" data-edtf="2001-21">'],
    ["199X", '<time data-edtf="199X">'],
    ["1950S2", '<time data-edtf="1950S2">'],
    ["-0043-03-15", '<time data-edtf="-0043-03-15">'],
    ["0000", '<time data-edtf="0000">'],
    ["../2006", '<time data-edtf="../2006">'],
    ["Y170000002", '<time data-edtf="Y170000002">'],
    ["[1667,1668]", '<time data-edtf="[1667,1668]">'],
  ])("lets HTML know of %s what it can, and claims no more", async (date, tag) => {
    expect(await renderHtmlList([{ date, title: "T" }])).toContain(tag);
  });

  it.each([
    ["kg-az-relations", 'id="kg-az-relations"'],
    ["кыргыз-азербайжан", 'id="кыргыз-азербайжан"'],
    ["location", 'id="sanjyra-location" data-id="location"'],
    ["a b-c", 'id="sanjyra-a%20b-c" data-id="a b-c"'],
    ['"><script>', 'id="sanjyra-%22%3E%3Cscript%3E" data-id="&quot;&gt;&lt;script&gt;"'],
    ["sanjyra-x", 'id="sanjyra-sanjyra-x" data-id="sanjyra-x"'],
  ])("gives the item of %s an id that shadows nothing", async (id, attributes) => {
    expect(await renderHtmlList([{ id, date: "1993", title: "T" }])).toContain(`<li ${attributes}`);
  });

  it("takes what is normalised already", async () => {
    expect(await renderHtmlList(normalizeDocument(chronicle).document)).toBe(
      await renderHtmlList(chronicle),
    );
  });

  it.each([[[]], [{ events: [] }], [normalizeDocument([]).document]])(
    "writes an empty list of %j",
    async (input) => {
      expect(await renderHtmlList(input)).toBe(
        '<section class="sanjyra-list" lang="en" dir="ltr">\n</section>\n',
      );
    },
  );
});

/** What of an event an HTML list carries. */
function carried(event: NormalizedEvent): object {
  const { image: _, sources: __, links: ___, row: ____, ...rest } = event;
  return { ...rest, description: event.description ?? "" };
}

describe("reading the list back", () => {
  it("gives the same events", async () => {
    const before = normalizeDocument(chronicle).document.events.map(carried);
    const after = normalizeDocument(
      readList(parseMarkup(await renderHtmlList(chronicle))),
    ).document.events.map(carried);
    const byId = (a: object, b: object) =>
      (a as NormalizedEvent).id < (b as NormalizedEvent).id ? -1 : 1;
    expect(after.sort(byId)).toEqual(before.sort(byId));
  });

  it("is well formed and complete for any document, with no element and no link of the data's making", async () => {
    const own = new Set([
      "section",
      "h2",
      "h3",
      "ol",
      "li",
      "time",
      "bdi",
      "p",
      "ul",
      "a",
      "cite",
      "span",
    ]);
    await fc.assert(
      fc.asyncProperty(
        oddDocument,
        fc.constantFrom("lane" as const, "time" as const),
        async (input, order) => {
          const { document } = normalizeDocument(input);
          const root = parseMarkup(await renderHtmlList(document, { order }));
          const items = readList(root) as { id: string; date: string; title: string }[];
          expect(new Set(items.map(({ id }) => id))).toEqual(
            new Set(document.events.map(({ id }) => id)),
          );
          expect(items.every(({ date, title }) => date !== "" && title !== "")).toBe(true);
          expect(findAll(root, ({ name }) => !own.has(name))).toEqual([]);
          for (const { attributes } of findAll(root, ({ name }) => name === "a"))
            expect(attributes.get("href")).toMatch(/^(?:#|https?:)|^(?![^/?#]*:)/);
          expect(textOf(root)).not.toMatch(/undefined|NaN|\[object/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
