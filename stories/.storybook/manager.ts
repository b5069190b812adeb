import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

// Storybook's own frame carries the name of the product, in light or dark as the reader has it.
const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;

addons.setConfig({
  theme: create({ base: isDark ? "dark" : "light", brandTitle: "Sanjyra", brandUrl: "./" }),
});
