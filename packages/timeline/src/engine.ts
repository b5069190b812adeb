/** Everything behind the element: from its properties to a picture, and from gestures and keys to requests. */
import { createSpan, localize, type Scene, type TimeSpan } from "@sanjyra/core";
import type { ReactiveControllerHost, TemplateResult } from "lit";
import type { Cause, Command } from "./contracts.ts";
import { Announcer } from "./controllers/announce.ts";
import { ChoiceController } from "./controllers/choice.ts";
import { eventWindow } from "./controllers/event-window.ts";
import { FocusController } from "./controllers/focus.ts";
import { keyOf } from "./controllers/focus-key.ts";
import { Gestures, type GestureTarget } from "./controllers/gestures.ts";
import { commandOfKey, type KeyCommand } from "./controllers/keyboard.ts";
import { MeasureController } from "./controllers/measure.ts";
import { PageController } from "./controllers/page.ts";
import { perform, type KeyTarget } from "./controllers/plot-keys.ts";
import { ResizeController } from "./controllers/resize.ts";
import { SourceController, type SourceHost } from "./controllers/source.ts";
import { Speech } from "./controllers/speech.ts";
import { WindowController } from "./controllers/window.ts";
import { Pipeline, type Stage } from "./pipeline.ts";
import { calloutNode, hasLabel, isInWindow } from "./render/callout.ts";
import { Frame, summaryOf, type FrameProps, type Picture } from "./render/frame.ts";
import type { Gauge } from "./render/gauge.ts";
import { placeCard } from "./render/place-card.ts";
import { Reporter } from "./reporter.ts";
import { Store } from "./state.ts";
import { terms, type Terms } from "./translations/index.ts";

/** The properties of the element that the engine follows. */
export interface TimelineHost extends SourceHost, ReactiveControllerHost {
  readonly label: string | null;
  readonly timeZone: string | null;
  readonly calendar: string | null;
  readonly numberingSystem: string | null;
  readonly shortcuts: string | null;
}

const flying = { fly: true } as const;
const remembered = { fly: true, remember: true } as const;

const commands: Readonly<Record<Command, (view: WindowController, along: number) => boolean>> = {
  earlier: (view, along) => view.pan(along / -2, "toolbar", flying),
  later: (view, along) => view.pan(along / 2, "toolbar", flying),
  "zoom-in": (view) => view.zoom(2, undefined, "toolbar", remembered),
  "zoom-out": (view) => view.zoom(0.5, undefined, "toolbar", remembered),
  fit: (view) => view.fit("toolbar"),
};

/** One element's working parts. */
export class Engine implements KeyTarget, GestureTarget {
  readonly store: Store;
  readonly view: WindowController;
  readonly focus: FocusController;
  readonly choice: ChoiceController;
  readonly reporter: Reporter;
  stage: Stage | undefined;
  scene: Scene | undefined;

  readonly #host: TimelineHost;
  readonly #gauge: () => Gauge;
  readonly #source: SourceController;
  readonly #page: PageController;
  readonly #size: ResizeController;
  readonly #fonts: MeasureController;
  readonly #speech: Speech;
  readonly #pipeline = new Pipeline();
  readonly #frame = new Frame();
  readonly #gestures: Gestures;
  readonly #announcer: Announcer;
  #terms: Terms = terms("en");
  #direction: "ltr" | "rtl" = "ltr";
  #dragging = false;
  #wanted: { readonly start?: number; readonly end?: number } | undefined;
  #chromePx = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken = "";

