/** The page around a story, as the toolbar sets it: theme, language, direction, calendar and motion. */
import type { Decorator, Preview } from "@storybook/web-components-vite";
import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { setReducedMotion } from "./reduced-motion.ts";

interface Choice {
  readonly value: string;
  readonly title: string;
}

const choices = {
  theme: [
    { value: "light", title: "Light" },
    { value: "dark", title: "Dark" },
  ],
  language: [
    { value: "en", title: "English" },
    { value: "ru", title: "Русский" },
    { value: "kk", title: "Қазақша" },
    { value: "ky", title: "Кыргызча" },
    { value: "fa", title: "فارسی" },
  ],
  direction: [
    { value: "auto", title: "By language" },
    { value: "ltr", title: "Left to right" },
    { value: "rtl", title: "Right to left" },
  ],
  calendar: [
    { value: "gregory", title: "Gregorian" },
    { value: "persian", title: "Solar Hijri" },
    { value: "islamic-umalqura", title: "Islamic" },
    { value: "hebrew", title: "Hebrew" },
    { value: "buddhist", title: "Buddhist" },
    { value: "japanese", title: "Japanese" },
  ],
  motion: [
    { value: "full", title: "Full motion" },
    { value: "reduced", title: "Reduced motion" },
  ],
} as const satisfies Record<string, readonly Choice[]>;

type Setting = keyof typeof choices;

type Menu = NonNullable<Preview["globalTypes"]>[string];
type Icon = NonNullable<NonNullable<Menu["toolbar"]>["icon"]>;

const toolbar = (title: string, icon: Icon, setting: Setting): Menu => ({
  description: title,
  toolbar: { title, icon, items: [...choices[setting]], dynamicTitle: true },
});

/** The menus of Storybook's toolbar. */
export const globalTypes: NonNullable<Preview["globalTypes"]> = {
  theme: toolbar("Theme", "mirror", "theme"),
  language: toolbar("Language", "globe", "language"),
  direction: toolbar("Direction", "transfer", "direction"),
  calendar: toolbar("Calendar", "calendar", "calendar"),
  motion: toolbar("Motion", "play", "motion"),
};

/** What the menus say at first. */
export const initialGlobals: Record<Setting, string> = {
  theme: "light",
  language: "en",
  direction: "auto",
  calendar: "gregory",
  motion: "full",
};

const rightToLeft = new Set(["fa"]);

/** Draws a story on a page of the chosen setting; a calendar of the story's own wins over the menu's. */
export const setting: Decorator = (story, { args, globals }) => {
  const read = (name: Setting): string => String(globals[name] ?? initialGlobals[name]);
  const language = read("language");
  const wanted = read("direction");
  const byLanguage = rightToLeft.has(language) ? "rtl" : "ltr";
  setReducedMotion(read("motion") === "reduced");
  const page = document.documentElement;
  page.lang = language;
  page.dir = wanted === "auto" ? byLanguage : wanted;
  page.dataset["theme"] = read("theme");
  // A changed setting draws the story anew, as a page in that setting would.
  const key = [...Object.keys(choices)].map((name) => read(name as Setting)).join(" ");
  const calendar = read("calendar");
  const drawn = calendar === "gregory" ? story() : story({ args: { calendar, ...args } });
  return html`${keyed(key, html`<div class="story">${drawn}</div>`)}`;
};
