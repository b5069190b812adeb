/** The focus in the plot: one tab stop that roves, and what keys do with it. */
import {
  createScale,
  type PillNode,
  type Scene,
  type TimelineTable,
  type TimeSpan,
} from "@sanjyra/core";
import type { Stage } from "../pipeline.ts";
import { eventBox } from "../render/event.ts";
import { pillKey } from "../render/pill.ts";
import { glance } from "./event-window.ts";
import { keyOf, selectorOf, type FocusKey } from "./focus-key.ts";
import type { KeyCommand } from "./keyboard.ts";
import { firstRowIn, stepFrom } from "./walk.ts";
import type { WindowController } from "./window.ts";

/** What the controller needs of the element. */
export interface FocusHost {
  readonly root: ShadowRoot;
  requestUpdate(): void;
  readonly stage: Stage | undefined;
  readonly scene: Scene | undefined;
  readonly view: WindowController;
  /** The plot is on the screen; in another view no window has to move for an event. */
  readonly isPlot: boolean;
}

/** Space that a revealed mark keeps to the plot's edges, pixels. */
const edgePx = 14;

/** Keeps track of the button that has, or last had, the focus. */
export class FocusController {
  /** Whether a button of the plot has the focus. */
  focused = false;
  /** Whether a drawing is going on: a button that it takes away says that it lost the focus. */
  drawing = false;
  /** Whether the keyboard was used last: then the focus must stay in sight. */
  byKey = false;
  #key: FocusKey | undefined;
  #id: string | undefined;
  #members: readonly number[] = [];
  #wanted = false;
  readonly #host: FocusHost;

  constructor(host: FocusHost) {
    this.#host = host;
  }

  /** Row of the event that has, or last had, the focus. */
  get row(): number | undefined {
    return typeof this.#key === "number" ? this.#key : undefined;
  }

