import { csvParse } from "d3-dsv";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toEventsCsv, toFiguresCsv } from "../scripts/formats/csv.mjs";
import { calendarDays, toCalendar } from "../scripts/formats/icalendar.mjs";
import { startAndEnd, toJsonLd } from "../scripts/formats/json-ld.mjs";
import { chronicle } from "../src/index.ts";

const points = chronicle.series.flatMap((series) => series.points);

describe("the tables", () => {
  const events = csvParse(toEventsCsv(chronicle).replace(/^\uFEFF/, ""));
  const figures = csvParse(toFiguresCsv(chronicle).replace(/^\uFEFF/, ""));

  it("have a row for each event, with its own words", () => {
    expect(
      events.map((row) => [row["id"], row["date"], row["title:ky"], row["description:kk"]]),
    ).toEqual(
      chronicle.events.map(({ id, date, title, description }) => [
        id,
        date,
        title["ky"],
        description["kk"],
      ]),
    );
  });

  it("have a row for each figure, as a number", () => {
    expect(figures.map((row) => Number(row["value"]))).toEqual(points.map(({ value }) => value));
  });

  it("begin with a byte order mark and end their rows with CR LF", () => {
    expect(toEventsCsv(chronicle)).toMatch(/^\uFEFFid,date,[^\n]+\r\n/);
  });
});

describe("the calendar", () => {
  it.each(["en", "ru", "kk", "ky"])(
    "is read by another program as it was meant: %s",
    (language) => {
      const calendar = new ICAL.Component(ICAL.parse(toCalendar(chronicle, language)) as unknown[]);
      const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
      const dated = chronicle.events.filter(({ date }) => calendarDays(date));
      expect(entries.map(({ uid, summary, description }) => [uid, summary, description])).toEqual(
        dated.map(({ id, title, description }) => [
          `${id}@central-asia.sanjyra`,
          title[language],
          description[language],
        ]),
      );
      expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true);
    },
  );

  it("has no line of more than 75 octets and only CR LF", () => {
    const text = toCalendar(chronicle, "ky");
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each([
    ["1993-01-19", { start: "19930119", end: "19930120" }],
    ["2013-08-15/2013-08-16", { start: "20130815", end: "20130817" }],
    ["2009-12-31", { start: "20091231", end: "20100101" }],
    ["2021-09", undefined],
    ["2024", undefined],
    ["1993-01-19~", undefined],
    ["2012-08-01/..", undefined],
    ["2012-08-01/", undefined],
    ["[2012-08-01,2012-08-02]", undefined],
    ["2009-11-31", undefined],
  ])("knows the days of %s, or that they are not known", (date, days) => {
    expect(calendarDays(date)).toEqual(days);
  });
});

describe("the linked data", () => {
  const graph = toJsonLd(chronicle)["@graph"];
  const ids = graph.map((node) => node["@id"]);

  it("describes whatever it refers to", () => {
    const referred = JSON.stringify(graph).match(/(?<="@id":")#[^"]+/g) ?? [];
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an event for each event", () => {
    expect(graph.filter((node) => node["@type"] === "Event")).toHaveLength(chronicle.events.length);
  });

  const edtf = (value: string) => ({
    "@type": "http://id.loc.gov/datatypes/edtf/EDTF",
    "@value": value,
  });
  it.each([
    ["1993-01-19", { startDate: "1993-01-19" }],
    ["2021-09", { startDate: "2021-09" }],
    ["2013-08-15/2013-08-16", { startDate: "2013-08-15", endDate: "2013-08-16" }],
    ["2012-08/..", { startDate: "2012-08" }],
    ["../2030", { endDate: "2030" }],
    ["/2006", { endDate: "2006" }],
    ["1995~/..", { startDate: edtf("1995~") }],
    ["[..2015-12]", { startDate: edtf("[..2015-12]") }],
  ])("rounds no date: %s", (date, expected) => {
    expect(startAndEnd(date)).toEqual(expected);
  });
});
