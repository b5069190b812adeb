/** Translations in the single script: the keys of English stand once, and the words of the others in their order. */
import { basename } from "node:path";
import type { Plugin } from "vite";
import { en } from "../src/translations/en.ts";
import { kk } from "../src/translations/kk.ts";
import { ky } from "../src/translations/ky.ts";
import { ru } from "../src/translations/ru.ts";
import type { Translation } from "../src/translations/translation.ts";

const others: Readonly<Record<string, Translation>> = { kk, ky, ru };
const translation = /\/translations\/(?:kk|ky|ru)\.ts$/;
const helper = "sanjyra:translate";

const helperCode = `import { en } from "ENGLISH";
export const translate = (words, plural) =>
  Object.assign(Object.fromEntries(Object.keys(en).map((key, at) => [key, words[at]])), { plural });`;

/** A Vite plugin for the single script. */
export function squeezeTranslations(): Plugin {
  let english = "";
  return {
    name: "squeeze-translations",
    enforce: "pre",
    resolveId: (source) => (source === helper ? `\0${helper}` : undefined),
    load(id) {
      return id === `\0${helper}` ? helperCode.replace("ENGLISH", english) : undefined;
    },
    transform(_, id) {
      if (!translation.test(id)) return undefined;
      const language = basename(id, ".ts");
      english = id.replace(/\w+\.ts$/, "en.ts");
      const { plural, ...words } = others[language] ?? en;
      const list = Object.keys(en).map((key) => words[key as keyof typeof words]);
      const rule = plural ? plural.toString() : "undefined";
      const code = `import { translate } from "${helper}";
export const ${language} = translate(${JSON.stringify(list)}, ${rule});`;
      return { code, map: null };
    },
  };
}