  /** The row from which keys step: the event, or the pill's member on that side. */
  rowFor(command: KeyCommand): number | undefined {
    return this.row ?? (command === "next" ? this.#members.at(-1) : this.#members[0]);
  }

  /** The button that Tab leads to: the last one, if it is drawn, else the first in view. */
  tabStop(scene: Scene, callout: number | undefined): FocusKey | undefined {
    const key = this.#key;
    const drawn =
      typeof key === "number"
        ? key === callout || scene.events.some(({ row }) => row === key)
        : scene.pills.some((pill) => pillKey(pill) === key);
    if (drawn) return key;
    const first = scene.events.find(({ at }) => at >= 0 && at <= scene.along) ?? scene.events[0];
    if (first) return first.row;
    return scene.pills[0] && pillKey(scene.pills[0]);
  }

  /** Follows an event to its row in a new table or through a new filter; its neighbour where it is gone. */
  follow({ table }: Stage, before: Stage): void {
    this.#followPill(table, before.table);
    if (this.#id === undefined) return;
    const row = table.rowOf(this.#id) ?? Math.min(this.row ?? 0, table.size - 1);
    this.#set(row >= 0 ? this.#near(row) : undefined);
    this.#wanted ||= this.focused;
  }

  /** Follows a pill that has other members now to the one that holds its first member. */
  #followPill(table: TimelineTable, before: TimelineTable): void {
    if (typeof this.#key !== "string") return;
    const ids = this.#members.map((row) => before.events[row]?.id ?? "");
    const rows = ids.flatMap((id) => table.rowOf(id) ?? []);
    const pill = this.#host.scene?.pills.find(({ members }) => members.includes(rows[0] ?? -1));
    if (pill) this.#key = pillKey(pill);
    this.#members = pill?.members ?? rows;
    this.#wanted ||= this.focused;
  }

  /** The event itself, or its neighbour in time where a filter keeps it out. */
  #near(row: number): number {
    const { table, lanes, passes } = this.#host.stage ?? {};
    if (!table || !lanes || passes?.[row] !== 0) return row;
    const step = (command: KeyCommand) => stepFrom(table, lanes, row, command, passes);
    return step("time-next") ?? step("time-previous") ?? row;
  }

  #set(key: FocusKey | undefined): void {
    this.#key = key;
    const { stage, scene } = this.#host;
    this.#id = typeof key === "number" ? stage?.table.events[key]?.id : undefined;
    const pill = scene?.pills.find((candidate) => pillKey(candidate) === key);
    this.#members = pill?.members ?? [];
  }

  /** Gives an event the focus, and moves the window the least that shows it. */
  focusRow(wish: number, reveal = true): void {
    const row = this.#near(wish);
    this.#set(row);
    this.focused = true;
    this.#wanted = true;
    if (reveal) this.reveal(row);
    this.#host.requestUpdate();
  }

  /** Gives a pill the focus. */
  focusPill(pill: PillNode): void {
    this.#set(pillKey(pill));
    this.focused = true;
    this.#wanted = true;
    const half = pill.size / 2;
    this.#host.view.reveal(pill.at - half - 2, pill.at + half + 2, "key");
    this.#host.requestUpdate();
  }

  /** Moves the window the least that shows an event's mark and, if it has one, its label. */
  reveal(row: number): void {
    const { stage, view } = this.#host;
    const { span } = view;
    if (!stage || !span || !this.#host.isPlot) return;
    const { along, table, plan } = stage;
    const scale = createScale(span, along);
    const at = scale.toPx(table.anchor[row] ?? 0);
    const node = glance(stage, row, scale.pxPerMs);
    const box = node?.label && eventBox(node, plan, Infinity);
    const to = at + Math.max(edgePx, box ? box.to - node.at : 0);
    // A box longer than the plot shows its mark.
    const from = at - Math.max(edgePx, Math.min(box ? node.at - box.from : 0, along / 2));
    view.reveal(from, to - from > along ? Math.max(from + along, at + edgePx) : to, "key");
  }

  /** Takes `focusin` and `focusout` of the plot. */
  onFocus(event: FocusEvent): void {
    if (this.drawing) return;
    const key = event.type === "focusin" ? keyOf(event.target as Element) : undefined;
    const focused = key !== undefined;
    if (focused && key !== this.#key) this.#set(key);
    else if (focused === this.focused) return;
    this.focused = focused;
    this.#host.requestUpdate();
  }

  /** After a picture is drawn: puts the focus where it belongs. */
  drawn(): void {
    const { root } = this.#host;
    const active = root.activeElement;
    // A pill that dissolves or goes out of sight while it has the focus leaves it to its first member.
    const lost = this.focused && active === null && root.isConnected;
    if (!this.#wanted && !lost && !this.#isGone) return;
    const key = this.#key;
    const node = key === undefined ? null : root.querySelector<HTMLElement>(selectorOf(key));
    if (node && !this.#isGone) {
      this.#wanted = false;
      if (node !== active) node.focus();
    } else if (typeof key === "string" && this.#members[0] !== undefined) {
      this.focusRow(this.#members[0], false);
    } else {
      this.#wanted = false;
      this.focused = false;
    }
  }

  /** Whether keys have moved the window away from the pill that has the focus. An event would stay at the edge. */
  get #isGone(): boolean {
    const { scene, view } = this.#host;
    if (!this.focused || !this.byKey || !scene || view.flying) return false;
    const pill = scene.pills.find((candidate) => pillKey(candidate) === this.#key);
    return pill !== undefined && (pill.at < 0 || pill.at > scene.along);
  }

  /** Steps to another event; false where there is none that way. */
  step(command: KeyCommand): boolean {
    const { stage } = this.#host;
    const row = this.rowFor(command);
    if (!stage || row === undefined) return false;
    const target = stepFrom(stage.table, stage.lanes, row, command, stage.passes);
    if (target === undefined) return false;
    this.focusRow(target);
    return true;
  }

  /** Steps to the next (1) or previous (-1) pill of the lane; before the first is the lane's under-way count. */
  stepPill(step: 1 | -1): void {
    const { stage, scene, root } = this.#host;
    const row = this.rowFor(step > 0 ? "next" : "previous");
    if (!stage || !scene || row === undefined) return;
    const start = stage.table.start[row] ?? 0;
    const lane = stage.table.lane[row] ?? 0;
    const beyond = scene.pills.filter(
      (pill) => pill.lane === lane && pillKey(pill) !== this.#key && pill.from > start === step > 0,
    );
    const pill = step > 0 ? beyond[0] : beyond.at(-1);
    if (pill) this.focusPill(pill);
    else if (step < 0) {
      root.querySelectorAll(".lane")[lane]?.querySelector<HTMLElement>(".under-way")?.focus();
    }
  }

  /** Gives the focus to the first event of a window, in the lane of the focus if there is one. */
  enter(span: TimeSpan): void {
    const { stage } = this.#host;
    const row = this.rowFor("next");
    if (!stage) return;
    const lane = row === undefined ? 0 : (stage.table.lane[row] ?? 0);
    const target = firstRowIn(stage.table, span, lane, stage.passes);
    if (target !== undefined) this.focusRow(target, false);
  }
}
