import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, mount, one, rootOf } from "../testing/mount.ts";
import { sample } from "../testing/sample.ts";

/** Files that were offered: their names, and what is in them. */
const files: { readonly name: string; readonly content: Promise<string> }[] = [];

beforeEach(() => {
  files.length = 0;
  const contents = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = create(blob);
    contents.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({
      name: this.download,
      content: contents.get(this.href)?.text() ?? Promise.resolve(""),
    });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const button = (element: SanjyraTimeline): HTMLElement => one(element, '[data-command="save"]');
const menus = (element: SanjyraTimeline): HTMLElement[] => all(element, "[role=menu]");
const focused = (element: SanjyraTimeline): string =>
  rootOf(element).activeElement?.textContent.trim() ?? "";

async function opened(lang = "en"): Promise<SanjyraTimeline> {
  const element = await mount({ properties: { data: sample }, attributes: { lang } });
  await userEvent.click(button(element));
  await vi.waitFor(() => {
    expect(menus(element)).toHaveLength(1);
  });
  return element;
}

describe("the menu of the save button", () => {
  it("opens with the focus on its first item and says so", async () => {
    const element = await opened();
    const menu = one(element, "[role=menu]");
    expect(menu.matches(":popover-open")).toBe(true);
    expect(button(element).getAttribute("aria-haspopup")).toBe("menu");
    expect(button(element).ariaExpanded).toBe("true");
    expect(focused(element)).toBe("What is in view");
    const items = [...menu.querySelectorAll("button")];
    expect(items.map(({ role }) => role)).toEqual([
      ...Array<string>(2).fill("menuitemradio"),
      ...Array<string>(5).fill("menuitem"),
    ]);
    for (const item of items) expect(item.offsetHeight).toBeGreaterThanOrEqual(24);
  });

  it("is walked by arrows, ends and letters", async () => {
    const element = await opened();
    const walk: [key: string, to: string][] = [
      ["{ArrowDown}", "Everything"],
      ["{ArrowUp}{ArrowUp}", "Print…"],
      ["{ArrowDown}", "What is in view"],
      ["{End}", "Print…"],
      ["{Home}", "What is in view"],
      ["t", "Table (CSV)"],
      ["p", "Print…"],
      ["p", "Picture (PNG)"],
    ];
    for (const [key, to] of walk) {
      await userEvent.keyboard(key);
      expect(focused(element)).toBe(to);
    }
  });

  it("closes by Escape and gives the focus back", async () => {
    const element = await opened();
    await userEvent.keyboard("{ArrowDown}{Escape}");
    expect(menus(element)).toHaveLength(0);
    expect(rootOf(element).activeElement).toBe(button(element));
    expect(button(element).ariaExpanded).toBe("false");
    expect(element.open).toBe(false);
  });

  it("closes by Tab, which goes on from the button", async () => {
    const element = await opened();
    await userEvent.keyboard("{Tab}");
    expect(menus(element)).toHaveLength(0);
    const { activeElement } = rootOf(element);
    expect(activeElement).not.toBe(button(element));
    expect(activeElement?.closest(".toolbar")).toBeFalsy();
  });

  it("closes by a click beside it and by a second click on its button", async () => {
    const element = await opened();
    await userEvent.click(document.body, { position: { x: 5, y: 5 } });
    await vi.waitFor(() => {
      expect(menus(element)).toHaveLength(0);
    });
    await userEvent.click(button(element));
    await vi.waitFor(() => {
      expect(menus(element)).toHaveLength(1);
    });
    await userEvent.click(button(element));
    await vi.waitFor(() => {
      expect(menus(element)).toHaveLength(0);
    });
    await userEvent.click(button(element));
    await vi.waitFor(() => {
      expect(menus(element)).toHaveLength(1);
    });
  });

  it("lies within the screen, under its button", async () => {
    const element = await opened();
    const at = one(element, "[role=menu]").getBoundingClientRect();
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.right).toBeLessThanOrEqual(innerWidth);
    expect(at.top).toBeGreaterThanOrEqual(button(element).getBoundingClientRect().bottom);
  });

  it("leaves nothing behind with its element, and opens again", async () => {
    const element = await opened();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    await userEvent.click(button(element));
    await vi.waitFor(() => {
      expect(one(element, "[role=menu]").matches(":popover-open")).toBe(true);
    });
    expect(menus(element)).toHaveLength(1);
  });

  it.each([
    ["ru", "То, что на экране", "ltr"],
    ["kk", "Экрандағы бөлік", "ltr"],
    ["ky", "Экрандагы бөлүк", "ltr"],
    ["fa", "آنچه دیده می‌شود", "rtl"],
  ])("speaks %s", async (lang, first, dir) => {
    const element = await opened(lang);
    expect(focused(element)).toBe(first);
    expect(one(element, "[role=menu]")).toMatchObject({ lang, dir });
  });
});

describe("what the menu saves", () => {
  const choose = async (element: SanjyraTimeline, command: string): Promise<void> => {
    await userEvent.click(one(element, `[data-save=${command}]`));
    await vi.waitFor(() => {
      expect(files).toHaveLength(1);
    });
  };

  it.each([
    ["svg", /^<svg /],
    ["png", /^.PNG/],
    ["csv", /^(?:\ufeff)?id,date,/],
    ["json", /^\{\s+"version": 1/],
  ])("is a file of the title's name: %s", async (command, content) => {
    const element = await opened();
    await choose(element, command);
    expect(files[0]?.name).toBe(`Roads-and-letters.${command}`);
    expect(await files[0]?.content).toMatch(content);
    expect(menus(element)).toHaveLength(0);
    expect(rootOf(element).activeElement).toBe(button(element));
    await vi.waitFor(
      () => {
        expect(one(element, ".live").textContent).toBe(`Saved: Roads-and-letters.${command}`);
      },
      { timeout: 3000 },
    );
  });

  it("is what is in view, or everything", async () => {
    const element = await opened();
    Object.assign(element, { start: "2020", end: "2030" });
    await element.settled;
    const count = async (): Promise<number> =>
      (JSON.parse((await files[0]?.content) ?? "") as { events: [] }).events.length;
    await choose(element, "json");
    expect(await count()).toBe(4);
    files.length = 0;
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => {
      expect(focused(element)).toBe("What is in view");
    });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const radios = (): string[] =>
      all(element, "[role=menuitemradio]").map(({ ariaChecked }) => String(ariaChecked));
    expect(radios()).toEqual(["false", "true"]);
    await choose(element, "json");
    expect(await count()).toBe(12);
  });

  it("says so where a picture cannot be made", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const element = await opened();
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await userEvent.click(one(element, "[data-save=png]"));
    await vi.waitFor(
      () => {
        expect(one(element, ".live").textContent).toBe("This could not be saved");
      },
      { timeout: 3000 },
    );
    expect(files).toHaveLength(0);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it("is the page on paper, by the browser's own dialog", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const element = await opened();
    await userEvent.click(one(element, "[data-save=print]"));
    expect(print).toHaveBeenCalledTimes(1);
    expect(menus(element)).toHaveLength(0);
  });
});
