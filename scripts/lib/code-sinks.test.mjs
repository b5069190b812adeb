import { describe, expect, it } from "vitest";
import { codeSinks, sinkFaults } from "./code-sinks.mjs";

describe("sinks of code and markup", () => {
  it.each([
    ["node.innerHTML = text", ["innerHTML"]],
    ["node['outerHTML'] = text", ["outerHTML"]],
    ["Object.assign(node, { srcdoc: text })", ["srcdoc"]],
    ["node.insertAdjacentHTML('beforeend', text)", ["insertAdjacentHTML"]],
    ["new DOMParser().parseFromString(text, 'text/html')", ["DOMParser"]],
    ["document.write(text)", ["write"]],
    ["eval(text); window.eval(text)", ["eval", "eval"]],
    ["new Function('row', text); Function(text)", ["Function", "Function"]],
    ["setTimeout('go()', 5)", ["setTimeout with text"]],
    ["document.createElement('script')", ["a script made"]],
    ["html`<p .innerHTML=${text}></p>`", ["a template"]],
    ["html`<a href='javascript:${text}'></a>`", ["a template"]],
  ])("%s", (text, sinks) => {
    expect(codeSinks(text)).toEqual(sinks);
  });

  it.each([
    "// node.innerHTML = text",
    "/** Never innerHTML. */ export const a = 1",
    "stream.write(text); setTimeout(go, 5); node.textContent = text",
    "const say = 'an <b>innerHTML</b> in a sentence'",
    "const f = function () {}; class Functional {}",
  ])("are none in: %s", (text) => {
    expect(codeSinks(text)).toEqual([]);
  });
});

describe("scripts of a package", () => {
  const files = (/** @type {Record<string, string>} */ texts) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));

  it("may have Lit's one place in the single files, and no second", () => {
    const once = "a.innerHTML = b;";
    expect(sinkFaults(files({ "dist/sanjyra-timeline.js": once }))).toEqual([]);
    expect(sinkFaults(files({ "dist/sanjyra-timeline.all.js": once }))).toEqual([]);
    expect(sinkFaults(files({ "dist/sanjyra-timeline.mjs": once + once }))).toEqual([
      "dist/sanjyra-timeline.mjs has innerHTML",
    ]);
  });

  it("may have none anywhere else", () => {
    const found = sinkFaults(
      files({ "dist/sanjyra-timeline/find.js": "a.innerHTML = b", "src/a.ts": "a.innerHTML = b" }),
    );
    expect(found).toEqual(["dist/sanjyra-timeline/find.js has innerHTML"]);
  });
});
