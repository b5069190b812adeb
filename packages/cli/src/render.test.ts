import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createProgram, type Outcome, type Program } from "./testing/program.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const events = [
  { id: "first", date: "1993-01-19", title: { en: "Relations", ky: "Мамилелер" } },
  { id: "second", date: "2013-08", title: { en: "Summit", ky: "Жолугушуу" } },
  { id: "third", date: "2021-09-03T22:00:00Z", title: { en: "Aid", ky: "Жардам" } },
];

let program: Program;

beforeAll(async () => {
  program = await createProgram("render");
  await program.write("events.json", JSON.stringify({ title: "Chronicle", events }));
});

afterAll(() => program.remove());

const render = (...args: string[]): Promise<Outcome> => program.run(["render", ...args]);

async function svg(...options: string[]): Promise<string> {
  const { code, stdout, stderr } = await render(
    "events.json",
    "-o-",
    "--format",
    "svg",
    ...options,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

async function html(...options: string[]): Promise<string> {
  const { code, stdout } = await render("events.json", "-o", "-", "--format=html", ...options);
  expect(code).toBe(0);
  return stdout;
}

describe("sanjyra render to a picture", () => {
  it("writes all events, the same each time", async () => {
    const done = await render("events.json", "-o", "out.svg");
    expect(done).toEqual({ code: 0, stdout: "", stderr: "Written: out.svg, 3 events.\n" });
    const written = await readFile(join(program.folder, "out.svg"), "utf8");
    expect(written).toMatch(/^<svg [^]*<\/svg>\n?$/);
    for (const { title } of events) expect(written).toContain(title.en);
    expect(await svg()).toBe(written);
  });

  it("takes width, theme, language, calendar and zone", async () => {
    expect(await svg("--width", "640")).toContain('width="640"');
    expect(await svg("--theme", "dark")).not.toBe(await svg("--theme", "light"));
    const kyrgyz = await svg("--language", "ky");
    expect(kyrgyz).toContain('lang="ky"');
    expect(kyrgyz).toContain("Мамилелер");
    expect(await svg("--calendar", "buddhist")).toMatch(/>2[45]\d\d</);
    expect(await svg("--time-zone", "Pacific/Kiritimati")).not.toBe(await svg());
  });

  it("draws the window that is asked for", async () => {
    const labels = (text: string) => events.map(({ title }) => text.includes(`>${title.en}<`));
    expect(labels(await svg("--from", "2010", "--to", "2014"))).toEqual([false, true, false]);
    expect(labels(await svg("--from", "2010"))).toEqual([false, true, true]);
    expect(labels(await svg("--to", "2014-06"))).toEqual([true, true, false]);
    expect(await svg("--from", "-0500", "--to", "-0400")).toContain("<svg");
  });

  it("means days of the zone by a window in days", async () => {
    const day = ["--from", "2021-09-04", "--to", "2021-09-04", "--time-zone"];
    expect(await svg(...day, "Asia/Bishkek")).toContain(">Aid<");
    expect(await svg(...day, "UTC")).not.toContain(">Aid<");
  });
});

describe("sanjyra render to a page", () => {
  it("writes a list that reads without scripts", async () => {
    expect(await html("--to", "2013")).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Chronicle</title>
      <style>
      body { max-width: 80rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; }
      sanjyra-timeline { display: block; }
      </style>
      </head>
      <body>
      <main>
      <sanjyra-timeline end="2013">
      <section class="sanjyra-list" lang="en" dir="ltr">
      <h1>Chronicle</h1>
      <section>
      <ol>
      <li id="sanjyra-first" data-id="first"><time datetime="1993-01-19">19 January 1993</time> <bdi class="sanjyra-title">Relations</bdi>
      </li>
      <li id="sanjyra-second" data-id="second"><time datetime="2013-08">August 2013, the day is not known</time> <bdi class="sanjyra-title">Summit</bdi>
      </li>
      <li id="sanjyra-third" data-id="third"><time datetime="2021-09-03T22:00:00Z">3 September 2021, 22:00 UTC</time> <bdi class="sanjyra-title">Aid</bdi>
      </li>
      </ol>
      </section>
      </section>
      </sanjyra-timeline>
      </main>
      </body>
      </html>
      "
    `);
  });

  it("turns into a timeline with a script, and starts with what was asked for", async () => {
    const options = ["--from", "1990", "--calendar", "persian", "--time-zone", "Asia/Tehran"];
    const page = await html(
      "--script",
      'a"b.js',
      "--theme",
      "dark",
      "--language",
      "fa",
      ...options,
    );
    expect(page).toContain('<script src="a&quot;b.js" defer></script>');
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('<meta name="color-scheme" content="dark">');
    expect(page).toContain(
      '<sanjyra-timeline start="1990" calendar="persian" time-zone="Asia/Tehran">',
    );
    expect(page).toContain(
      "۱۳۷۱".replace(/\p{Nd}/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
    );
  });

  it("shows hostile text as text", async () => {
    const title = "</title><script>alert(1)</script>";
    await program.write("odd.json", JSON.stringify({ title, events: [{ date: "1993", title }] }));
    const { stdout } = await render("odd.json", "-o", "-", "--format", "html");
    expect(stdout).not.toContain("<script");
    expect(stdout).toContain("<title>&lt;/title&gt;&lt;script&gt;");
  });
});

describe("sanjyra render to data", () => {
  it("writes a table that spreadsheets open, and the document again from it", async () => {
    await program.write("odd.json", JSON.stringify([...events, { date: "-0043", title: "=1+1" }]));
    const done = await render("odd.json", "-o", "out.csv");
    expect(done).toEqual({ code: 0, stdout: "", stderr: "Written: out.csv, 4 events.\n" });
    const written = await readFile(join(program.folder, "out.csv"), "utf8");
    expect(written.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffid,date,title:en,title:ky,title",
      "first,1993-01-19,Relations,Мамилелер,",
    ]);
    expect(written).toContain("event-4,'-0043,,,'=1+1");
    const again = await render("out.csv", "-o", "-", "--format", "json");
    expect(JSON.parse(again.stdout)).toEqual({
      version: 1,
      events: [...events, { id: "event-4", date: "-0043", title: "=1+1" }],
    });
  });
});

describe("sanjyra render", () => {
  it("draws what can be read of bad data, and says what is missing", async () => {
    await program.write("bad.csv", "date,title\n1993,A\nx,B\n");
    expect(await render("bad.csv", "-o", "bad.html")).toEqual({
      code: 0,
      stdout: "",
      stderr:
        "bad.csv: 1 error. See: sanjyra validate bad.csv\nWritten: bad.html, 1 of 2 events.\n",
    });
  });

  it("says so where a language has no words for dates", async () => {
    const { code, stderr } = await render("events.json", "-o", "x.svg", "--language", "tlh");
    expect(code).toBe(0);
    expect(stderr).toContain("There are no words for dates in “tlh”: they are in English.\n");
  });

  it("writes nothing where nothing can be read", async () => {
    await program.write("broken.json", "[{]");
    const { code, stdout, stderr } = await render("broken.json", "-o", "broken.svg");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("broken.json:1:3  error  json-syntax");
    await expect(readFile(join(program.folder, "broken.svg"))).rejects.toThrow("ENOENT");
  });

  it("draws 50,000 events", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `${1500 + (row % 500)}-01,Event ${row}`,
    );
    await program.write("huge.csv", `date,title\n${rows.join("\n")}`);
    const { code, stderr } = await render("huge.csv", "-o", "huge.svg");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Written: huge.svg, 50,000 events.\n" });
  });

  it.each([
    [[], "Say where to write.", "For example: sanjyra render events.json -o timeline.svg"],
    [["-o", "-"], "Say what to write.", "Add --format and one of svg, html, csv, json."],
    [
      ["-o", "a.png"],
      "The ending of “a.png” names no format.",
      "Add --format and one of svg, html, csv, json.",
    ],
    [["-o", "a.svg", "--format", "htm"], "--format cannot be “htm”.", "Did you mean “html”?"],
    [
      ["-o", "./events.json", "--format", "svg"],
      "The output would overwrite the data.",
      "Give it another name.",
    ],
    [["-o", "no/a.svg"], "There is no folder for no/a.svg.", "Make it first, or name another one."],
    [
      ["-o", "a.svg", "--width", "wide"],
      "--width cannot be “wide”.",
      "Give a whole number from 240 to 20000.",
    ],
    [
      ["-o", "a.svg", "--width", "12"],
      "--width cannot be “12”.",
      "Give a whole number from 240 to 20000.",
    ],
    [
      ["-o", "a.html", "--width", "900"],
      "--width is for pictures; a page is as wide as its window.",
      "Leave it out.",
    ],
    [
      ["-o", "a.svg", "--script", "x.js"],
      "--script is for pages; a picture has no scripts.",
      "Leave it out.",
    ],
    [["-o", "a.csv", "--theme", "dark"], "--theme is for pictures and pages.", "Leave it out."],
    [["-o", "a.svg", "--theme", "drak"], "--theme cannot be “drak”.", "Did you mean “dark”?"],
    [
      ["-o", "a.svg", "--language", "not a tag"],
      "--language cannot be “not a tag”.",
      "Give a tag such as en, ru, kk or ky.",
    ],
    [
      ["-o", "a.svg", "--time-zone", "bishkek"],
      "--time-zone cannot be “bishkek”.",
      "Did you mean “Asia/Bishkek”?",
    ],
    [
      ["-o", "a.svg", "--calendar", "persan"],
      "--calendar cannot be “persan”.",
      "Did you mean “persian”?",
    ],
    [
      ["-o", "a.svg", "--from", "2020", "--to", "1990"],
      "--from 2020 is not before --to 1990.",
      "Exchange them.",
    ],
    [["-o", "a.svg", "--to", "1980"], "There is no event on that side.", "Give both edges."],
    [
      ["-o", "a.svg", "--from", "../2000"],
      "--from “../2000” has no such end.",
      "Give a date such as 1993-01-19.",
    ],
  ])("ends with 2 for %j", async (options, sentence, remedy) => {
    const { code, stdout, stderr } = await render("events.json", ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`sanjyra: ${sentence}\n${remedy}\n`);
  });

  it("says what is wrong with a date", async () => {
    const { code, stderr } = await render("events.json", "-o", "a.svg", "--from", "2021-11-31");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sanjyra: --from: “2021-11-31”: .+\n.+\n$/);
  });
});
