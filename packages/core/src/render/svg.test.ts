import { describe, expect, it } from "vitest";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import type { TimelineDocument } from "../model/document.ts";
import { renderSvg } from "./svg.ts";

const small: TimelineDocument = {
  language: "en",
  title: "Two <lanes> & a pill",
  lanes: [
    { id: "a", title: "First", color: "#1a66b8" },
    { id: "b", title: { en: "Second", ru: "Вторая" } },
  ],
  events: [
    { id: "one", date: "1993-01-19", title: "Relations", lane: "a", importance: 3 },
    { id: "two", date: "2021-09", title: { en: "Aid", ru: "Помощь" }, lane: "b" },
    { id: "three", date: "2012-08/..", title: "<script>alert(1)</script>", lane: "b" },
  ],
  eras: [{ date: "1991/2000", title: "The nineties" }],
};

describe("a document as SVG", () => {
  it("is one well-formed element that names itself", async () => {
    const svg = await renderSvg(small);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200"/);
    expect(svg).toContain('aria-label="Two &lt;lanes&gt; &amp; a pill.');
    expect(openTags(svg)).toEqual([]);
  });

  it("shows every label, as text and never as markup", async () => {
    const svg = await renderSvg(small);
    for (const text of [
      "Relations",
      "Aid",
      "&lt;script&gt;alert(1)&lt;/script&gt;",
      "The nineties",
    ]) {
      expect(svg).toContain(`>${text}</text>`);
    }
    expect(svg).not.toContain("<script");
  });

  it("speaks the asked language and says which texts do not", async () => {
    const svg = await renderSvg(small, { language: "ru" });
    expect(svg).toContain(">Помощь</text>");
    expect(svg).toContain(">Вторая</text>");
    expect(svg).toMatch(/lang="en"[^>]*>Relations/);
  });

  it("cuts a label that is longer than any label may be, and says the whole in its title", async () => {
    const title = "A very long title ".repeat(20).trim();
    const svg = await renderSvg([{ date: "1993", title }]);
    const shown = /<text[^>]*>(A very[^<]*)</.exec(svg)?.[1] ?? "";
    expect(shown.endsWith("…")).toBe(true);
    expect(createWidthEstimate(13)(shown, false)).toBeLessThanOrEqual(321);
    expect(svg).toContain(`<title>${title}, 1993`);
  });

  it("brings the words of the asked language and calendar by itself", async () => {
    const events = [{ date: "1993-01-19", title: { en: "Relations", ky: "Мамилелер" } }];
    const svg = await renderSvg(events, { language: "ky" });
    expect(svg).toContain(">Мамилелер</text>");
    expect(svg).toContain("Мамилелер, 1993-жылдын 19-январы");
    expect(await renderSvg(events, { language: "fa", calendar: "persian" })).toContain("دی");
  });

  it("is the same text for the same input", async () => {
    expect(await renderSvg(small, { width: 700, theme: "dark" })).toBe(
      await renderSvg(structuredClone(small), { width: 700, theme: "dark" }),
    );
  });

  it("mirrors time where the language runs right to left", async () => {
    const at = (svg: string) => Number(/<text x="([\d.]+)"[^>]*>Relations/.exec(svg)?.[1]);
    expect(at(await renderSvg(small))).toBeLessThan(500);
    expect(at(await renderSvg(small, { language: "fa" }))).toBeGreaterThan(700);
  });

  it("draws nothing but its frame for nothing, and leaves out what cannot be read", async () => {
    expect(openTags(await renderSvg([]))).toEqual([]);
    const svg = await renderSvg([
      { date: "2009-11-31", title: "Never" },
      { date: "2009-11-30", title: "Last day" },
    ]);
    expect(svg).toContain("Last day");
    expect(svg).not.toContain("Never");
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

/** Names of elements that are opened and not closed. */
function openTags(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = "", single] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!single) open.push(name);
  }
  return open;
}
