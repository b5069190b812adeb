import { describe, expect, it } from "vitest";
import { checkAddress, checkImageAddress, defaultProtocols } from "./address.ts";

const rules = { protocols: defaultProtocols };
const based = { ...rules, base: "https://site.example/data/events.json" };

const hostile = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\r\nscript:alert(1)",
  "javascript\t:alert(1)",
  "javascript://%0aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "blob:https://site.example/1",
  "filesystem:https://site.example/1",
  "file:///etc/passwd",
  "ftp://site.example/",
  "about:blank",
  "view-source:https://site.example",
  "ws://site.example",
  "intent://x#Intent;scheme=javascript;end",
  "mailto:a@b.example",
  "tel:+996312",
  "https://",
  "http://[::1",
];

describe("checkAddress", () => {
  it.each(hostile)("refuses %j", (address) => {
    expect(checkAddress(address, rules)).toBeUndefined();
    expect(checkAddress(address, based)).toBeUndefined();
  });

  it.each([
    ["https://a.example/x?y#z", "https://a.example/x?y#z"],
    ["HTTP://A.example", "http://a.example/"],
    ["https://кыргыз.example/жол", "https://xn--c1aihy8cc.example/%D0%B6%D0%BE%D0%BB"],
  ])("puts %s into its normal form", (address, normal) => {
    expect(checkAddress(address, rules)).toBe(normal);
  });

  it.each([
    ["page.html", "https://site.example/data/page.html"],
    ["/page.html", "https://site.example/page.html"],
    ["#note", "https://site.example/data/events.json#note"],
    ["//other.example/x", "https://other.example/x"],
    ["javascript&colon;alert(1)", "https://site.example/data/javascript&colon;alert(1)"],
    ["java\u200bscript:x", "https://site.example/data/java%E2%80%8Bscript:x"],
    ["javascript%3Aalert(1)", "https://site.example/data/javascript%3Aalert(1)"],
  ])("resolves %j against the base", (address, absolute) => {
    expect(checkAddress(address, based)).toBe(absolute);
  });

  it.each(["page.html", "/a/b", "?q=1", "#note", "../up"])(
    "keeps %s relative where there is no base",
    (address) => {
      expect(checkAddress(address, rules)).toBe(address);
    },
  );

  it.each(["//evil.example/x", "\\\\evil.example/x", "/\\evil.example/x"])(
    "shows the host that %j leads to",
    (address) => {
      expect(checkAddress(address, rules)).toBe("https://evil.example/x");
    },
  );

  it("takes further protocols that are asked for", () => {
    const open = { protocols: [...defaultProtocols, "mailto:", "tel:"] };
    expect(checkAddress("mailto:a@b.example", open)).toBe("mailto:a@b.example");
    expect(checkAddress("tel:+996312", open)).toBe("tel:+996312");
    expect(checkAddress("javascript:1", open)).toBeUndefined();
  });
});

describe("checkImageAddress", () => {
  it.each(["png", "jpeg", "gif", "webp", "avif"])("takes data of %s", (type) => {
    const address = `data:image/${type};base64,AAAA`;
    expect(checkImageAddress(address, rules)).toBe(address);
  });

  it.each([
    ...hostile,
    "data:image/svg+xml;base64,PHN2Zz4=",
    "data:image/png-x;base64,AA",
    "data:,image/png;",
    "data:text/html;image/png,AA",
  ])("refuses %j", (address) => {
    expect(checkImageAddress(address, based)).toBeUndefined();
  });

  it("takes remote and relative pictures, whatever protocols links may have", () => {
    expect(checkImageAddress("https://a.example/b.png", { protocols: [] })).toBe(
      "https://a.example/b.png",
    );
    expect(checkImageAddress("b.png", based)).toBe("https://site.example/data/b.png");
    expect(checkImageAddress("b.png", rules)).toBe("b.png");
  });
});
