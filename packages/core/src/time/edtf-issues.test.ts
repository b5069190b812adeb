import { describe, expect, it } from "vitest";
import { parseEdtf } from "./edtf.ts";
import type { DateIssue } from "./uncertain-date.ts";

function issueOf(text: unknown): DateIssue {
  const reading = parseEdtf(text as string);
  if (reading.ok) throw new Error(`read as a date: ${String(text)}`);
  return reading.issue;
}

describe("impossible dates", () => {
  it.each([
    ["1900-02-29", "Write a day from 01 to 28."],
    ["2001-02-29", "Write a day from 01 to 28."],
    ["2000-02-30", "Write a day from 01 to 29."],
    ["2001-11-31", "Write a day from 01 to 30."],
    ["2001-01-32", "Write a day from 01 to 31."],
    ["2001-01-00", "Write a day from 01 to 31."],
    ["-0003-02-29", "Write a day from 01 to 28."],
    ["1993-02-30T10:00:00", "Write a day from 01 to 28."],
    ["2001-13", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["2001-00", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["2001-20", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["2001-42", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["2021-13-01", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["2001-21-05", "Leave the day out."],
    ["-0000", "Write 0000 for 1 BCE."],
    ["-0000-01-01", "Write 0000 for 1 BCE."],
    ["1985-02-3X", "Write a day from 01 to 28."],
    ["156X-09-31", "Write a day from 01 to 30."],
    ["X900-02-29", "Write a day from 01 to 28."],
    ["1560-X3-32", "Write a day from 01 to 31."],
    ["1560-2X", "Write 01 to 12, or 21 to 41 for a part of the year."],
    ["1950S5", "Write a number from 1 to 4 after S."],
    ["0050S3", "Write a number from 1 to 2 after S."],
    ["Y17E7S10", "Write a number from 1 to 9 after S."],
  ])("%s: %s", (text, remedy) => {
    expect(issueOf(text)).toMatchObject({ code: "date-impossible", remedy });
  });
});

describe("impossible clock times", () => {
  it.each([
    "1985-04-12T25:00:00",
    "1985-04-12T24:00:01",
    "1985-04-12T23:60:00",
    "1985-04-12T00:61:00",
    "1985-04-12T23:20:61",
    "1985-04-12T01:01:60",
    "1985-04-12T23:59:60+01:00",
  ])("%s", (text) => {
    expect(issueOf(text)).toMatchObject({
      code: "date-impossible",
      remedy: "Write hours from 00 to 23, minutes and seconds from 00 to 59.",
    });
  });

  it.each([
    "1985-04-12T23:20:30+15:00",
    "1985-04-12T23:20:30+14:01",
    "1985-04-12T23:20:30-00:00",
    "1985-04-12T23:20:30-00",
  ])("%s has an offset of no clock", (text) => {
    expect(issueOf(text)).toMatchObject({
      code: "date-impossible",
      remedy: "Write -14:00 to +14:00, or Z.",
    });
  });
});

describe("order", () => {
  it.each([
    "2005/2004",
    "2004-06-11/2004-06-10",
    "0000/-0001",
    "2004-07/2004-06-XX",
    "[1672..1670]",
    "Y20000/2000",
  ])("%s ends before it starts", (text) => {
    expect(issueOf(text)).toMatchObject({
      code: "date-order",
      remedy: "Write the earlier date first.",
    });
  });
});

describe("slips whose meaning is plain", () => {
  it.each([
    // The draft of 2012
    ["199u", "199X"],
    ["1999-uu-uu", "1999-XX-XX"],
    ["196x", "196X"],
    ["unknown/2006", "/2006"],
    ["2004-01-01/open", "2004-01-01/.."],
    ["1984?~", "1984%"],
    ["1984~?/2004?~", "1984%/2004%"],
    ["2004-(06)?-11", "2004-?06-11"],
    ["2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20"],
    ["y170000002", "Y170000002"],
    ["y-17e7", "Y-17E7"],
    ["y17101e4p3", "Y17101E4S3"],
    ["2000-uu/open", "2000-XX/.."],
    // Spaces and separators
    ["2004 - 06", "2004-06"],
    ["18 63-03-29", "1863-03-29"],
    ["{1667, 1668, 1670..1672}", "{1667,1668,1670..1672}"],
    ["1991–1995", "1991/1995"],
    ["1991 — 1995", "1991/1995"],
    ["−0044", "-0044"],
    ["1993.01.19", "1993-01-19"],
    ["1993/1/9", "1993-01-09"],
    ["1985-4-2", "1985-04-02"],
    ["20050924", "2005-09-24"],
    ["20050924T100000", "2005-09-24T10:00:00"],
    // Years
    ["12345", "Y12345"],
    ["-12345", "Y-12345"],
    ["+1985", "1985"],
    ["19", "19XX"],
    ["-04", "-04XX"],
    ["198", "198X"],
    ["197~", "197X~"],
    ["Y1985", "1985"],
    ["Y-9999", "-9999"],
    // Times
    ["2012-10-10 10:10:10", "2012-10-10T10:10:10"],
    ["2012-10-10t10:10:10", "2012-10-10T10:10:10"],
    ["2012-10-10T10:10:10z", "2012-10-10T10:10:10Z"],
    ["2012-10-10T10:10:10,5", "2012-10-10T10:10:10.5"],
    ["2012-10-10T10:10:10+0230", "2012-10-10T10:10:10+02:30"],
  ])("%s: write %s", (text, right) => {
    expect(issueOf(text)).toMatchObject({ code: "date-syntax", remedy: `Write ${right}.` });
    expect(parseEdtf(right).ok).toBe(true);
  });

  it.each(["2004-(06-11)?", "(2004-(06)~)?", "(2011)-06-04~", "2011-(06-04)~"])(
    "%s has parentheses",
    (text) => {
      expect(issueOf(text)).toMatchObject({
        code: "date-syntax",
        remedy: expect.stringContaining("2004-?06-?11") as string,
      });
    },
  );
});

describe("texts that are no dates", () => {
  it.each([
    "hello",
    "August 2021",
    "wtf1985",
    "1985wtf",
    "1985-W15",
    "1985-102",
    "P1Y2M",
    "R12/1985/1990",
    "1985Y4M12D",
    "-",
    "..",
    "..1984",
    "1985-04-12T",
    "1985-04-12T23",
    "1985-04-12T23:20:30~",
    "1985-04T10:00:00",
    "2012-10-10T10:10:10Z10",
    "2012-10-10T10:10:1",
    "2012/2013/2014",
    "2012//2013",
    "2000/12-12",
    "-Y170000002",
    "Y170000002-05",
    "Y00001",
    "Y017E3",
    "Y17E07",
    "Y1.7E7",
    "Y17E-7",
    "195XS2",
    "1950S0",
    "1950S02",
    "1950E2",
    "2004--06",
    "2004-06-",
    "2004-?-06",
    "??2004",
    "2004??",
    "[]",
    "{}",
    "[..]",
    "[,1667]",
    "{1960,}",
    "[1999",
    "{1999]",
    "[1999}",
    "[1667]~",
    "[[1667]]",
    "[1667,..1700]",
    "[1667..,1700]",
    "[1667..1668-12]",
    "{1985/1986}",
    "[2004-01-01T10:10:10Z]",
    "..2004-06-01/2004-06-20..",
    "1993-01-19, 1993-01-20",
    "19.01.1993",
    "01/19/1993",
    "１９９３",
    "1993\u0000",
    "~=[,,_,,]:3",
  ])("%s", (text) => {
    const { code, message, remedy } = issueOf(text);
    expect(code).toBe("date-syntax");
    expect(message).toMatch(/^“.*”: .+\.$/s);
    expect(remedy).toMatch(/\.$/);
  });

  it.each([undefined, null, "", " \n "])("%j is missing", (text) => {
    expect(issueOf(text).code).toBe("date-missing");
  });

  it.each([1993, {}, [], true, 1993n, Symbol("1993"), () => "1993", new Date(0)])(
    "%s is not a text",
    (value) => {
      expect(issueOf(value).code).toBe("date-syntax");
    },
  );

  it("quotes no more than the start of a long text", () => {
    expect(issueOf("a".repeat(1000)).message.length).toBeLessThan(100);
  });
});

describe("long texts", () => {
  const size = 100_000;
  it.each([
    ["digits", "1".repeat(size)],
    ["a long year", `Y${"1".repeat(size)}`],
    ["a long year with a fault at its end", `Y${"1".repeat(size)}x`],
    ["an exponent", `Y1E${"1".repeat(size)}`],
    ["an exponent with a fault", `Y1E${"1".repeat(size)}S${"1".repeat(size)}x`],
    ["a fraction", `1985-04-12T23:20:30.${"1".repeat(size)}`],
    ["slashes", "/".repeat(size)],
    ["points", ".".repeat(size)],
    ["a set of points", `[${".".repeat(size)}]`],
    ["a set of commas", `{${",".repeat(size)}}`],
    ["a set of years", `{${"1960,".repeat(size / 5)}1960}`],
    ["a set of leap days", `[${"XXXX-02-29,".repeat(size / 11)}1960]`],
    ["spaces inside", `1985${" ".repeat(size)}1`],
    ["spaces around", `${" ".repeat(size)}1985${" ".repeat(size)}`],
    ["unspecified digits", "X".repeat(size)],
    ["qualifiers", "?".repeat(size)],
    ["parentheses", "(".repeat(size)],
    ["hyphens", "-".repeat(size)],
    ["T", "T".repeat(size)],
    ["brackets", "[".repeat(size)],
  ])("%s: answered within 50 ms", (_, text) => {
    // Time of this process, the best of several, so that a busy machine does not count.
    const times = Array.from({ length: 6 }, () => {
      const before = process.cpuUsage();
      parseEdtf(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
