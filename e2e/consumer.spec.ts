import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createStaticServer, listen } from "../scripts/lib/static-server.mjs";
import { type Consumer, createConsumer } from "./support/consumer.ts";
import {
  filesOf,
  importsOf,
  matchesOf,
  publishedFiles,
  publishedPackages,
} from "./support/entries.ts";
import { collectFaults } from "./support/faults.ts";

// The packages as strangers get them: packed, installed with npm far from the workspace, bundled, shown.
const bundler = "esbuild@0.28.2";
// The optional peer that `@sanjyra/timeline/react` is for.
const peer = "react@19.3.1";
const bundle = ["main.js", "--bundle", "--format=esm", "--minify", "--outfile=site/main.js"];

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Consumer</title><link rel="icon" href="data:,"></head>
  <body>
    <sanjyra-timeline></sanjyra-timeline>
    <script type="module" src="site/main.js"></script>
  </body>
</html>`;

const main = `import "@sanjyra/timeline";
document.querySelector("sanjyra-timeline").data = [
  { date: "1993-01-19", title: "Diplomatic relations established" },
  { date: "1997-04-23", title: "Treaty signed" },
];`;

test.describe("the packed packages", () => {
  test.describe.configure({ timeout: 240_000 });
  let consumer: Consumer;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    consumer = await createConsumer(bundler, peer);
  });

  test.afterAll(async () => {
    await consumer.remove();
  });

  test("hold what they say and no tests", async () => {
    for (const { name } of await publishedPackages()) {
      const folder = join(consumer.folder, "node_modules", name);
      const files = await filesOf(folder);
      const targets = (await publishedFiles(folder)).map(({ target }) => target);
      const missing = targets.filter((target) => matchesOf(target, files).length === 0);
      expect(missing, name).toEqual([]);
      expect(
        files.filter((file) => /\.(test|browser)\.|\.tsbuildinfo$|^src\/testing\//.test(file)),
      ).toEqual([]);
    }
  });

  test("are read by Node from every entry without a document", async () => {
    const modules = join(consumer.folder, "node_modules");
    const packages = (await publishedPackages()).map(({ name }) => ({
      name,
      folder: join(modules, name),
    }));
    const entries = (await Promise.all(packages.map(importsOf))).flat();
    const imports = entries.map((entry) => `await import("${entry}");`).join("\n");
    await consumer.write("entries.js", `${imports}\nconsole.log(typeof document);`);
    expect((await consumer.node("entries.js")).trim()).toBe("undefined");
  });

  test("show an event once bundled", async ({ page: tab }) => {
    await consumer.write("main.js", main);
    await consumer.write("index.html", page);
    await consumer.node(join("node_modules", "esbuild", "bin", "esbuild"), ...bundle);
    const server = createStaticServer({ folder: consumer.folder });
    const port = await listen(server, { port: 0 });
    const faults = collectFaults(tab);
    await tab.goto(`http://127.0.0.1:${String(port)}/`);
    const event = tab.getByRole("button", { name: /Diplomatic relations established/ });
    await expect(event).toBeVisible();
    expect(faults).toEqual([]);
    server.close();
  });
});
