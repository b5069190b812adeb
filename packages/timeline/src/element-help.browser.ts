import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { SanjyraTimeline } from "./index.ts";
import { all, mount, one, rest, rootOf } from "./testing/mount.ts";
import { sample } from "./testing/sample.ts";

const focused = (element: SanjyraTimeline): HTMLElement | null =>
  rootOf(element).activeElement as HTMLElement | null;
const dialogOf = (element: SanjyraTimeline): HTMLDialogElement =>
  one(element, "dialog.help") as HTMLDialogElement;

async function openByButton(element: SanjyraTimeline): Promise<HTMLDialogElement> {
  one(element, "[data-command=help]").click();
  await expect.poll(() => all(element, "dialog.help").length).toBe(1);
  return dialogOf(element);
}

describe("the help", () => {
  it("opens by ? as a modal dialog with a name, and Escape gives the focus back", async () => {
    const element = await mount({ properties: { data: sample } });
    one(element, "[data-id=n2]").focus();
    await userEvent.keyboard("?");
    await expect.poll(() => all(element, "dialog:modal").length).toBe(1);
    const dialog = dialogOf(element);
    expect(one(element, `#${dialog.getAttribute("aria-labelledby") ?? ""}`).textContent).toBe(
      "Help",
    );
    expect(focused(element)?.closest("dialog")).toBe(dialog);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => all(element, "dialog").length).toBe(0);
    expect(focused(element)?.dataset["id"]).toBe("n2");
    expect(element.selected).toBeNull();
  });

  it("opens by ? in the toolbar and the card too, but not where something is written", async () => {
    const element = await mount({ properties: { data: sample, selected: "n1", open: true } });
    one(element, "[data-command=fit]").focus();
    await userEvent.keyboard("?");
    await expect.poll(() => all(element, "dialog").length).toBe(1);
    await userEvent.keyboard("{Escape}");
    one(element, ".card-title").focus();
    await userEvent.keyboard("?");
    await expect.poll(() => all(element, "dialog").length).toBe(1);
    dialogOf(element).close();
    const field = document.createElement("input");
    one(element, ".card").append(field);
    field.focus();
    await userEvent.keyboard("?/");
    await rest(element);
    expect(field.value).toBe("?/");
    expect(all(element, "dialog")).toHaveLength(0);
  });

  it("closes by its button and by a click beside it, and is there once", async () => {
    const element = await mount({ properties: { data: sample } });
    const dialog = await openByButton(element);
    one(element, "[data-command=help]").click();
    await rest(element);
    expect(all(element, "dialog")).toHaveLength(1);
    one(element, ".help [data-command=close]").click();
    await expect.poll(() => all(element, "dialog").length).toBe(0);
    expect(dialog.isConnected).toBe(false);
    const again = await openByButton(element);
    const { left, top } = again.getBoundingClientRect();
    again.dispatchEvent(new MouseEvent("click", { clientX: left + 4, clientY: top + 4 }));
    expect(again.open).toBe(true);
    again.dispatchEvent(new MouseEvent("click", { clientX: left - 4, clientY: top + 4 }));
    await expect.poll(() => all(element, "dialog").length).toBe(0);
  });

  it("goes when the element leaves the page", async () => {
    const element = await mount({ properties: { data: sample } });
    await openByButton(element);
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await rest(element);
    expect(all(element, "dialog")).toHaveLength(0);
    await openByButton(element);
  });

  it("shows only the basic keys without shortcuts", async () => {
    const element = await mount({ properties: { data: sample }, attributes: { shortcuts: "off" } });
    await openByButton(element);
    const keys = all(element, ".help kbd").map((key) => key.textContent);
    expect(keys).toEqual("Tab Shift Tab → ← ↓ ↑ Home End Enter Space Esc".split(" "));
    one(element, ".help [data-command=close]").click();
    one(element, "[data-id=n2]").focus();
    await userEvent.keyboard("?");
    await rest(element);
    expect(all(element, "dialog")).toHaveLength(0);
  });

  it.each([
    ["ru", "Справка", "ltr"],
    ["kk", "Анықтама", "ltr"],
    ["ky", "Жардам", "ltr"],
    ["fa", "راهنما", "rtl"],
    ["de", "Help", "ltr"],
  ])("speaks %s", async (language, title, direction) => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    const element = await mount({ properties: { data: sample } });
    const dialog = await openByButton(element);
    expect(one(element, ".help h2").textContent).toBe(title);
    expect(dialog.dir).toBe(direction);
    const [first] = all(element, "tr:has(kbd:first-child) kbd").slice(3, 4);
    expect(first?.textContent).toBe(direction === "rtl" ? "←" : "→");
  });

  it("stays in the screen, and what does not fit scrolls", async () => {
    const element = await mount({ properties: { data: sample }, width: 240 });
    const dialog = await openByButton(element);
    const box = dialog.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });
});
