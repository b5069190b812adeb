// Must come before Lit itself.
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import "./index.ts";

let box: HTMLElement | undefined;
afterEach(() => {
  box?.remove();
  vi.restoreAllMocks();
});

/** As `@lit-labs/ssr` writes it. */
const fromLit = `<sanjyra-timeline defer-hydration><template shadowroot="open" shadowrootmode="open">
<style>:host { display: block }</style><!--lit-part 1n2sbWvhQX0=--><slot></slot><!--/lit-part--></template>
<ol><li><time datetime="1993">1993</time> Relations</li></ol></sanjyra-timeline>`;

describe("on a page that hydrates what Lit rendered on the server", () => {
  it("the element waits for its turn and takes over without a word", async () => {
    const said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
    box = document.createElement("div");
    box.append(...Document.parseHTMLUnsafe(fromLit).body.childNodes);
    document.body.append(box);
    const element = box.querySelector("sanjyra-timeline");
    if (!element) throw new Error("The markup holds no timeline.");
    await new Promise(requestAnimationFrame);
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
    element.removeAttribute("defer-hydration");
    await element.ready;
    await element.settled;
    expect(element.shadowRoot?.querySelector("slot, style")).toBeNull();
    expect(element.shadowRoot?.querySelectorAll(".frame")).toHaveLength(1);
    expect(element.shadowRoot?.querySelector("[part~=label]")?.textContent.trim()).toBe(
      "Relations",
    );
    for (const spy of said)
      expect(spy.mock.calls.filter(([text]) => !/Lit|dev mode/.test(String(text)))).toEqual([]);
  });
});
