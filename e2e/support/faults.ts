/** What goes wrong on a page without anybody saying so: errors of scripts, of the console and of loading. */
import type { Page } from "@playwright/test";

/** Collects, from now on, every error of a page; the array grows while the page lives. */
export function collectFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    if (reason !== "net::ERR_ABORTED") faults.push(`request: ${request.url()} ${reason}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = hostname === "127.0.0.1" || !protocol.startsWith("http");
    if (!isOurs) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}
