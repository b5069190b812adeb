import edtf, { parse } from "edtf";
import { describe, expect, it } from "vitest";
import { firstOf, lastOf } from "../testing/days.ts";
import { parseEdtf } from "./edtf.ts";

/** What one of the two readers makes of a text. */
type Answer =
  "refused" | { readonly level: number; readonly earliest: number; readonly latest: number };

function ours(text: string): Answer {
  const reading = parseEdtf(text);
  if (!reading.ok) return "refused";
  const { level, earliest, latest } = reading.date;
  return { level, earliest, latest };
}

function theirs(text: string): Answer {
  try {
    const { level } = parse(text);
    const { min, max } = edtf(text);
    return { level, earliest: min ?? -Infinity, latest: max ?? Infinity };
  } catch {
    return "refused";
  }
}

function equal(a: Answer, b: Answer): boolean {
  if (a === "refused" || b === "refused") return a === b;
  return a.level === b.level && a.earliest === b.earliest && a.latest === b.latest;
}

interface Fault {
  readonly what: string;
  /** Texts that the fault may touch. */
  readonly touches: RegExp;
  /** Whether it refuses such texts, and is right about those that it takes. */
  readonly refuses?: true;
  /** One of them, and what is right: level and days, by hand. */
  readonly example: readonly [
    text: string,
    right: "refused" | readonly [level: number, first: string, last: string],
  ];
}

