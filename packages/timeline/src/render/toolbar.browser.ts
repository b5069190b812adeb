import { html } from "lit";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ToolbarProps } from "../contracts.ts";
import { mountPart, type MountedPart } from "../testing/mount-part.ts";
import { loadTranslation, terms } from "../translations/index.ts";
import { renderToolbar } from "./toolbar.ts";

await loadTranslation("ky");

let part: MountedPart;
afterEach(() => {
  part.remove();
});

const props = (changes: Partial<ToolbarProps> = {}): ToolbarProps => ({
  terms: terms("en"),
  canZoomIn: true,
  canZoomOut: true,
  canGoEarlier: true,
  canGoLater: true,
  canFit: true,
  onCommand: vi.fn(),
  ...changes,
});

const focused = (): string | undefined =>
  (part.root.activeElement as HTMLElement | null)?.dataset["command"];

describe("the toolbar", () => {
  it("has a named button of at least 24 px for each command", () => {
    part = mountPart(renderToolbar(props()));
    const buttons = [...part.root.querySelectorAll("button")];
    expect(buttons.map((button) => button.ariaLabel ?? button.textContent.trim())).toEqual([
      "Earlier",
      "Later",
      "Zoom out",
      "Zoom in",
      "Show all",
    ]);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it("gives a command on click, and none that can do nothing", () => {
    const onCommand = vi.fn();
    part = mountPart(renderToolbar(props({ onCommand, canZoomIn: false })));
    part.find("[data-command=later]").click();
    part.find("[data-command=zoom-in]").click();
    expect(onCommand.mock.calls).toEqual([["later"]]);
  });

  it("keeps the focus on a button that can do nothing any more", () => {
    part = mountPart(renderToolbar(props()));
    part.find("[data-command=zoom-in]").focus();
    part.draw(renderToolbar(props({ canZoomIn: false })));
    expect(focused()).toBe("zoom-in");
    expect(part.find("[data-command=zoom-in]").ariaDisabled).toBe("true");
  });

  it("is one tab stop that remembers its place; arrows walk as seen", async () => {
    part = mountPart(renderToolbar(props()), { direction: "rtl" });
    const stops = (): number => part.root.querySelectorAll("[tabindex='0']").length;
    part.find("[data-command=earlier]").focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("zoom-out");
    expect(stops()).toBe(1);
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("later");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("fit");
    part.draw(renderToolbar(props({ canFit: false })));
    expect(stops()).toBe(1);
    expect(part.find("[tabindex='0']").dataset["command"]).toBe("fit");
  });

  it("fits a container of 240 px", () => {
    const toolbarOnly = html`<div class="frame">
      ${renderToolbar(props({ terms: terms("ky") }))}
    </div>`;
    part = mountPart(toolbarOnly, { width: 240 });
    const toolbar = part.find(".toolbar");
    expect(toolbar.scrollWidth).toBeLessThanOrEqual(240);
  });
});
