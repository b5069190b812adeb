import { describe, expect, it } from "vitest";
import { readCsv, readDocument, readJson, readNdjson, readText } from "./read.ts";
import { renderHtmlList, renderSvg } from "./render.ts";

const events = [{ id: "a", date: "1993-01-19", title: "Relations" }];

describe("doors to the readers", () => {
  it("read the same events from every format", async () => {
    const line = JSON.stringify(events[0]);
    const readings = await Promise.all([
      readDocument(events),
      readJson(`[${line}]`),
      readNdjson(line),
      readCsv("id,date,title\na,1993-01-19,Relations"),
      readText(line, { name: "events.ndjson" }),
    ]);
    for (const { document, issues } of readings) {
      expect(issues).toEqual([]);
      expect(document.events).toMatchObject([{ id: "a", title: "Relations" }]);
    }
  });

  it("give issues and no exception for what cannot be read", async () => {
    expect((await readDocument(undefined)).issues).toHaveLength(1);
    expect((await readText("<!doctype html>")).issues[0]?.code).toBe("not-json");
  });
});

describe("doors to the renderers", () => {
  it("write a picture and a list", async () => {
    expect(await renderSvg(events, { language: "en" })).toContain(">Relations</text>");
    expect(await renderHtmlList(events, { language: "en" })).toContain("Relations");
  });
});
