/** What the keys of the plot do: from a command to requests. */
import { createScale } from "@sanjyra/core";
import type { ChoiceController, ChoiceHost } from "./choice.ts";
import { centeredOn, eventWindow } from "./event-window.ts";
import type { KeyCommand } from "./keyboard.ts";
import type { Parts } from "./parts.ts";

/** What keys act on. */
export interface KeyTarget extends ChoiceHost {
  readonly choice: ChoiceController;
  readonly parts: Parts;
  /** Says that there is nothing more this way. */
  sayEnd(command: KeyCommand): void;
}

type Action = (target: KeyTarget) => unknown;

const flying = { fly: true } as const;
const remembered = { fly: true, remember: true } as const;

const pan =
  (share: number): Action =>
  ({ view, stage }) =>
    view.pan(share * (stage?.along ?? 0), "key", flying);

const page =
  (share: 1 | -1): Action =>
  (target) => {
    pan(share)(target);
    if (target.view.span) target.focus.enter(target.view.span);
  };

/** Where the focused event stands along, if it is in the window that is on its way. */
function focusAt({ view, stage, focus }: KeyTarget): number | undefined {
  const row = focus.rowFor("next");
  if (row === undefined || !stage || !view.span) return undefined;
  const at = createScale(view.span, stage.along).toPx(stage.table.anchor[row] ?? 0);
  return at >= 0 && at <= stage.along ? at : undefined;
}

const zoom =
  (factor: number): Action =>
  (target) =>
    target.view.zoom(factor, focusAt(target), "key", remembered);

const lanes =
  (step: 1 | -1): Action =>
  async (target) => {
    await target.parts.load("hand");
    target.parts.get("hand")?.stepLanes(target, step);
  };

function center({ stage, view, focus }: KeyTarget): void {
  const row = focus.rowFor("next");
  const { span } = view;
  if (!stage || row === undefined || !span) return;
  if (!view.request(centeredOn(stage, row, span), "key", flying)) {
    view.request(eventWindow(stage, row, span), "key", remembered);
  }
}

function toggle({ store, stage, focus }: KeyTarget): void {
  const id = stage?.table.events[focus.row ?? -1]?.id;
  if (id === undefined) return;
  store.ask({ kind: "select", id: store.state.selected === id ? null : id, cause: "key" });
}

/** What is not a step to another event. */
const actions: Partial<Record<KeyCommand, Action>> = {
  "page-later": page(1),
  "page-earlier": page(-1),
  "pan-later": pan(0.1),
  "pan-earlier": pan(-0.1),
  "lanes-down": lanes(1),
  "lanes-up": lanes(-1),
  "pill-next": ({ focus }) => {
    focus.stepPill(1);
  },
  "pill-previous": ({ focus }) => {
    focus.stepPill(-1);
  },
  "zoom-in": zoom(2),
  "zoom-out": zoom(0.5),
  fit: ({ view }) => view.fit("key"),
  back: ({ view }) => view.back("key"),
  center,
  toggle,
};

/** Does what a command asks for. False where the key is left to the browser. */
export function perform(command: KeyCommand, target: KeyTarget): boolean {
  if (command === "close") return target.choice.leave();
  const action = actions[command];
  if (action) action(target);
  else if (!target.focus.step(command)) target.sayEnd(command);
  return true;
}
