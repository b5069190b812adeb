import { afterEach, describe, expect, it, vi } from "vitest";
import { SanjyraTimeline } from "./index.ts";
import { all, labels, mount, mountNow, one, rest, rootOf } from "./testing/mount.ts";
import { manyEvents, sample } from "./testing/sample.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
};

/** Whether any attribute or text tells of a value that went wrong. */
function expectSound(element: SanjyraTimeline): void {
  const wrong = /NaN|Infinity|undefined|\[object/;
  for (const node of rootOf(element).querySelectorAll("*")) {
    for (const { name, value } of node.attributes) expect(`${name}=${value}`).not.toMatch(wrong);
  }
  expect(rootOf(element).textContent).not.toMatch(wrong);
}

describe("life on the page", () => {
  it("takes properties that were set before it was known", async () => {
    const tag = "early-timeline";
    const element = document.createElement(tag) as SanjyraTimeline;
    element.data = sample;
    element.start = "1990";
    element.selected = "n1";
    document.body.append(element);
    SanjyraTimeline.define(tag);
    await element.ready;
    expect(labels(element)).toContain("Relations begin");
    expect(element.start).toBe(Date.UTC(1990, 0, 1));
    expect(one(element, "[data-id=n1]").part.contains("selected")).toBe(true);
    element.remove();
  });

  it("warns once and lives on where a tag is taken", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    class Other extends HTMLElement {}
    customElements.define("taken-timeline", Other);
    expect(SanjyraTimeline.define("taken-timeline")).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
    expect(SanjyraTimeline.define()).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
  });

  it("keeps window, choice and data when it is moved", async () => {
    const element = await mount({
      properties: { data: sample },
      attributes: { start: "1995", end: "2005" },
    });
    element.selected = "n2";
    element.open = true;
    await rest(element);
    const { start, end } = element;
    const read = vi.spyOn(window, "fetch");
    for (let at = 0; at < 10; at++) {
      element.parentElement?.append(document.createElement("p"), element);
      await element.updateComplete;
    }
    await rest(element);
    expect([element.start, element.end, element.selected, element.open]).toEqual([
      start,
      end,
      "n2",
      true,
    ]);
    expect(all(element, ".card")).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
  });

  it("has its styles, and still works, in another document", async () => {
    const frame = document.createElement("iframe");
    frame.width = "900";
    document.body.append(frame);
    const element = await mount({ properties: { data: sample } });
    frame.contentDocument?.body.append(element);
    await rest(element);
    const view = frame.contentWindow;
    expect(view?.getComputedStyle(one(element, ".event")).position).toBe("absolute");
    one(element, "[data-id=n2]").click();
    await rest(element);
    expect(all(element, ".card")).toHaveLength(1);
    frame.remove();
  });

  it("leaves no listener, timer or error behind, in whatever state it goes", async () => {
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onError);
    const added = [window, document, document.fonts].map((target) => ({
      add: vi.spyOn(target, "addEventListener"),
      remove: vi.spyOn(target, "removeEventListener"),
    }));
    const states: ((element: SanjyraTimeline) => void)[] = [
      () => undefined,
      (element) => {
        element.src = "/never-answers.json";
        element.data = null;
      },
      (element) => {
        element.fit();
        element.zoomTo("n1");
      },
      (element) => {
        one(element, "[data-id=n1]").focus();
      },
      (element) => {
        one(element, "[data-id=n1]").click();
      },
      (element) => {
        const init = { pointerId: 1, isPrimary: true, buttons: 1, bubbles: true, composed: true };
        const field = one(element, ".field");
        field.dispatchEvent(new PointerEvent("pointerdown", { ...init, clientX: 300 }));
        field.dispatchEvent(new PointerEvent("pointermove", { ...init, clientX: 200 }));
      },
      (element) => {
        element.addEventListener("sanjyra-select", () => {
          element.remove();
        });
        one(element, "[data-id=n2]").click();
      },
    ];
    for (const enter of states) {
      const element = await mount({ properties: { data: sample } });
      enter(element);
      element.remove();
      await frames(2);
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const { add, remove } of added) {
      const kept = add.mock.calls.length - remove.mock.calls.length;
      expect(kept).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onError);
  });

  it("draws once a task however often attributes change, and ends with the last", async () => {
    const element = await mount({ properties: { data: sample } });
    const update = vi.spyOn(element, "requestUpdate");
    let drawn = 0;
    const observer = new MutationObserver(() => drawn++);
    observer.observe(rootOf(element), { childList: true, subtree: true, attributes: true });
    for (let at = 0; at < 2000; at++) {
      element.setAttribute("selected", `n${String(1 + (at % 4))}`);
      element.toggleAttribute("open", at % 2 === 0);
      element.setAttribute("start", String(1980 + (at % 20)));
      element.lang = at % 3 === 0 ? "ru" : "en";
      element.setAttribute("calendar", at % 2 === 0 ? "persian" : "gregory");
    }
    await element.updateComplete;
    expect(drawn).toBeLessThanOrEqual(2);
    await frames(3);
    await rest(element);
    observer.disconnect();
    expect(update).toHaveBeenCalled();
    expect(element.selected).toBe("n4");
    expect(element.open).toBe(false);
    expect(element.start).toBe(Date.UTC(1999, 0, 1));
    expectSound(element);
  });

  it("warns once of a bad value and does no harm", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const element = await mount({ properties: { data: sample } });
    const { start } = element;
    for (let at = 0; at < 3; at++) {
      element.setAttribute("start", "soon");
      element.start = NaN;
      element.timeZone = "Nowhere/Land";
      element.calendar = "mayan";
      element.numberingSystem = "runes";
      element.selected = "nobody";
      element.zoomTo("nobody");
      element.zoomTo({ start: "2005", end: "1995" });
      await element.updateComplete;
    }
    expect(element.start).toBe(start);
    expect(warn.mock.calls.length).toBeLessThanOrEqual(2);
    expectSound(element);
  });
});

