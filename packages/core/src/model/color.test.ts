import { describe, expect, it } from "vitest";
import { checkColor } from "./color.ts";

describe("checkColor", () => {
  it.each([
    "#abc",
    "#abcd",
    "#1A66b8",
    "#1a66b880",
    "rgb(26, 102, 184)",
    "rgb(10% 40% 70% / 50%)",
    "rgba(26,102,184,.5)",
    "hsl(210deg 75% 41%)",
    "hwb(0.5turn 10% 20%)",
    "lab(52% 40 -60)",
    "lch(52% 72 50)",
    "oklab(0.6 0.1 -0.1)",
    "oklch(60% 0.15 250 / none)",
    "rebeccapurple",
    "Tomato",
    "currentColor",
  ])("takes %s", (color) => {
    expect(checkColor(` ${color} `)).toBe(color);
  });

  it.each([
    "",
    "#12",
    "#12345",
    "#1234567",
    "#ggg",
    "red;background:url(//evil.example)",
    "url(https://evil.example/x)",
    "rgb(0 0 0); } * { color: red",
    "rgb(0,0,0",
    "rgb(var(--x))",
    "rgb(calc(1) 2 3)",
    "expression(alert(1))",
    "var(--secret)",
    "attr(data-x)",
    "color-mix(in srgb, red, blue)",
    "red blue",
    "a/**/b",
    "</style><script>",
    `#${"a".repeat(100_000)}`,
    `rgb(${"1".repeat(100_000)})`,
    "oklch(60% 0.15 250)\u0000",
  ])("refuses %j", (color) => {
    expect(checkColor(color)).toBeUndefined();
  });
});
