/** Choosing: clicks in the plot, and what the card's buttons ask for. */
import type { Cause } from "../contracts.ts";
import type { Store } from "../state.ts";
import { pillWindow } from "./event-window.ts";
import type { FocusController, FocusHost } from "./focus.ts";
import { keyOf } from "./focus-key.ts";
import { pillKey } from "../render/pill.ts";
import { nearestRow } from "./walk.ts";

/** What the controller needs of the element. */
export interface ChoiceHost extends FocusHost {
  readonly focus: FocusController;
  readonly store: Store;
}

/** Selects events, opens their card, and parts pills. */
export class ChoiceController {
  readonly #host: ChoiceHost;
  #enterCard = false;
  /** The reader has just asked for the card of an event: it must not hide it. */
  #uncover = false;

  constructor(host: ChoiceHost) {
    this.#host = host;
  }

  /** Row of the chosen event; undefined where there is none, or the data has it no more. */
  get row(): number | undefined {
    const { selected } = this.#host.store.state;
    return selected === null ? undefined : this.#host.stage?.table.rowOf(selected);
  }

  /** Takes a click on anything in the lanes. */
  readonly onClick = (event: MouseEvent): void => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    const key = keyOf(button);
    const byKey = event.detail === 0;
    if (typeof key === "number") this.open(key, byKey ? "key" : "pointer");
    else if (key !== undefined) this.#part(key, byKey ? "key" : "pointer");
    else if (button?.part.contains("under-way")) this.#showUnderWay(button.dataset["lane"] ?? "");
  };

  /** Selects an event and opens its card, if the page lets both pass. */
  open(row: number, cause: Cause): void {
    const { store, stage } = this.#host;
    const id = stage?.table.events[row]?.id;
    if (id === undefined) return;
    if (store.state.selected !== id && !store.ask({ kind: "select", id, cause })) return;
    this.#enterCard = cause === "key";
    this.#uncover = true;
    store.ask({ kind: "open", open: true, cause });
    this.#host.requestUpdate();
  }

  /** Another event in the open card; the window moves the least that shows it. */
  go(row: number | undefined): void {
    const { store, stage, focus } = this.#host;
    const id = stage?.table.events[row ?? -1]?.id;
    if (row === undefined || id === undefined) return;
    if (store.ask({ kind: "select", id, cause: "card" })) {
      this.#uncover = true;
      focus.reveal(row);
    }
  }

  /** Closes the card and gives the focus back to its event. */
  close(cause: Cause): void {
    const { row } = this;
    this.#uncover = this.#enterCard = false;
    if (!this.#host.store.ask({ kind: "open", open: false, cause })) return;
    if (row !== undefined) this.#host.focus.focusRow(row);
  }

  /** Closes the card, else clears the selection; false where there is neither. */
  leave(): boolean {
    const { open, selected } = this.#host.store.state;
    if (open && this.row !== undefined) this.close("key");
    else if (selected !== null) this.#host.store.ask({ kind: "select", id: null, cause: "key" });
    else return false;
    return true;
  }

  #part(key: string, cause: Cause): void {
    const { scene, view, focus } = this.#host;
    const pill = scene?.pills.find((candidate) => pillKey(candidate) === key);
    const first = pill?.members[0];
    if (!pill || first === undefined || !view.span) return;
    view.request(pillWindow(pill, view.span), cause, { fly: true, remember: true });
    focus.focusRow(first, false);
  }

  /** Goes to the nearest of the events that go on throughout the window. */
  #showUnderWay(laneId: string): void {
    const { stage, scene, focus } = this.#host;
    if (!stage || !scene) return;
    const lane = stage.table.lanes.findIndex(({ id }) => id === laneId);
    const { start, end } = stage.table;
    const rows = (stage.lanes[lane] ?? []).filter(
      (row) => (start[row] ?? 0) <= scene.start && (end[row] ?? 0) >= scene.end,
    );
    const row = nearestRow(stage.table, rows, scene.start);
    if (row !== undefined) focus.focusRow(row);
  }

  /** After the card is drawn: a reader who opened it by key goes into it, and sees its event beside it. */
  drawn(): void {
    const { root } = this.#host;
    const title = root.querySelector<HTMLElement>(".card-title");
    if (!title) return;
    const button = this.#uncover && root.querySelector(`[data-row="${String(this.row)}"]`);
    if (button) {
      this.#uncover = false;
      button.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    if (!this.#enterCard) return;
    this.#enterCard = false;
    title.focus();
  }
}
