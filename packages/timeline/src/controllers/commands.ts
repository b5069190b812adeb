/** What the toolbar's buttons do, and which of them can do something now. */
import { createSpan, smallestSpanMs, type TimeSpan } from "@sanjyra/core";
import type { Command } from "../contracts.ts";
import type { HelpHost } from "../parts/help.ts";
import type { Stage } from "../pipeline.ts";
import type { Parts } from "./parts.ts";
import type { ViewName } from "./views.ts";
import type { WindowController } from "./window.ts";

/** What commands act on. */
export interface CommandHost extends HelpHost {
  readonly stage: Stage | undefined;
  readonly view: WindowController;
  readonly views: { readonly name: ViewName; show(name: ViewName): void };
  readonly finding: { openFind(): void };
  readonly saving: { open(): void };
  readonly parts: Parts;
}

/** The window of the same length with the present moment in its middle. */
function aboutNow({ start, end }: TimeSpan): TimeSpan {
  const half = (end - start) / 2;
  const now = Date.now();
  return createSpan(now - half, now + half);
}

async function help(host: CommandHost): Promise<void> {
  await host.parts.load("help");
  host.parts.get("help")?.openHelp(host);
}

/** Does what a button says. */
export function run(command: Command, host: CommandHost): void {
  const { view } = host;
  const half = (host.stage?.along ?? 0) / 2;
  const manner = { fly: true, remember: true };
  switch (command) {
    case "earlier":
      view.pan(-half, "toolbar", { fly: true });
      break;
    case "later":
      view.pan(half, "toolbar", { fly: true });
      break;
    case "zoom-out":
      view.zoom(0.5, undefined, "toolbar", manner);
      break;
    case "zoom-in":
      view.zoom(2, undefined, "toolbar", manner);
      break;
    case "fit":
    case "back":
      view[command]("toolbar");
      break;
    case "today":
      if (view.span) view.request(aboutNow(view.span), "toolbar", manner);
      break;
    case "find":
      host.finding.openFind();
      break;
    case "save":
      host.saving.open();
      break;
    case "help":
      void help(host);
      break;
    default:
      host.views.show(command);
  }
}

/** What can be done to the window: nothing is left out of the toolbar while it only cannot be done now. */
function ableWindow({ stage, scene, view }: CommandHost): Partial<Record<Command, boolean>> {
  const { limits } = view;
  if (!stage || !scene || !limits) return {};
  const length = scene.end - scene.start;
  const slack = length * 1e-6;
  const now = Date.now();
  const hasToday = now >= limits.start && now <= limits.end;
  return {
    earlier: scene.start > limits.start + slack,
    later: scene.end < limits.end - slack,
    "zoom-out": length < (limits.end - limits.start) * (1 - 1e-6),
    "zoom-in": length > 1.01 * smallestSpanMs(scene.start, scene.end),
    fit: scene.start !== stage.fit.start || scene.end !== stage.fit.end,
    ...(hasToday && { today: true }),
    back: view.canGoBack,
  };
}

/** What can be done whatever is shown. */
const always = { timeline: true, list: true, table: true, find: true, save: true, help: true };

/** Which commands there are, and whether each can do something now. Only the timeline has a window to move. */
export const ableNow = (host: CommandHost): Partial<Record<Command, boolean>> => ({
  ...(host.views.name === "timeline" && ableWindow(host)),
  ...always,
});