  constructor(host: TimelineHost, gauge: () => Gauge) {
    this.#host = host;
    this.#gauge = gauge;
    this.store = new Store(host, () => {
      host.requestUpdate();
    });
    this.view = new WindowController(this.store, () => this.stage);
    this.focus = new FocusController(this);
    this.choice = new ChoiceController(this);
    this.reporter = new Reporter(host);
    this.#source = new SourceController(host);
    this.#page = new PageController(host);
    this.#size = new ResizeController(host, () => gauge().height);
    this.#fonts = new MeasureController(host, gauge);
    this.#speech = new Speech(host);
    this.#gestures = new Gestures(this);
    this.#announcer = new Announcer((text) => {
      gauge().live.textContent = text;
    });
  }

  get root(): ShadowRoot {
    return this.#gauge().height.getRootNode() as ShadowRoot;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** Whether data are read and drawn. */
  get isDrawn(): boolean {
    const { phase, loading } = this.#source;
    const isShown = phase !== "ready" || this.scene !== undefined;
    return !loading && isShown && this.#speech.language !== undefined;
  }

  /** Whether the picture is final for its window. */
  get isFinal(): boolean {
    return this.isDrawn && this.scene?.settled !== false && !this.view.flying && !this.#dragging;
  }

  /** States for the page's style sheets: `:state(loading)`, `:state(error)`, `:state(empty)`. */
  get states(): Readonly<Record<string, boolean>> {
    const { phase, loading } = this.#source;
    return { loading, error: phase === "error", empty: phase === "empty" };
  }

  /** Sets one edge of the window as the page wishes, at once or when there are data. */
  want(edge: "start" | "end", moment: number): void {
    this.#wanted = { ...this.#wanted, [edge]: moment };
    this.requestUpdate();
  }

  /** An edge of the window, as it is or will be. */
  edge(edge: "start" | "end"): number | null {
    return this.#wanted?.[edge] ?? this.store.state.window?.[edge] ?? null;
  }

  /** Before each drawing: from properties to a scene. */
  update(): void {
    const document = this.#source.reading?.document;
    const known = document && document.language !== "und" ? document.language : "en";
    this.#speech.want(this.#page.language || known);
    const { language, pack } = this.#speech;
    if (language === undefined) return;
    const { width, height } = this.#size;
    if (document && document.events.length > 0 && width > 0) {
      const { calendar, numberingSystem, timeZone } = this.#host;
      this.#setStage(
        this.#pipeline.stage({
          document,
          language,
          pack,
          calendar: calendar ?? "",
          numberingSystem: numberingSystem ?? "",
          timeZone: timeZone ?? "",
          measure: this.#fonts.measure,
          width,
          lanesPx: height > 0 ? Math.max(1, height - this.#chromePx) : 0,
        }),
      );
    } else if (document?.events.length === 0) this.stage = this.scene = undefined;
    const words = this.stage?.words;
    this.#terms = terms(language, words && ((value) => words.number(value)));
    this.#direction = this.#page.direction ?? words?.direction ?? "ltr";
  }

  #setStage(stage: Stage): void {
    const before = this.stage;
    this.stage = stage;
    if (before && before.table !== stage.table) this.focus.follow(stage);
    if (before !== stage && !this.#dragging) this.view.follow(stage);
    const base = this.store.state.window ?? stage.fit;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted) this.view.set(createSpan(wanted.start ?? base.start, wanted.end ?? base.end));
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    this.scene = this.#pipeline.scene(stage, this.store.state.window ?? base, minute);
  }

  /** The whole element. */
  render(): TemplateResult {
    const { label, src } = this.#host;
    const { reading, error, phase, loading } = this.#source;
    const document = reading?.document;
    const title = localize(document?.title, this.#speech.language ?? "en", document?.language ?? "en");
    const props: FrameProps = {
      terms: this.#terms,
      direction: this.#direction,
      name: label ?? (title.text || this.#terms.text("timeline")),
      title: title.text ? title : { text: label ?? "" },
      phase: this.#speech.language === undefined ? "loading" : phase,
      issues: reading?.issues ?? [],
      error,
      onRetry: error && src !== null && !loading ? this.#source.retry : undefined,
      sized: this.#size.height > 0,
      picture: this.#picture(),
      onCommand: this.#onCommand,
      onWindow: this.#onWindow,
      onKeyDown: this.#onFrameKey,
    };
    return this.#frame.render(props);
  }

  #picture(): Picture | undefined {
    const { stage, scene, choice, focus } = this;
    const limits = this.view.limits;
    if (!stage || !scene || !limits) return undefined;
    const callout = this.#callout(scene, stage);
    const selected = choice.row;
    return {
      stage,
      scene,
      limits,
      plot: {
        callout,
        selected,
        tabStop: focus.tabStop(scene, callout?.row),
        gestures: this.#gestures,
        onClick: choice.onClick,
        onKeyDown: this.#onPlotKey,
        onKeyUp: onPlotKeyUp,
        onFocus: this.#onFocus,
      },
      card: this.store.state.open && selected !== undefined ? this.#card(stage, selected) : undefined,
    };
  }

  #callout(scene: Scene, stage: Stage): ReturnType<typeof calloutNode> {
    const { focus, choice } = this;
    const focused = focus.focused ? focus.row : undefined;
    const row = focused ?? choice.row;
    if (row === undefined || hasLabel(scene, row)) return undefined;
    const node = calloutNode(scene, stage, row, focused !== undefined && focus.byKey);
    return focused === undefined && node && !isInWindow(scene, node.at) ? undefined : node;
  }

  #card({ table }: Stage, row: number): Picture["card"] {
    const event = table.events[row];
    const lane = table.lane[row] ?? 0;
    if (!event) return undefined;
    return {
      event,
      color: table.lanes[lane]?.color,
      hue: lane,
      previous: table.events[row - 1],
      next: table.events[row + 1],
      onClose: () => {
        this.choice.close("card");
      },
      onStep: (step) => {
        this.choice.go(row + step);
      },
      onGo: (id) => {
        this.choice.go(table.rowOf(id));
      },
    };
  }

  /** After each drawing: focus, card, sizes, and what there is to say. */
  drawn(): void {
    this.choice.drawn();
    this.focus.drawn();
    const { row } = this.choice;
    placeCard(this.root, `.event[data-row="${String(row)}"]`, this.#direction === "rtl");
    this.#measureChrome();
    const { scene, isFinal, reporter } = this;
    if (this.isDrawn) this.#say();
    reporter.drawn(this.#source, this.isDrawn, isFinal ? scene : undefined);
    if (isFinal) reporter.settled.open();
    if (scene?.settled === false) this.#timer ??= setTimeout(this.#goOn);
  }

  readonly #goOn = (): void => {
    this.#timer = undefined;
    this.requestUpdate();
  };

  /** What the element needs beside its lanes: only where its height is given, and shared out among rows. */
  #measureChrome(): void {
    if (this.#size.height === 0) return;
    const part = (name: string) => this.root.querySelector<HTMLElement>(name);
    const above = part(".plot")?.offsetTop ?? 0;
    const beside = (part(".axis")?.offsetHeight ?? 0) + (part(".overview")?.offsetHeight ?? 0);
    if (above + beside === this.#chromePx) return;
    this.#chromePx = above + beside;
    this.requestUpdate();
  }

  /** The summary after loading, the window after it has moved, or what went wrong. */
  #say(): void {
    const { scene, stage } = this;
    const key = this.#source.error?.message ?? `${String(scene?.start)} ${String(scene?.end)}`;
    if (key === this.#spoken) return;
    const isFirst = this.#spoken === "" || this.view.fitted;
    this.#spoken = key;
    this.#announcer.announce(() => {
      if (this.#source.error) return this.#terms.text("failed");
      if (!this.scene || !stage) return this.#terms.text("empty");
      if (isFirst) return summaryOf(stage, this.#terms);
      const { start, end, counts } = this.scene;
      const range = stage.words.range(start, end);
      return this.#terms.text("inView", { range, n: counts.inWindow, total: counts.total });
    });
  }

  /** When the element leaves the page: everything at rest. */
  rest(): void {
    this.#gestures.rest();
    this.view.land();
    this.#announcer.stop();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Flies to a window, or to one in which an event has its label. */
  zoomTo(target: TimeSpan | string): void {
    const { stage, view } = this;
    const row = typeof target === "string" ? stage?.table.rowOf(target) : undefined;
    if (typeof target !== "string") view.request(target, "api", remembered);
    else if (stage && row !== undefined && view.span) {
      view.request(eventWindow(stage, row, view.span), "api", remembered);
    }
  }

  sayEnd(command: KeyCommand): void {
    const isLast = /next|last/.test(command);
    this.#announcer.announce(() => this.#terms.text(isLast ? "lastEvent" : "firstEvent"), 0);
  }

  toAlong(clientX: number): number {
    const box = this.root.querySelector(".ink")?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const px = this.#direction === "rtl" ? box.right - clientX : clientX - box.left;
    return (px * (this.stage?.along ?? 0)) / box.width;
  }

  pan(px: number, cause: Cause): void {
    this.view.pan(px, cause);
  }

  zoom(factor: number, about: number, cause: Cause): void {
    this.view.zoom(factor, about, cause, cause === "pointer" ? remembered : {});
  }

  pressed(): void {
    this.focus.byKey = false;
    this.view.stop("pointer");
  }

  dragging(active: boolean): void {
    this.#dragging = active;
    this.root.querySelector(".plot")?.classList.toggle("dragging", active);
    this.requestUpdate();
  }

  readonly #onCommand = (command: Command): void => {
    commands[command](this.view, this.stage?.along ?? 0);
  };

  readonly #onWindow = (span: TimeSpan, cause: "overview"): void => {
    this.view.request(span, cause);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.focus.onFocus(event);
  };

  readonly #onFrameKey = (event: KeyboardEvent): void => {
    const inCard = event.target instanceof Element && event.target.closest(".card") !== null;
    if (event.key !== "Escape" || event.defaultPrevented || !inCard) return;
    event.preventDefault();
    this.choice.close("key");
  };

  readonly #onPlotKey = (event: KeyboardEvent): void => {
    const command = commandOfKey(event, {
      mirrored: this.#direction === "rtl",
      shortcuts: this.#host.shortcuts !== "off",
    });
    this.focus.byKey = true;
    const isOnEvent = typeof keyOf(event.target as Element) === "number";
    if (!command || event.defaultPrevented || (command === "toggle" && !isOnEvent)) return;
    if (perform(command, this)) event.preventDefault();
  };
}

/** Space has selected already when it is pressed; some browsers would also click when it is released. */
function onPlotKeyUp(event: KeyboardEvent): void {
  if (event.key === " " && typeof keyOf(event.target as Element) === "number") event.preventDefault();
}
