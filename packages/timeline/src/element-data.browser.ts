import { renderHtmlList } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "./index.ts";
import {
  all,
  hear,
  labels,
  mount,
  mountMarkup,
  mountNow,
  one,
  rest,
  rootOf,
} from "./testing/mount.ts";
import { sample } from "./testing/sample.ts";

/** An address that answers with a text. */
const addressOf = (text: string, type: string): string => {
  const url = new URL("/__answer__", location.href);
  answers.set(url.href + `?${String(answers.size)}`, { text, type });
  return [...answers.keys()].at(-1) ?? "";
};
const answers = new Map<
  string,
  { text: string; type: string; status?: number; wait?: Promise<void> }
>();
const real = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const answer = answers.get(address);
  if (!answer) return real(input, init);
  await answer.wait;
  init?.signal?.throwIfAborted();
  const { text, type, status = 200 } = answer;
  return new Response(status === 204 ? null : text, { status, headers: { "content-type": type } });
};

const ids = (element: SanjyraTimeline): string[] =>
  all(element, "[part~=event]").map((button) => button.dataset["id"] ?? "");

describe("data", () => {
  it("shows a document: title, summary, lanes, events, in reading order", async () => {
    const element = await mount({ properties: { data: sample } });
    expect(one(element, ".title").textContent).toBe("Roads and letters");
    expect(one(element, ".summary").textContent).toContain("12 events in 3 lanes");
    expect(all(element, ".lane-title").map((node) => node.textContent.trim())).toEqual([
      "North",
      "South",
      "West",
    ]);
    expect(labels(element)).toHaveLength(12);
    expect(ids(element).slice(0, 4)).toEqual(["n1", "n2", "n3", "n4"]);
  });

  it("takes a bare array of dates and titles", async () => {
    const data = [
      { date: "1850", title: "First" },
      { date: "1900-05", title: "Second" },
    ];
    const element = await mount({ properties: { data } });
    expect(labels(element)).toEqual(["First", "Second"]);
    expect(one(element, ".field").clientHeight).toBeGreaterThan(60);
    expect(all(element, ".lane-head")).toHaveLength(0);
  });

  it("wins over src, and src over children", async () => {
    const src = addressOf(
      JSON.stringify([{ date: "2001", title: "from src" }]),
      "application/json",
    );
    const element = await mountMarkup(
      `<sanjyra-timeline><ol><li><time datetime="2000">2000</time> from a child</li></ol></sanjyra-timeline>`,
    );
    expect(labels(element)).toEqual(["from a child"]);
    element.src = src;
    await element.ready;
    expect(labels(element)).toEqual(["from src"]);
    element.data = [{ date: "2002", title: "from data" }];
    await element.ready;
    expect(labels(element)).toEqual(["from data"]);
    element.data = null;
    await element.ready;
    expect(labels(element)).toEqual(["from src"]);
  });

  it("does not write to what it is given", async () => {
    const frozen = Object.freeze([Object.freeze({ date: "2001", title: "Frozen" })]);
    const element = await mount({ properties: { data: frozen } });
    expect(labels(element)).toEqual(["Frozen"]);
  });

  it("shows text from data as text, whatever it looks like", async () => {
    const title = `<img src=x onerror="window.hurt=1"><b>bold</b> \${1} {{x}}`;
    const data = {
      title,
      lanes: [{ id: "l", title, color: "red;background:url(//x)" }],
      events: [
        {
          id: `"><script>hurt()</script>`,
          date: "2001",
          title,
          description: title,
          lane: "l",
          url: "javascript:hurt()",
        },
        { id: "b", date: "2002", title: "b", lane: `x" onclick="hurt()` },
      ],
    };
    const element = await mount({
      properties: { data, selected: data.events[0]?.id ?? "", open: true },
    });
    const root = rootOf(element);
    expect(labels(element)[0]).toBe(title);
    expect(root.querySelectorAll("img, script, b:not(.states b)")).toHaveLength(0);
    expect(root.querySelector("[onclick], [onerror], a[href^=javascript]")).toBeNull();
    expect(one(element, ".card-title").textContent.trim()).toBe(title);
    expect("hurt" in window).toBe(false);
  });
});