describe("size", () => {
  it("waits while it is hidden, and draws when it is shown", async () => {
    const element = mountNow({ properties: { data: sample }, style: "display: none" });
    await element.updateComplete;
    expectSound(element);
    element.style.display = "";
    await frames(3);
    await element.ready;
    expect(labels(element)).toHaveLength(12);
  });

  it.each([0, 1, 40, 240, 3000])("stands a width of %i px", async (width) => {
    const element = mountNow({ properties: { data: manyEvents(50) }, width });
    await element.updateComplete;
    await frames(3);
    expectSound(element);
    const overflow = element.scrollWidth - element.clientWidth;
    if (width >= 240) expect(overflow).toBeLessThanOrEqual(0);
  });

  it("changes no row and no label with its width, and no observer goes round", async () => {
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener("error", onError);
    const element = await mount({
      properties: { data: manyEvents(80) },
      attributes: { start: "1995", end: "2010" },
    });
    const rows = (): Map<string, string> =>
      new Map(
        all(element, ".event:not(.mark)").map((event) => [
          event.dataset["id"] ?? "",
          event.style.getPropertyValue("--across"),
        ]),
      );
    const before = rows();
    for (let at = 0; at < 30; at++) {
      element.style.width = `${String(930 + at)}px`;
      await frames(1);
    }
    await frames(2);
    const after = rows();
    for (const [id, across] of after) if (before.has(id)) expect(across).toBe(before.get(id));
    expect(errors).toEqual([]);
    window.removeEventListener("error", onError);
  });

  it("takes as many rows as a given height has room for, and scrolls what is left", async () => {
    const low = await mount({ properties: { data: manyEvents(200) }, style: "height: 420px" });
    const high = await mount({ properties: { data: manyEvents(200) }, style: "height: 1000px" });
    await frames(3);
    await rest(low);
    await rest(high);
    expect(low.offsetHeight).toBe(420);
    expect(high.offsetHeight).toBe(1000);
    expect(labels(high).length).toBeGreaterThan(labels(low).length);
    const field = one(high, ".field");
    expect(field.scrollHeight - field.clientHeight).toBeLessThanOrEqual(1);
  });

  it("draws afresh when a given height changes, once the change has come to rest", async () => {
    const element = await mount({ properties: { data: manyEvents(200) }, style: "height: 420px" });
    await frames(3);
    const before = labels(element).length;
    element.style.height = "900px";
    await new Promise((resolve) => setTimeout(resolve, 300));
    await rest(element);
    expect(labels(element).length).toBeGreaterThan(before);
  });
});

describe("language and direction", () => {
  it("are those of the page, and follow it", async () => {
    const element = await mount({ properties: { data: sample } });
    expect(labels(element)).toContain("Relations begin");
    document.documentElement.lang = "ru";
    await vi.waitFor(() => {
      expect(labels(element)).toContain("Начало отношений");
    });
    expect(one(element, ".toolbar").getAttribute("aria-label")).toMatch(/[а-я]/);
    document.documentElement.dir = "rtl";
    await vi.waitFor(() => {
      expect(one(element, ".frame").dir).toBe("rtl");
    });
  });

  it("of the element itself win; a language brings its direction", async () => {
    const element = await mount({ properties: { data: sample }, attributes: { lang: "fa" } });
    expect(one(element, ".frame").dir).toBe("rtl");
    expect(one(element, ".title").textContent).toContain("راه‌ها");
    expect(one(element, "[data-id=n2] .label").lang).toBe("en");
  });

  it("finds the language across a shadow root", async () => {
    const outer = document.createElement("div");
    outer.lang = "ru";
    document.body.append(outer);
    const element = document.createElement("sanjyra-timeline");
    element.data = sample;
    outer.attachShadow({ mode: "open" }).append(element);
    await element.ready;
    expect(labels(element)).toContain("Начало отношений");
    outer.remove();
  });
});
