import { html, render } from "lit";
import { expect, it } from "vitest";
import { place } from "./place.ts";

const draw = (values: Record<string, string | number | undefined>): HTMLElement => {
  render(html`<p ${place(values)}></p>`, document.body);
  const node = document.body.querySelector("p");
  if (!node) throw new Error("Nothing was drawn.");
  return node;
};

it("sets custom properties in pixels and attributes as they are, and takes both away", () => {
  const node = draw({ "--at": 12.345, "--lane": "red", "data-x": 7.25 });
  expect(node.style.getPropertyValue("--at")).toBe("12.3px");
  expect(node.style.getPropertyValue("--lane")).toBe("red");
  expect(node.getAttribute("data-x")).toBe("7.25");
  expect(draw({ "--at": NaN, "--lane": undefined })).toBe(node);
  expect(node.style.length).toBe(0);
  expect(node.hasAttribute("data-x")).toBe(false);
});

it("writes only what changed", () => {
  const node = draw({ "--at": 1, "data-x": "a" });
  node.style.setProperty("--at", "99px");
  draw({ "--at": 1, "data-x": "b" });
  expect(node.style.getPropertyValue("--at")).toBe("99px");
  expect(node.getAttribute("data-x")).toBe("b");
});

it("cannot be made to say more than a value, whatever the text", () => {
  const node = draw({ "--lane": "red; background: url(//example.org)" });
  expect(node.style.backgroundImage).toBe("");
});
