import { afterEach, describe, expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "./index.ts";
import { all, mount, one, rest, rootOf } from "./testing/mount.ts";
import { sample } from "./testing/sample.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const opened = (properties: Partial<SanjyraTimeline> = {}): Promise<SanjyraTimeline> =>
  mount({ properties: { data: sample, selected: "n2", open: true, ...properties } });

describe("the page's own content of the card", () => {
  it("is the node that its function gives, asked for once an event", async () => {
    const renderCard = vi.fn(({ id }: { readonly id: string }) => {
      const node = document.createElement("b");
      node.className = "own";
      node.textContent = `<i>${id}</i>`;
      return node;
    });
    const element = await opened({ renderCard });
    const node = one(element, ".card .own");
    expect(node.textContent).toBe("<i>n2</i>");
    element.zoomTo("n2");
    await rest(element);
    expect(one(element, ".card .own")).toBe(node);
    expect(renderCard).toHaveBeenCalledTimes(1);
    one(element, ".card [data-command=later]").click();
    await rest(element);
    expect(one(element, ".card .own").textContent).toBe("<i>w4</i>");
  });

  it("may be a fragment, and comes back with the card", async () => {
    const renderCard = (): Node => {
      const fragment = document.createDocumentFragment();
      fragment.append(document.createElement("hr"), "text");
      return fragment;
    };
    const element = await opened({ renderCard });
    for (let time = 0; time < 2; time++) {
      expect(all(element, ".card hr")).toHaveLength(1);
      element.open = false;
      await rest(element);
      element.open = true;
      await rest(element);
    }
  });

  it("is never a string, and a function that throws costs nothing but a warning", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const element = await opened({ renderCard: () => "<b class=own></b>" as unknown as Node });
    expect(one(element, ".card").textContent).not.toContain("<b");
    expect(all(element, ".card .own")).toHaveLength(0);
    element.renderCard = () => {
      throw new Error("broken on purpose");
    };
    await rest(element);
    expect(one(element, ".card-title").textContent).toContain("Treaty of friendship");
    const said = warn.mock.calls.map(([text]) => String(text));
    expect(said.filter((text) => text.includes("renderCard"))).toHaveLength(2);
  });

  it("may be a child of the element with a slot", async () => {
    const element = await opened();
    const child = document.createElement("p");
    child.slot = "card";
    element.append(child);
    await rest(element);
    expect(rootOf(element).querySelector<HTMLSlotElement>(".card slot")?.assignedNodes()).toEqual([
      child,
    ]);
    expect(child.checkVisibility()).toBe(true);
  });
});

describe("the card as a sheet", () => {
  it("does not stay over its own event in a narrow element", async () => {
    const element = await mount({ properties: { data: sample }, width: 360 });
    const frame = one(element, ".frame").getBoundingClientRect();
    expect(frame.height).toBeGreaterThan(innerHeight * 0.6);
    one(element, "[data-id=w4]").click();
    await rest(element);
    const event = one(element, "[data-id=w4]").getBoundingClientRect();
    const card = one(element, ".card").getBoundingClientRect();
    expect(event.bottom).toBeLessThanOrEqual(card.top + 1);
    expect(event.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(innerHeight + 1);
  });
});