describe("children", () => {
  it("reads a list by the form of the documentation", async () => {
    const element = await mountMarkup(`<sanjyra-timeline lang="en"><h2>Chronicle</h2>
      <section data-lane="a" data-color="#123456"><h3>Lane A</h3><ol>
        <li id="one" data-importance="3"><time datetime="1993-01-19">19 January 1993</time> <a href="https://example.org/one">Relations</a><p>Both sides agree.</p></li>
        <li id="two"><time data-edtf="1997~" datetime="1997">about 1997</time> <span>Treaty</span><ul><li>a source</li></ul></li>
      </ol></section>
      <section data-lane="b"><h3>Lane B</h3><ol>
        <li><time datetime="2001">2001</time> to <time datetime="2005">2005</time> <span lang="ky">Курулуш</span></li>
      </ol></section></sanjyra-timeline>`);
    expect(one(element, ".title").textContent).toBe("Chronicle");
    expect(all(element, ".lane-title").map((node) => node.textContent.trim())).toEqual([
      "Lane A",
      "Lane B",
    ]);
    expect(ids(element).slice(0, 2)).toEqual(["one", "two"]);
    expect(labels(element)).toEqual(["Relations", "Treaty", "to Курулуш"]);
    expect(one(element, "[data-id=two]").getAttribute("aria-label")).toContain("about 1997");
    element.selected = "one";
    element.open = true;
    await rest(element);
    expect(one(element, ".card").textContent).toContain("Both sides agree.");
    expect(one(element, ".card a").getAttribute("href")).toBe("https://example.org/one");
  });

  it("reads back what the core writes", async () => {
    const markup = await renderHtmlList(sample, { language: "en" });
    const element = await mountMarkup(`<sanjyra-timeline>${markup}</sanjyra-timeline>`);
    const direct = await mount({ properties: { data: sample } });
    const names = (from: SanjyraTimeline): (string | null)[] =>
      all(from, ".event").map((event) => event.getAttribute("aria-label"));
    expect(names(element)).toEqual(names(direct));
    expect(ids(element)).toEqual(ids(direct));
    expect(one(element, ".title").textContent).toBe("Roads and letters");
    expect(all(element, ".states")).toHaveLength(0);
  });

  it("reads a document from a script of JSON, and says where it is broken", async () => {
    const element = await mountMarkup(
      `<sanjyra-timeline><script type="application/json">[{"date":"2001","title":"Inline"}]</script></sanjyra-timeline>`,
    );
    expect(labels(element)).toEqual(["Inline"]);
    const broken = await mountMarkup(
      `<sanjyra-timeline><script type="application/json">[{"date":"2001",}]</script></sanjyra-timeline>`,
    );
    expect(one(broken, ".states.error").textContent).toMatch(/double quotes/);
  });

  it("follows its children", async () => {
    const element = await mountMarkup(
      `<sanjyra-timeline><ol><li><time datetime="2000">2000</time> One</li></ol></sanjyra-timeline>`,
    );
    const item = document.createElement("li");
    const time = document.createElement("time");
    time.dateTime = "2003-04";
    item.append(time, "Two");
    element.querySelector("ol")?.append(item);
    await new Promise(requestAnimationFrame);
    await rest(element);
    expect(labels(element)).toEqual(["One", "Two"]);
  });
});

describe("bad data", () => {
  it("leaves out what cannot be read, says so, and shows the rest", async () => {
    const data = [
      { id: "good", date: "2001", title: "Good" },
      { id: "none", title: "No date" },
      { id: "never", date: "2001-11-31", title: "Impossible" },
      { id: "back", date: "2005/2001", title: "Backwards" },
      { id: "good", date: "2003", title: "Twice" },
    ] as never;
    const element = mountNow({ properties: { data } });
    const loads = hear(element, "sanjyra-load");
    const issues = hear(element, "sanjyra-issues") as { issues: { code: string }[] }[];
    await element.ready;
    expect(labels(element)).toEqual(["Good", "Twice"]);
    expect(loads).toEqual([{ events: 2, inputCount: 5 }]);
    expect(issues[0]?.issues.map(({ code }) => code).sort()).toEqual([
      "date-impossible",
      "date-missing",
      "date-order",
      "id-duplicate",
    ]);
    expect(one(element, ".states").textContent).toContain("3 entries could not be read");
  });

  it.each([
    ["404", addressOf("gone", "text/plain"), /404/, { status: 404 }],
    ["HTML", addressOf("<!doctype html><p>Hello", "text/html"), /HTML/, {}],
    ["broken JSON", addressOf(`{"events":[`, "application/json"), /cut off/, {}],
    ["an empty file", addressOf("", "application/json"), /empty/i, {}],
    ["another protocol", "ftp://example.org/x.json", /http/, {}],
  ])("%s: the cause is shown, told, and can be tried again", async (_, src, cause, change) => {
    Object.assign(answers.get(src) ?? {}, change);
    const element = mountNow({ attributes: { src } });
    const errors = hear(element, "sanjyra-error");
    await element.ready;
    expect(errors).toHaveLength(1);
    expect(one(element, ".states.error").textContent).toMatch(cause);
    expect(element.matches(":state(error)")).toBe(true);
    const answer = answers.get(src);
    if (!answer) return;
    Object.assign(answer, {
      text: `[{"date":"2001","title":"Now"}]`,
      type: "application/json",
      status: 200,
    });
    one(element, ".retry").click();
    await element.ready;
    expect(labels(element)).toEqual(["Now"]);
  });

  it("keeps the old picture when a new address fails", async () => {
    const element = await mount({
      properties: { src: addressOf(`[{"date":"2001","title":"Old"}]`, "text/json") },
    });
    element.src = addressOf("nothing here", "text/html");
    await element.ready;
    expect(labels(element)).toEqual(["Old"]);
    expect(all(element, ".states.error")).toHaveLength(1);
  });

  it("shows the last of many addresses, in whatever order they answer", async () => {
    const element = mountNow();
    const waits: (() => void)[] = [];
    for (let at = 0; at < 20; at++) {
      const src = addressOf(`[{"date":"2001","title":"Answer ${String(at)}"}]`, "application/json");
      Object.assign(answers.get(src) ?? {}, { wait: new Promise<void>((go) => waits.push(go)) });
      element.src = src;
      await element.updateComplete;
    }
    expect(one(element, ".states.loading").textContent).toContain("Loading");
    for (const go of waits.reverse()) go();
    await element.ready;
    await rest(element);
    expect(labels(element)).toEqual(["Answer 19"]);
  });

  it("says that there is nothing to show", async () => {
    const element = await mount({ properties: { data: [] } });
    expect(all(element, ".states.empty")).toHaveLength(1);
    expect(element.matches(":state(empty)")).toBe(true);
  });
});
