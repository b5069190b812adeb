import "@fontsource-variable/noto-naskh-arabic";
import "@fontsource-variable/noto-sans";
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import "@sanjyra/timeline";
import { manifest } from "sanjyra:manifest";
import { DocsPage } from "./docs-page.ts";
import { globalTypes, initialGlobals, setting } from "./setting.ts";
import "./preview.css";

setCustomElementsManifest(manifest);

const screen = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${String(width)}px`, height: `${String(height)}px` },
});

const viewports = {
  phone: screen("Phone", 360, 740),
  tablet: screen("Tablet", 768, 1024),
  laptop: screen("Laptop", 1280, 800),
  wide: screen("Wide", 1920, 1080),
};

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes,
  initialGlobals,
  decorators: [setting],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: { page: DocsPage },
    backgrounds: { disable: true },
    layout: "fullscreen",
    viewport: { options: viewports },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Getting started",
          ["Plain HTML", "React", "Vue", "Svelte", "Angular", "Solid and Preact"],
          "Playground",
          "Overview",
          "Anatomy",
          "Chronicle",
          "Capabilities",
          [
            "Dates",
            "Lanes",
            "Clusters",
            "Cards",
            "Views",
            "Finding",
            "Keyboard",
            "Languages",
            "Calendars",
            "Big data",
            "Live data",
            "Theming",
            "Ready themes",
            "Theme builder",
          ],
          "Coming from",
          "Reference",
          ["API"],
        ],
      },
    },
  },
};

export default preview;
