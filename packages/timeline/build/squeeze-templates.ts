/** Markup and style sheets in templates are text to a minifier; this takes their comments and indentation out. */
import type { Plugin } from "vite";

/** A Vite plugin for the element's own sources that hold `css`, `html` or `svg` templates. */
export function squeezeTemplates(): Plugin {
  return {
    name: "squeeze-templates",
    transform(code, id) {
      if (!id.includes("/timeline/src/") || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      return { code: squeezeMarkup(code.replace(/css`[^`]*`/g, squeezeStyles)), map: null };
    },
  };
}

/** Spaces around `+` and `-` carry meaning in `calc()`, so only those around braces, colons and commas go. */
function squeezeStyles(template: string): string {
  return template
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .replace(/css` /, "css`");
}

/** Indentation between tags and before attributes becomes the one space that it means. */
function squeezeMarkup(code: string): string {
  return code
    .replace(/>\n\s+(?=<|\$\{)/g, "> ")
    .replace(/\}\n\s+(?=<\/?[a-z])/g, "} ")
    .replace(/\n\s+(?=[@.?]?[a-z][\w-]*=["$])/g, " ");
}
