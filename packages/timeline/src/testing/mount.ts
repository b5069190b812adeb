/** Puts elements on the page of a browser test and takes them off again. */
import { afterEach } from "vitest";
import "../index.ts";
import type { SanjyraTimeline } from "../index.ts";

/** Attributes and properties of the element to make; `style` is for the host. */
export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<SanjyraTimeline>;
  readonly style?: string;
  /** Width of the box around it, pixels. */
  readonly width?: number;
}

const mounted = new Set<HTMLElement>();

afterEach(() => {
  for (const box of mounted) box.remove();
  mounted.clear();
  document.documentElement.removeAttribute("dir");
  document.documentElement.lang = "en";
});

/** An element on the page, drawn and settled. */
export async function mount(options: MountOptions = {}): Promise<SanjyraTimeline> {
  const element = mountNow(options);
  await element.ready;
  await element.settled;
  return element;
}

/** The same, without waiting. */
export function mountNow({
  attributes,
  properties,
  style,
  width = 960,
}: MountOptions = {}): SanjyraTimeline {
  const box = document.createElement("div");
  box.style.width = `${String(width)}px`;
  box.style.font = "14px sans-serif";
  const element = document.createElement("sanjyra-timeline");
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  Object.assign(element, properties);
  if (style) element.style.cssText = style;
  box.append(element);
  document.body.append(box);
  mounted.add(box);
  return element;
}

/** Puts markup on the page and gives its timeline. */
export async function mountMarkup(markup: string): Promise<SanjyraTimeline> {
  const box = document.createElement("div");
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  box.append(...parsed.body.childNodes);
  document.body.append(box);
  mounted.add(box);
  const element = box.querySelector("sanjyra-timeline");
  if (!element) throw new Error("The markup holds no timeline.");
  await element.ready;
  await element.settled;
  return element;
}

/** The root of what an element draws. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error("The element has no root yet.");
  return element.shadowRoot;
}

/** All nodes in the element that a selector finds. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** The first node that a selector finds; the test fails without one. */
export function one(element: Element, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
}

/** The visible texts of all labels, in reading order. */
export const labels = (element: Element): string[] =>
  all(element, "[part~=label]").map((label) => label.textContent.trim());

/** Waits until the picture is final again. */
export async function rest(element: SanjyraTimeline): Promise<void> {
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await element.settled;
}

/** The details of every event of a name from now on. */
export function hear(element: Element, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}