/** Where npm `edtf` 4.11.1 is wrong, or takes less or more than the specification has. */
const faults: readonly Fault[] = [
  {
    what: "calls negative years level 0; the specification has them at level 1",
    touches: /(^|[/[{,.?~%])-\d{4}/,
    example: ["-0044", [1, "-0044-01-01", "-0044-12-31"]],
  },
  {
    what: "calls a wholly unspecified year level 1, which has only one or two unspecified digits",
    touches: /XXXX/,
    example: ["XXXX", [2, "0000-01-01", "9999-12-31"]],
  },
  {
    what: "takes 29 February of any year, and gives 1 March for it",
    touches: /-[?~%]?(02|0X|X2|XX)[?~%]?-[?~%]?(29|2X|X9)/,
    example: ["1900-02-29", "refused"],
  },
  {
    what: "gives 1 March for 29 February of the year 0, a leap year",
    touches: /0000-02-(29|XX)/,
    example: ["0000-02-29", [0, "0000-02-29", "0000-02-29"]],
  },
  {
    what: "has the bounds of unspecified months and days of negative years the wrong way round",
    touches: /^-[\dX]{4}-.*X/,
    example: ["-9503-XX", [1, "-9503-01-01", "-9503-12-31"]],
  },
  {
    what: "gives positive years for negative ones of which only zeros are known",
    touches: /-0+X+/,
    example: ["-000X", [1, "-0009-01-01", "-0001-12-31"]],
  },
  {
    what: "lets days that a month lacks run over into the next",
    touches: /-(\dX|X\d|XX)-(3\d|3X|X1|X9|XX)/,
    example: ["1985-0X-31", [2, "1985-01-31", "1985-08-31"]],
  },
  {
    what: "refuses an unspecified digit that only one day or month fits",
    refuses: true,
    touches: /-X[3-9]|-(04|06|09|11)-3X/,
    example: ["1985-04-3X", [2, "1985-04-30", "1985-04-30"]],
  },
  {
    what: "takes the first month for `X0`, which is only October",
    touches: /-X0/,
    example: ["1560-X0", [2, "1560-10-01", "1560-10-31"]],
  },
  {
    what: "has no bounds for years beyond the range of Date",
    touches: /Y-?\d/,
    example: ["Y275761", [1, "275761-01-01", "275761-12-31"]],
  },
  {
    what: "leaves significant digits out of the bounds, and takes more of them than the year has",
    touches: /S\d/,
    example: ["1950S2", [2, "1900-01-01", "1999-12-31"]],
  },
  {
    what: "has the bounds of the first and last member for a set, and of the first for a range",
    touches: /[[{]/,
    example: ["{1961-12,1960}", [2, "1960-01-01", "1961-12-31"]],
  },
  {
    what: "ends a quadrimester a month late, begins spring in January, and that of the south in October",
    touches: /-(2[1-9]|3[0-27-9])\b/,
    example: ["2001-37", [2, "2001-01-01", "2001-04-30"]],
  },
  {
    what: "refuses seasons in intervals and sets, and with qualifiers or unspecified digits",
    refuses: true,
    touches: /-[?~%]?(2[1-9]|3\d|4[01])/,
    example: ["2001-21/2001-22", [1, "2001-03-01", "2001-08-31"]],
  },
  {
    what: "refuses qualified dates that have unspecified digits",
    refuses: true,
    touches: /^(?=.*X)(?=.*[?~%])/,
    example: ["198X~", [1, "1980-01-01", "1989-12-31"]],
  },
  {
    what: "refuses intervals whose ends begin together or share time",
    refuses: true,
    touches: /\//,
    example: ["2004-06/2004", [0, "2004-06-01", "2004-12-31"]],
  },
  {
    what: "takes bare centuries and decades, which the specification has not",
    touches: /^-?\d{2,3}[?~%]?$/,
    example: ["198", "refused"],
  },
  {
    what: "takes offsets without colon, though the specification asks for the extended format",
    touches: /[+-]\d{4}$/,
    example: ["1985-04-12T23:20:30+0430", "refused"],
  },
];

const years = ["0000", "0004", "1900", "1985", "2000", "2004", "9999", "-0001", "-0004", "-1985"];
const maskedYears = ["198X", "19XX", "1XXX", "XXXX", "1XX3", "1X85", "-019X", "-01XX", "-000X"];
const months = [
  "",
  "-01",
  "-02",
  "-04",
  "-12",
  "-13",
  "-00",
  "-XX",
  "-1X",
  "-0X",
  "-X2",
  "-X0",
  "-X3",
  "-2X",
];
const days = [
  "",
  "-01",
  "-28",
  "-29",
  "-30",
  "-31",
  "-32",
  "-00",
  "-XX",
  "-3X",
  "-2X",
  "-X1",
  "-X9",
];

function texts(): string[] {
  const dates = [...years, ...maskedYears].flatMap((year) =>
    months.flatMap((month) => days.filter((day) => month || !day).map((day) => year + month + day)),
  );
  const groupings = years.flatMap((year) =>
    Array.from({ length: 22 }, (_, at) => `${year}-${21 + at}`),
  );
  const marks = ["?", "~", "%"].flatMap((mark) => [
    ...["1985", "1985-04", "1985-04-12", "198X", "2001-21"].map((date) => date + mark),
    ...[
      `${mark}1985`,
      `1985${mark}-04`,
      `1985-${mark}04-12`,
      `1985-04-${mark}12`,
      `${mark}1985-04-12${mark}`,
    ],
  ]);
  const ends = [
    "",
    "..",
    "1964",
    "2004-06",
    "2004-02-01",
    "2008",
    "1984~",
    "198X",
    "-0044",
    "2001-21",
    "2004-06-XX",
  ];
  const intervals = ends.flatMap((start) => ends.map((end) => `${start}/${end}`));
  const members = ["1667", "1668-12", "1670..1672", "1760-12-03"];
  const sets = members.flatMap((a) =>
    members.flatMap((b) => [`[${a},${b}]`, `{${b},${a}}`, `[..${a}]`, `{${b}..}`]),
  );
  const long = [
    "Y12345",
    "Y-12345",
    "Y170000002",
    "Y17E7",
    "Y-17E7",
    "Y9999",
    "Y00001",
    "Y20E2",
    "Y1E3S2",
    "1950S2",
    "1950S5",
  ];
  const short = [
    "19",
    "198",
    "-19",
    "198~",
    "12345",
    "-0000",
    "+1985",
    "1985-1",
    "19850412",
    "",
    " ",
    "hello",
  ];
  return [...dates, ...groupings, ...marks, ...intervals, ...sets, ...long, ...short];
}

function explains({ touches, refuses }: Fault, text: string): boolean {
  return touches.test(text) && (!refuses || theirs(text) === "refused");
}

const clocks = ["00:00:00", "23:59:59", "24:00:00", "24:00:01", "25:00:00", "12:60:00", "09:30"];
const offsets = ["", "Z", "+00:00", "-00:00", "+05:30", "-04", "+14:00", "+14:01", "+15", "-12:00"];

describe("npm edtf as an oracle", () => {
  it.each(faults)("$what", ({ touches, example: [text, right] }) => {
    expect(text).toMatch(touches);
    const answer =
      right === "refused"
        ? right
        : { level: right[0], earliest: firstOf(right[1]), latest: lastOf(right[2]) };
    expect(ours(text)).toEqual(answer);
    expect(theirs(text)).not.toEqual(answer);
  });

  it("agrees on validity, level and bounds wherever it has no known fault", () => {
    const all = texts();
    const plain = all.filter((text) => !faults.some((fault) => explains(fault, text)));
    expect(all.length).toBeGreaterThan(3000);
    expect(plain.length).toBeGreaterThan(700);
    const differing = plain.filter((text) => !equal(ours(text), theirs(text)));
    expect(differing).toEqual([]);
  });

  it("agrees on the first moment of clock times, whatever their offset", () => {
    for (const clock of clocks) {
      for (const offset of offsets) {
        const text = `1985-04-12T${clock}${offset}`;
        const [mine, its] = [ours(text), theirs(text)];
        // Its latest moment is its earliest; ours is the last of the second or minute that is meant.
        if (mine === "refused" || its === "refused") expect([text, mine]).toEqual([text, its]);
        else expect([text, mine.level, mine.earliest]).toEqual([text, its.level, its.earliest]);
      }
    }
  });

  it("is wrong about fractions of a second", () => {
    expect(theirs("1985-04-12T23:20:30.4")).toMatchObject({
      earliest: Date.UTC(1985, 3, 12, 23, 20, 30, 4),
    });
    expect(ours("1985-04-12T23:20:30.4")).toMatchObject({
      earliest: Date.UTC(1985, 3, 12, 23, 20, 30, 400),
    });
  });
});
