import "@fontsource-variable/noto-naskh-arabic";
import "@fontsource-variable/noto-sans";
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import "@sanjyra/timeline";
import { globalTypes, initialGlobals, setting } from "./setting.ts";
import "./preview.css";

// The manifest is made by the build; without one the documentation pages only lack their tables.
const manifests = import.meta.glob<object>("../../packages/timeline/custom-elements.json", {
  eager: true,
  import: "default",
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes,
  initialGlobals,
  decorators: [setting],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    backgrounds: { disable: true },
    layout: "fullscreen",
    options: { storySort: { order: ["Introduction", "Overview", "Anatomy", "Chronicle"] } },
  },
};

export default preview;
