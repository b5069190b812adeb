/** Style sheets in `css` templates are text to a minifier; this takes their comments and indentation out. */
import type { Plugin } from "vite";

/** A Vite plugin for files below `styles/` and any other that holds a `css` template. */
export function squeezeStyles(): Plugin {
  return {
    name: "squeeze-styles",
    transform(code, id) {
      if (!id.includes("/timeline/src/") || !code.includes("css`")) return undefined;
      return { code: code.replace(/css`[^`]*`/g, squeeze), map: null };
    },
  };
}

/** Spaces around `+` and `-` carry meaning in `calc()`, so only those around braces, colons and commas go. */
function squeeze(template: string): string {
  return template
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .replace(/css` /, "css`");
}
