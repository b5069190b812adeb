import { describe, expect, it } from "vitest";
import { checkLink } from "./address.ts";

const base = "https://page.example/docs/";

describe("links on the card", () => {
  it.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c", "example.org"],
    ["a/b", "https://page.example/docs/a/b", "page.example"],
    ["//cdn.example/x", "https://cdn.example/x", "cdn.example"],
    ["https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/", "xn--e1afmkfd.xn--p1ai"],
    [
      "https://good.example@evil.example:8080/",
      "https://good.example@evil.example:8080/",
      "evil.example:8080",
    ],
    [
      "javascript&colon;alert(1)",
      "https://page.example/docs/javascript&colon;alert(1)",
      "page.example",
    ],
  ])("%s leads to %s and shows %s", (address, href, host) => {
    expect(checkLink(address, base)).toEqual({ href, host });
  });

  it.each([
    "javascript:alert(1)",
    " \u0001java\tscript:\nalert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://page.example/x",
    "https://",
    "http://[",
  ])("%j is refused", (address) => {
    expect(checkLink(address, base)).toBeUndefined();
  });

  it("none is given for none", () => {
    expect(checkLink(undefined, base)).toBeUndefined();
  });
});
