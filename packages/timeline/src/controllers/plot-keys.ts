/** What the keys of the plot do: from a command to requests. */
import { createScale } from "@sanjyra/core";
import type { ChoiceController, ChoiceHost } from "./choice.ts";
import { centeredOn, eventWindow } from "./event-window.ts";
import type { KeyCommand } from "./keyboard.ts";

/** What keys act on. */
export interface KeyTarget extends ChoiceHost {
  readonly choice: ChoiceController;
  /** Says that there is nothing more this way. */
  sayEnd(command: KeyCommand): void;
}

type Action = (target: KeyTarget) => boolean;

const flying = { fly: true } as const;

const step =
  (command: KeyCommand): Action =>
  (target) => {
    if (!target.focus.step(command)) target.sayEnd(command);
    return true;
  };

const pan =
  (share: number): Action =>
  ({ view, stage }) => {
    view.pan(share * (stage?.along ?? 0), "key", flying);
    return true;
  };

const page =
  (share: 1 | -1): Action =>
  (target) => {
    const { view, focus } = target;
    pan(share)(target);
    if (view.span) focus.enter(view.span);
    return true;
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
  (target) => {
    target.view.zoom(factor, focusAt(target), "key", { fly: true, remember: true });
    return true;
  };

const pill =
  (direction: 1 | -1): Action =>
  ({ focus }) => {
    focus.stepPill(direction);
    return true;
  };

const center: Action = ({ stage, view, focus }) => {
  const row = focus.rowFor("next");
  const { span } = view;
  if (!stage || row === undefined || !span) return false;
  if (!view.request(centeredOn(stage, row, span), "key", flying)) {
    view.request(eventWindow(stage, row, span), "key", { fly: true, remember: true });
  }
  return true;
};

const toggle: Action = ({ store, stage, focus }) => {
  const id = stage?.table.events[focus.row ?? -1]?.id;
  if (id === undefined) return false;
  const selected = store.state.selected === id ? null : id;
  store.ask({ kind: "select", id: selected, cause: "key" });
  return true;
};

const actions: Readonly<Record<KeyCommand, Action>> = {
  next: step("next"),
  previous: step("previous"),
  "lane-next": step("lane-next"),
  "lane-previous": step("lane-previous"),
  "lane-first": step("lane-first"),
  "lane-last": step("lane-last"),
  first: step("first"),
  last: step("last"),
  "time-next": step("time-next"),
  "time-previous": step("time-previous"),
  "page-later": page(1),
  "page-earlier": page(-1),
  "pan-later": pan(0.1),
  "pan-earlier": pan(-0.1),
  "pill-next": pill(1),
  "pill-previous": pill(-1),
  "zoom-in": zoom(2),
  "zoom-out": zoom(0.5),
  fit: ({ view }) => {
    view.fit("key");
    return true;
  },
  center,
  back: ({ view }) => {
    view.back("key");
    return true;
  },
  toggle,
  close: ({ choice }) => choice.leave(),
};

/** Does what a command asks for. False where the key is left to the browser. */
export const perform = (command: KeyCommand, target: KeyTarget): boolean => actions[command](target);
