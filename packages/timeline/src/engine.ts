/** Everything behind the element: from its properties to a picture, and from gestures and keys to requests. */
import { createSpan, localize, type Scene } from "@sanjyra/core";
import type { ReactiveControllerHost, TemplateResult } from "lit";
import type { Phase } from "./contracts.ts";
import { ChoiceController } from "./controllers/choice.ts";
import { FocusController } from "./controllers/focus.ts";
import { Input, type InputHost } from "./controllers/input.ts";
import type { KeyCommand } from "./controllers/keyboard.ts";
import { MeasureController } from "./controllers/measure.ts";
import { Narrator } from "./controllers/narrator.ts";
import { PageController } from "./controllers/page.ts";
import { ResizeController } from "./controllers/resize.ts";
import { SourceController, type SourceHost } from "./controllers/source.ts";
import { Speech } from "./controllers/speech.ts";
import { WindowController } from "./controllers/window.ts";
import { Pipeline, type Stage } from "./pipeline.ts";
import { calloutFor } from "./render/callout.ts";
import { Frame, type FrameProps, type Picture } from "./render/frame.ts";
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

/** One element's working parts. */
export class Engine implements InputHost {
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
  readonly #input: Input;
  readonly #narrator: Narrator;
  #terms: Terms = terms("en");
  #direction: "ltr" | "rtl" = "ltr";
  #wanted: { readonly start?: number; readonly end?: number } | undefined;
  #chromePx = 0;
  #isDrawing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    this.#input = new Input(this);
    this.#narrator = new Narrator(
      (text) => (gauge().live.textContent = text),
      () => ({
        terms: this.#terms,
        error: this.#source.error,
        stage: this.stage,
        scene: this.scene,
      }),
    );
  }

  get root(): ShadowRoot {
    return this.#gauge().height.getRootNode() as ShadowRoot;
  }

  get mirrored(): boolean {
    return this.#direction === "rtl";
  }

  get shortcuts(): boolean {
    return this.#host.shortcuts !== "off";
  }

  requestUpdate(): void {
    // What is asked for while a drawing is on its way is the next drawing's.
    if (this.#isDrawing) {
      queueMicrotask(() => {
        this.#host.requestUpdate();
      });
    } else this.#host.requestUpdate();
  }

  /** Whether data are read and drawn. */
  get isDrawn(): boolean {
    const isShown = this.#phase !== "ready" || this.scene !== undefined;
    return !this.#source.loading && !this.#speech.pending && isShown;
  }

  /** Whether the picture is final for its window. */
  get isFinal(): boolean {
    return (
      this.isDrawn && this.scene?.settled !== false && !this.view.flying && !this.#input.active
    );
  }

  /** States for the page's style sheets: `:state(loading)`, `:state(error)`, `:state(empty)`. */
  get states(): Readonly<Record<string, boolean>> {
    const phase = this.#phase;
    return { loading: this.#source.loading, error: phase === "error", empty: phase === "empty" };
  }

  get #phase(): Phase {
    if (this.#speech.error) return "error";
    return this.#speech.language === undefined ? "loading" : this.#source.phase;
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
    this.focus.drawing = this.#isDrawing = true;
    this.#source.update();
    this.#size.update();
    this.#fonts.update();
    const document = this.#source.reading?.document;
    const known = document && document.language !== "und" ? document.language : "en";
    const timeZone = this.#host.timeZone ?? this.#page.timeZone;
    this.#speech.want({
      language: this.#page.language || known,
      fallback: known,
      calendar: this.#host.calendar ?? "",
      numberingSystem: this.#host.numberingSystem ?? "",
      timeZone: document ? this.#pipeline.table(document, timeZone).timeZone : "UTC",
    });
    const { language, words } = this.#speech;
    if (language === undefined || !words) return;
    const { width, height } = this.#size;
    if (document && document.events.length > 0 && width > 0) {
      this.#setStage(
        this.#pipeline.stage({
          document,
          words,
          timeZone,
          measure: this.#fonts.measure,
          fontPx: this.#fonts.fontPx,
          width,
          lanesPx: height > 0 ? Math.max(1, height - this.#chromePx) : 0,
        }),
      );
    } else if (document?.events.length === 0) this.stage = this.scene = undefined;
    this.#terms = terms(language, (value) => words.number(value));
    this.#direction = this.#page.direction ?? words.direction;
  }

  #setStage(stage: Stage): void {
    const before = this.stage;
    this.stage = stage;
    if (before && before.table !== stage.table) this.focus.follow(stage);
    if (before !== stage && !this.#input.active) this.view.follow(stage);
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
    const { reading, loading } = this.#source;
    const error = this.#speech.error ?? this.#source.error;
    const document = reading?.document;
    const title = localize(
      document?.title,
      this.#speech.language ?? "en",
      document?.language ?? "en",
    );
    const props: FrameProps = {
      terms: this.#terms,
      direction: this.#direction,
      name: label ?? (title.text || this.#terms.text("timeline")),
      title: title.text ? title : { text: label ?? "" },
      phase: this.#phase,
      issues: reading?.issues ?? [],
      error,
      onRetry: error && src !== null && !loading ? this.#source.retry : undefined,
      sized: this.#size.height > 0,
      picture: this.#picture(),
      input: this.#input,
    };
    return this.#frame.render(props);
  }

  #picture(): Picture | undefined {
    const { stage, scene, choice, focus } = this;
    const limits = this.view.limits;
    if (!stage || !scene || !limits) return undefined;
    const selected = choice.row;
    const focused = focus.focused ? focus.row : undefined;
    const callout = calloutFor(scene, stage, { focused, selected, pinned: focus.byKey });
    return {
      stage,
      scene,
      limits,
      plot: {
        callout,
        selected,
        tabStop: focus.tabStop(scene, callout?.row),
        onClick: choice.onClick,
      },
      card: choice.card,
    };
  }

  /** After each drawing: focus, card, sizes, and what there is to say. */
  drawn(): void {
    this.focus.drawing = false;
    this.choice.drawn();
    this.focus.drawn();
    const { row } = this.choice;
    placeCard(this.root, `.event[data-row="${String(row)}"]`, this.mirrored);
    if (this.#measureChrome()) this.requestUpdate();
    else this.#report();
    this.#isDrawing = false;
  }

  #report(): void {
    const { scene, isFinal, reporter } = this;
    if (this.isDrawn && !this.#input.active) this.#narrator.drawn();
    reporter.drawn(this.#source, this.isDrawn, isFinal ? scene : undefined);
    if (isFinal) reporter.settled.open();
    if (scene?.settled === false) this.#timer ??= setTimeout(this.#goOn);
  }

  readonly #goOn = (): void => {
    this.#timer = undefined;
    this.requestUpdate();
  };

  /** What the element needs beside its lanes, where its height is given. True where that has changed. */
  #measureChrome(): boolean {
    const part = (name: string) => this.root.querySelector<HTMLElement>(name);
    const [frame, plot, axis, field] = [".frame", ".plot", ".axis", ".field"].map(part);
    // A docked card takes room for a while: no reason to plan afresh.
    if (this.#size.height === 0 || !frame || !plot || !axis || !field) return false;
    if (part("[data-docked]")) return false;
    const padPx = Number.parseFloat(getComputedStyle(field).paddingBlockEnd) || 0;
    const chromePx = frame.offsetHeight - plot.clientHeight + axis.offsetHeight + padPx;
    const isNew = chromePx !== this.#chromePx;
    this.#chromePx = chromePx;
    return isNew;
  }

  /** When the element leaves the page: everything at rest. */
  rest(): void {
    this.#input.gestures.rest();
    this.view.land();
    this.#narrator.stop();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  sayEnd(command: KeyCommand): void {
    this.#narrator.sayEnd(/next|last/.test(command));
  }
}
