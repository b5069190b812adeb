import { afterEach, describe, expect, it } from "vitest";
import defaultTheme from "../../themes/default.css?raw";
import highDensity from "../../themes/high-density.css?raw";
import newspaper from "../../themes/newspaper.css?raw";
import { contrast, pixelOf } from "../testing/contrast.ts";
import { all, mount, one, rootOf } from "../testing/mount.ts";
import { sample } from "../testing/sample.ts";

const themes = { default: defaultTheme, newspaper, "high density": highDensity };
const cases = Object.entries(themes).flatMap(([name, text]) =>
  (["light", "dark"] as const).map((scheme) => ({ name, text, scheme })),
);
const data = { ...sample, eras: [{ date: "1995/2010", title: "Years of letters" }] };

/** Makes a theme the page's only style sheet of this kind. */
function link(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

afterEach(() => {
  document.adoptedStyleSheets = [];
});

/** A timeline with its card open, in a theme, a colour scheme and a view. */
async function show(text: string, scheme: "light" | "dark", view = "timeline") {
  link(text);
  return mount({
    attributes: { view },
    properties: { data, selected: "n2", open: true },
    style: `color-scheme: ${scheme}`,
  });
}

/** The opaque ground that a node's text stands on, as the nearest of its ancestors paints it. */
function groundOf(node: Element): string {
  for (let at: Element | null = node; at; at = at.parentElement ?? hostOf(at)) {
    for (const pseudo of ["::before", undefined]) {
      const { backgroundColor, content } = getComputedStyle(at, pseudo);
      const isPainted = pseudo === undefined || content !== "none";
      if (isPainted && pixelOf(backgroundColor)[3] === 1) return backgroundColor;
    }
  }
  throw new Error("Nothing opaque lies under the text.");
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Every node with text of its own that a reader sees. */
function textNodes(timeline: Element): Element[] {
  return all(timeline, "*").filter((node) => {
    const hasText = [...node.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
    );
    const isQuiet = node.closest("style, .hidden, .live, [aria-disabled=true]");
    return hasText && !isQuiet && node.checkVisibility({ visibilityProperty: true });
  });
}

describe.each(cases)("the theme $name in the $scheme", ({ text, scheme }) => {
  it.each(["timeline", "list", "table"])("keeps every text of the %s at 4.5:1", async (view) => {
    const timeline = await show(text, scheme, view);
    const nodes = textNodes(timeline);
    const faint = nodes
      .map((node) => ({
        text: `${node.getAttribute("part") ?? node.className}: ${node.textContent.trim()}`,
        ratio: contrast(getComputedStyle(node).color, groundOf(node)),
      }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(nodes.length).toBeGreaterThan(25);
    expect(faint).toEqual([]);
  });

  it("leaves no text cut off and no label over another", async () => {
    const timeline = await show(text, scheme);
    const boxes = all(timeline, "[part~=event] > [part~=label] > bdi").map((label) => {
      const { top, left, right } = label.getBoundingClientRect();
      return { top, left, right, isCut: label.scrollWidth > label.clientWidth };
    });
    expect(boxes.length).toBeGreaterThan(6);
    expect(boxes.filter(({ isCut }) => isCut)).toEqual([]);
    const meeting = boxes.filter((a) =>
      boxes.some(
        (b) => a !== b && Math.abs(a.top - b.top) < 12 && a.left < b.right && b.left < a.right,
      ),
    );
    expect(meeting).toEqual([]);
  });
});

describe("the default theme", () => {
  it.each(["light", "dark"] as const)("says what is so without it, in the %s", async (scheme) => {
    const looks = async (text: string): Promise<string[]> => {
      const timeline = await show(text, scheme);
      return [timeline, ...rootOf(timeline).querySelectorAll("[part]")].map((node) => {
        const { color, backgroundColor, fontSize, borderColor, borderRadius } =
          getComputedStyle(node);
        const seen = [color, backgroundColor, borderColor].map((each) => pixelOf(each).join(" "));
        return [node.getAttribute("part"), ...seen, fontSize, borderRadius].join(" | ");
      });
    };
    expect(await looks(defaultTheme)).toEqual(await looks(""));
  });
});

describe("the theme of high density", () => {
  it("holds more rows in the same height", async () => {
    const rows = (timeline: Element) =>
      getComputedStyle(one(timeline, ".frame")).getPropertyValue("--row");
    expect(rows(await show(highDensity, "light"))).toBe("24px");
    expect(rows(await show(defaultTheme, "light"))).toBe("28px");
  });
});
