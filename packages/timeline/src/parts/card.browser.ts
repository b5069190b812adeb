import { loadWords, readDocument, type TimelineDocument } from "@sanjyra/core";
import type { TemplateResult } from "lit";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CardProps } from "../contracts.ts";
import { mountPart, type MountedPart } from "../testing/mount-part.ts";
import { loadTranslation, terms } from "../translations/index.ts";
import { renderCard } from "./card/render.ts";
import { cardStyles } from "./card/styles.ts";

await loadTranslation("ru");

const source: TimelineDocument = {
  language: "en",
  lanes: [
    { id: "kg-af", title: { en: "Kyrgyzstan and Afghanistan", ru: "Кыргызстан и Афганистан" } },
  ],
  entities: [{ id: "KG", name: { en: "Kyrgyzstan", ru: "Кыргызстан" } }],
  events: [
    {
      id: "aid",
      date: "2021-09",
      title: { en: "Aid for Kabul", ru: "Помощь Кабулу" },
      description: "First.\n\nSecond <b>not bold</b>.",
      lane: "kg-af",
      participants: ["KG", "unknown-id"],
      url: "https://пример.рф/aid",
      sources: [
        { source: "s1", lines: [190, 206] },
        { source: "s1", lines: [21, 21], note: "In the summary" },
      ],
      links: [{ to: "visit", kind: "part-of" }],
    },
    { id: "visit", date: "2024", title: "Visit", links: [{ to: "aid", kind: "follows" }] },
    {
      id: "later",
      date: "2025",
      title: "Later",
      links: [{ to: "aid", kind: "implements" }],
      status: "planned",
    },
  ],
  sources: [{ id: "s1", title: "An article", url: "https://example.org/s1" }],
  notes: [{ about: ["aid"], kind: "source-error", text: "It has 2012." }],
};

const words = await loadWords({ language: "en" });
let part: MountedPart;
afterEach(() => {
  part.remove();
});

async function props(
  changes: Partial<CardProps> = {},
  id = "aid",
  text: TimelineDocument = source,
): Promise<CardProps> {
  const { document } = await readDocument(text);
  const place = document.events.findIndex((event) => event.id === id);
  const event = document.events[place];
  if (!event) throw new Error(`There is no event ${id}.`);
  return {
    event,
    document,
    words,
    terms: terms("en"),
    language: "en",
    hue: 1,
    previous: document.events[place - 1],
    next: document.events[place + 1],
    own: [],
    tools: undefined,
    onClose: vi.fn(),
    onStep: vi.fn(),
    onGo: vi.fn(),
    ...changes,
  };
}

const mount = (template: TemplateResult, width?: number): void => {
  part = mountPart(template, width === undefined ? {} : { width });
  const { styleSheet } = cardStyles;
  if (styleSheet) part.root.adoptedStyleSheets.push(styleSheet);
};
const textOf = (selector: string): string =>
  part.find(selector).textContent.replace(/\s+/g, " ").trim();

describe("the card", () => {
  it("is a region named by its title, with all that is known", async () => {
    mount(renderCard(await props()));
    expect(part.find("section").getAttribute("aria-labelledby")).toBe(part.find("h3").id);
    expect(textOf("h3")).toBe("Aid for Kabul");
    expect(textOf(".card-lane")).toBe("Kyrgyzstan and Afghanistan");
    expect(textOf(".card-date")).toContain("September 2021");
    expect([...part.root.querySelectorAll(".chip")].map((chip) => chip.textContent.trim())).toEqual(
      ["Kyrgyzstan", "unknown-id"],
    );
    expect(textOf(".notes li")).toBe("Error in the source. It has 2012.");
    expect(textOf(".sources li")).toBe("An article, lines 190–206, line 21 In the summary");
    expect(textOf(".related")).toMatch(/Part of Visit .*Implemented by Later/);
  });

  it("speaks the reader's language and marks what is in another", async () => {
    mount(renderCard(await props({ language: "ru", terms: terms("ru") })));
    expect(part.find("h3 bdi").lang).toBe("");
    expect(textOf("h3")).toBe("Помощь Кабулу");
    expect(part.find(".sources bdi").lang).toBe("en");
    expect(textOf(".place")).toBe(", строки 190–206, строка 21");
  });

  it("leaves out what is not known", async () => {
    mount(renderCard(await props({}, "later")));
    expect(textOf(".tag")).toBe("Planned");
    expect(part.root.querySelector(".chips, .notes, .sources, .card-text, .more")).toBeNull();
  });

  it("shows markup as text, in paragraphs", async () => {
    mount(renderCard(await props()));
    expect([...part.root.querySelectorAll(".card-text p")].map((p) => p.textContent)).toEqual([
      "First.",
      "Second <b>not bold</b>.",
    ]);
  });

  it("shows where a link leads, in ASCII, and opens no way back", async () => {
    mount(renderCard(await props()));
    expect(textOf(".more .host")).toBe("xn--e1afmkfd.xn--p1ai");
    expect(part.find("a.more").getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("links to no address of a source that a script hides in", async () => {
    const sources = [{ id: "s1", title: "Bad", url: "JavaScript:alert(1)" }];
    mount(renderCard(await props({}, "aid", { ...source, sources })));
    expect(part.root.querySelector(".sources a")).toBeNull();
    expect(textOf(".sources li")).toContain("Bad");
  });

  it("calls back for close, steps and related events; at an end a step does nothing", async () => {
    const given = await props();
    mount(renderCard(given));
    for (const name of ["close", "earlier", "later"]) part.find(`[data-command=${name}]`).click();
    part.find("[data-to=visit]").click();
    expect(given.onClose).toHaveBeenCalledTimes(1);
    expect(given.onStep).toHaveBeenCalledExactlyOnceWith(1);
    expect(given.onGo).toHaveBeenCalledExactlyOnceWith("visit");
  });

  it("names its steps with where they lead", async () => {
    mount(renderCard(await props({}, "visit")));
    expect(part.find("[data-command=earlier]").ariaLabel).toBe("Previous event: Aid for Kabul");
    expect(part.find("[data-command=later]").ariaLabel).toBe("Next event: Later");
  });

  it("takes the focus on its title", async () => {
    mount(renderCard(await props()));
    part.find(".card-title").focus();
    expect(part.root.activeElement).toBe(part.find(".card-title"));
  });

  it("is a sheet over the whole width of a narrow container, with large buttons", async () => {
    mount(renderCard(await props()), 360);
    const { width } = part.find(".card").getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(359);
    expect(part.find("[data-command=close]").getBoundingClientRect().width).toBeGreaterThanOrEqual(
      44,
    );
  });

  it("breaks a word of a thousand letters instead of growing", async () => {
    const events = [
      { date: "2020", id: "aid", title: "x".repeat(1000), description: "y".repeat(1000) },
    ];
    mount(renderCard(await props({}, "aid", { events })), 360);
    expect(part.find(".card").scrollWidth).toBeLessThanOrEqual(360);
  });
});
