/** The example without a build, as it loads: layout shift, long tasks, console messages. */

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url of the page
 */
export async function measurePlainPage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", ({ message }) => messages.push(message));
  await page.addInitScript(() => {
    window.seen = { shift: 0, longTasks: [] };
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch("layout-shift", ({ value }) => (window.seen.shift += value));
    watch("longtask", ({ duration }) => window.seen.longTasks.push(Math.round(duration)));
  });
  await page.goto(url);
  await page.evaluate(async () => {
    const timeline = document.querySelector("sanjyra-timeline");
    await timeline.ready;
    await timeline.settled;
  });
  await page.waitForTimeout(2000);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, messages };
}
