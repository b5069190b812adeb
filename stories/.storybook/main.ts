import type { StorybookConfig } from "@storybook/web-components-vite";
import { mergeConfig } from "vite";
import { sourceResolution } from "../../scripts/lib/source-resolution.mjs";
import { manifestModule } from "./manifest-module.ts";

// Storybook shows the sources themselves and asks nothing of the network.
const config: StorybookConfig = {
  stories: ["../src/**/*.@(mdx|stories.ts)"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  framework: { name: "@storybook/web-components-vite", options: {} },
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, { resolve: sourceResolution.resolve, plugins: [manifestModule()] }),
};

export default config;
