import { html } from "lit";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ToolbarProps } from "../contracts.ts";
import { mountPart, type MountedPart, type Surroundings } from "../testing/mount-part.ts";
import { loadTranslation, terms } from "../translations/index.ts";
import { renderToolbar } from "./toolbar.ts";

await loadTranslation("ky");

let part: MountedPart | undefined;
let stop: ToolbarProps["stop"];
afterEach(() => {
  part?.remove();
  part = stop = undefined;
});

const all: ToolbarProps["able"] = {
  earlier: true,
  later: true,
  "zoom-out": true,
  "zoom-in": true,
  fit: true,
  today: true,
  back: true,
  timeline: true,
  list: true,
  table: true,
  find: true,
  save: true,
  help: true,
};

/** A toolbar that remembers its place as the element does. */
function draw(changes: Partial<ToolbarProps> = {}, surroundings?: Surroundings): void {
  const props: ToolbarProps = {
    terms: terms("en"),
    view: "timeline",
    able: all,
    stop,
    onStop: (command) => {
      stop = command;
      draw(changes);
    },
    onCommand: vi.fn(),
    ...changes,
  };
  const template = html`<div class="frame">${renderToolbar(props)}</div>`;
  if (part) part.draw(template);
  else part = mountPart(template, surroundings);
}

const found = (selector: string): HTMLElement => {
  if (!part) throw new Error("Nothing is drawn.");
  return part.find(selector);
};
const buttons = (): HTMLElement[] => [...found(".toolbar").querySelectorAll("button")];
const focused = (): string | undefined =>
  (part?.root.activeElement as HTMLElement | null)?.dataset["command"];
const stops = (): (string | undefined)[] =>
  buttons().flatMap((button) => (button.tabIndex === 0 ? button.dataset["command"] : []));

describe("the toolbar", () => {
  it("has a named button of at least 24 px for each command", () => {
    draw();
    expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual([
      "Earlier",
      "Later",
      "Zoom out",
      "Zoom in",
      "Show all",
      "Today",
      "Back",
      "Timeline",
      "List",
      "Table",
      "Search",
      "Save as",
      "Help",
    ]);
    for (const button of buttons()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(button.querySelector("path")?.getAttribute("d")).toMatch(/^m/i);
    }
  });

  it("has no button for what there is not", () => {
    draw({ able: { earlier: true, help: true } });
    expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(["Earlier", "Help"]);
  });

  it("gives a command on click, and none that can do nothing", () => {
    const onCommand = vi.fn();
    draw({ onCommand, able: { ...all, "zoom-in": false } });
    found("[data-command=later]").click();
    found("[data-command=zoom-in]").click();
    expect(onCommand.mock.calls).toEqual([["later"]]);
  });

  it("keeps the focus on a button that can do nothing any more", () => {
    draw();
    found("[data-command=zoom-in]").focus();
    draw({ able: { ...all, "zoom-in": false } });
    expect(focused()).toBe("zoom-in");
    expect(found("[data-command=zoom-in]").ariaDisabled).toBe("true");
  });

  it("says which view is shown, and what opens", () => {
    draw({ view: "list" });
    const pressed = buttons().filter(({ ariaPressed }) => ariaPressed === "true");
    expect(pressed.map(({ ariaLabel }) => ariaLabel)).toEqual(["List"]);
    expect(found("[data-command=save]").getAttribute("aria-haspopup")).toBe("menu");
    expect(found("[data-command=help]").getAttribute("aria-haspopup")).toBe("dialog");
    expect(found("[data-command=fit]").hasAttribute("aria-haspopup")).toBe(false);
  });

  it("is one tab stop that remembers its place; arrows walk as seen", async () => {
    draw({}, { direction: "rtl" });
    expect(stops()).toEqual(["earlier"]);
    found("[data-command=earlier]").focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("zoom-out");
    expect(stops()).toEqual(["zoom-out"]);
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("later");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("help");
    draw({ able: { ...all, fit: false } });
    expect(stops()).toEqual(["help"]);
  });

  it("keeps one tab stop where the button that had it goes, and where it comes back", () => {
    draw();
    found("[data-command=fit]").focus();
    found("[data-command=fit]").blur();
    draw({ able: { timeline: true, list: true, help: true } });
    expect(stops()).toEqual(["timeline"]);
    found("[data-command=help]").focus();
    draw();
    expect(stops()).toEqual(["help"]);
  });

  it.each([
    [360, 2],
    [320, 2],
    [700, 1],
    [1200, 1],
  ])("stands at %i px in lines: %i", (width, lines) => {
    draw({ terms: terms("ky") }, { width });
    expect(found(".toolbar").scrollWidth).toBeLessThanOrEqual(width);
    const tops = new Set(buttons().map((button) => button.getBoundingClientRect().top));
    expect(tops.size).toBe(lines);
  });

  it("fits a container of 240 px", () => {
    draw({}, { width: 240 });
    expect(found(".toolbar").scrollWidth).toBeLessThanOrEqual(240);
  });
});
