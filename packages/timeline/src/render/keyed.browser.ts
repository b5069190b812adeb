import fc from "fast-check";
import { html, render } from "lit";
import { describe, expect, it } from "vitest";
import { keyed } from "./keyed.ts";

const draw = (root: HTMLElement, keys: readonly number[]): void => {
  const items = keys.map((key) => [key, html`<i data-key=${key}>${key}</i>`] as const);
  render(html`<b></b>${keyed(items)}<u></u>`, root);
};
const nodesOf = (root: HTMLElement): Map<string, Element> =>
  new Map([...root.querySelectorAll("i")].map((node) => [node.textContent, node]));

describe("keyed templates", () => {
  it("stand in the order of their items, between what is around them", () => {
    const root = document.createElement("div");
    draw(root, [1, 2, 3]);
    expect(root.textContent).toBe("123");
    expect([root.firstElementChild?.tagName, root.lastElementChild?.tagName]).toEqual(["B", "U"]);
  });

  it("keep the nodes of every item that stays, whatever comes, goes or changes places", () => {
    const some = fc.uniqueArray(fc.nat(12), { maxLength: 9 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 6 }), (lists) => {
        const root = document.createElement("div");
        let before = new Map<string, Element>();
        for (const keys of lists) {
          draw(root, keys);
          const after = nodesOf(root);
          expect([...after.keys()]).toEqual(keys.map(String));
          for (const [key, node] of after) expect(before.get(key) ?? node).toBe(node);
          before = after;
        }
      }),
    );
  });

  it("move nothing where members only come and go", () => {
    const root = document.createElement("div");
    draw(root, [1, 3, 5, 7]);
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true });
    draw(root, [0, 3, 4, 5, 8]);
    const changes = observer
      .takeRecords()
      .flatMap(({ addedNodes, removedNodes }) => [
        ...[...addedNodes].map((node) => `+${node.textContent ?? ""}`),
        ...[...removedNodes].map((node) => `-${node.textContent ?? ""}`),
      ]);
    const touched = changes.filter((change) => change.length > 1).sort();
    expect(touched).toEqual(["+0", "+4", "+8", "-1", "-7"]);
    observer.disconnect();
  });
});
