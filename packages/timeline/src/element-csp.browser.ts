import { expect, it } from "vitest";
import { all, mount, one, rest } from "./testing/mount.ts";
import { sample } from "./testing/sample.ts";

it("draws, opens and moves under a strict policy without one violation", async () => {
  const violations: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.violatedDirective} ${event.sample}`);
  });
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "style-src 'self'; img-src 'self'; font-src 'none'; object-src 'none'";
  document.head.append(policy);
  const element = await mount({ properties: { data: sample } });
  one(element, "[data-id=n2]").click();
  await rest(element);
  element.zoomTo("n4");
  await rest(element);
  const probe = document.createElement("p");
  probe.setAttribute("style", "color: red");
  document.body.append(probe);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(violations.filter((text) => text.startsWith("style-src")).length).toBe(1);
  expect(violations.every((text) => text.startsWith("style-src"))).toBe(true);
  expect(getComputedStyle(one(element, ".event")).position).toBe("absolute");
  expect(all(element, "style")).toHaveLength(0);
});
