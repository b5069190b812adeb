/** A page whose timeline loads what a test answers, and what the element says about it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "@sanjyra/core";
import type { Locator, Page, Route } from "@playwright/test";
import { root } from "../../scripts/lib/run.mjs";
import { timelineOn } from "./timeline.ts";

/** An address that only exists through {@link openWith}. */
const address = "http://127.0.0.1/bad-input/";

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Bad input</title><link rel="icon" href="data:,">
  <script src="sanjyra-timeline.js" defer></script></head>
  <body><main><h1>Bad input</h1><sanjyra-timeline src="events.json"></sanjyra-timeline></main></body>
</html>`;

/** What the element told the page. */
export interface Told {
  readonly issues: readonly Issue[];
  readonly errors: readonly Issue[];
}

/** How the server answers for `events.json`; an array stands for JSON. */
export type Answer = readonly object[] | ((route: Route) => Promise<void>);

function answerBy(answer: Answer): (route: Route) => Promise<void> {
  return typeof answer === "function" ? answer : (route) => route.fulfill({ json: answer });
}

interface Listening extends Window {
  readonly told?: { readonly issues: Issue[]; readonly errors: Issue[] };
}

/** Opens the page; from the first moment on it takes down what the element says. */
export async function openWith(tab: Page, answer: Answer): Promise<Locator> {
  const bundle = await readFile(join(root, "packages/timeline/dist/sanjyra-timeline.js"), "utf8");
  await tab.addInitScript(() => {
    const told: { issues: Issue[]; errors: Issue[] } = { issues: [], errors: [] };
    Object.assign(window, { told });
    addEventListener("sanjyra-issues", (event) => {
      told.issues.push(...(event as CustomEvent<{ issues: Issue[] }>).detail.issues);
    });
    addEventListener("sanjyra-error", (event) => {
      told.errors.push((event as CustomEvent<{ issue: Issue }>).detail.issue);
    });
  });
  await tab.route(address, (route) => route.fulfill({ body: page, contentType: "text/html" }));
  await tab.route(`${address}sanjyra-timeline.js`, (route) =>
    route.fulfill({ body: bundle, contentType: "text/javascript" }),
  );
  await answerWith(tab, answer);
  await tab.goto(address);
  return timelineOn(tab);
}

/** From now on `events.json` is answered so. */
export async function answerWith(tab: Page, answer: Answer): Promise<void> {
  await tab.unroute(`${address}events.json`);
  await tab.route(`${address}events.json`, answerBy(answer));
}

/** What the element has told the page so far. */
export async function toldBy(tab: Page): Promise<Told> {
  return tab.evaluate(() => (window as Listening).told ?? { issues: [], errors: [] });
}
