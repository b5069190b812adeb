/** Everything behind the element: from its properties to a picture, and from gestures and keys to requests. */
import { createSpan, type Reading, type Scene } from "@sanjyra/core";
import type { TemplateResult } from "lit";
import { CardController, type CardOwner } from "./controllers/card.ts";
import { ChoiceController } from "./controllers/choice.ts";
import { FindingController } from "./controllers/finding.ts";
import { FocusController } from "./controllers/focus.ts";
import { Input, type InputHost } from "./controllers/input.ts";
import { Intake, type IntakeHost } from "./controllers/intake.ts";
import type { KeyCommand } from "./controllers/keyboard.ts";
import type { LiveController } from "./controllers/live.ts";
import { Made } from "./controllers/made.ts";
import { Narrator } from "./controllers/narrator.ts";
import { Parts } from "./controllers/parts.ts";
import { SavingController } from "./controllers/saving.ts";
import { ViewsController } from "./controllers/views.ts";
import { WindowController } from "./controllers/window.ts";
import type { Company, CompanyOwner } from "./parts/company.ts";
import type { Stage } from "./pipeline.ts";
import { calloutFor } from "./render/callout.ts";
import { Frame, type Picture } from "./render/frame.ts";
import type { Gauge } from "./render/gauge.ts";
import { Reporter } from "./reporter.ts";
import { Store } from "./state.ts";
import type { Terms } from "./translations/index.ts";

/** The properties of the element that the engine follows. */
export interface TimelineHost extends IntakeHost, CompanyOwner, CardOwner {
  readonly label: string | null;
  readonly shortcuts: string | null;
  view: string | null;
  readonly ready: Promise<void>;
}

/** One element's working parts. */
export class Engine implements InputHost {
  readonly store: Store;
  readonly view: WindowController;
  readonly focus: FocusController;
  readonly choice: ChoiceController;
  readonly card: CardController;
  readonly reporter: Reporter;
  readonly parts: Parts;
  readonly views: ViewsController;
  readonly saving: SavingController;
  readonly finding: FindingController;
  stage: Stage | undefined;
  scene: Scene | undefined;

  readonly #host: TimelineHost;
  readonly #gauge: () => Gauge;
  readonly #intake: Intake;
  readonly #frame = new Frame();
  readonly #input: Input;
  readonly #narrator: Narrator;
  readonly #company: Made<"company", Company>;
  #isWaiting = false;
  /** The stage of all events, before a filter. */
  #whole: Stage | undefined;
  #wanted: { readonly start?: number; readonly end?: number } | undefined;
  #isDrawing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimelineHost, gauge: () => Gauge) {
    this.#host = host;
    this.#gauge = gauge;
    this.store = new Store(host, () => {
      host.requestUpdate();
    });
    this.parts = new Parts(host, () => this.root);
    this.views = new ViewsController(host, this);
    this.saving = new SavingController(this, () => host.ready);
    this.view = new WindowController(this.store, () => this.stage);
    this.focus = new FocusController(this);
    this.choice = new ChoiceController(this);
    this.card = new CardController(this, host);
    this.finding = new FindingController(this);
    this.#company = new Made(this.parts, "company", (part) => part.createCompany(this, host));
    this.reporter = new Reporter(host);
    this.#intake = new Intake(host, gauge, this.parts);
    this.#input = new Input(this);
    this.#narrator = new Narrator(
      (text) => (gauge().live.textContent = text),
      () => ({
        terms: this.terms,
        error: this.#intake.error,
        stage: this.stage,
        scene: this.scene,
      }),
    );
  }

  get root(): ShadowRoot {
    return this.#gauge().height.getRootNode() as ShadowRoot;
  }

  /** What was read last, with what the page has appended. */
  get reading(): Reading | undefined {
    return this.live.live?.reading ?? this.#intake.source.reading;
  }

  get live(): LiveController {
    return this.#intake.live;
  }

  /** The words that are drawn. */
  get terms(): Terms {
    return this.#intake.terms;
  }

  get mirrored(): boolean {
    return this.#intake.direction === "rtl";
  }

  get shortcuts(): boolean {
    return this.#host.shortcuts !== "off";
  }

  get isPlot(): boolean {
    return this.views.isPlot;
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
    const isShown = this.#intake.phase !== "ready" || this.scene !== undefined;
    const hasParts = this.views.isReady && this.card.isReady && !this.#isWaiting;
    return !this.#intake.isPending && isShown && hasParts;
  }

  /** Whether the picture is final for its window. */
  get isFinal(): boolean {
    const isMoving = this.view.flying || this.#input.active || this.live.isBusy;
    return this.isDrawn && this.scene?.settled !== false && !isMoving;
  }

  /** States for the page's style sheets: `:state(loading)`, `:state(error)`, `:state(empty)`. */
  get states(): Readonly<Record<string, boolean>> {
    const { phase, source } = this.#intake;
    return { loading: source.loading, error: phase === "error", empty: phase === "empty" };
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
    const hasCompany = this.#company.want(this.#host.permalink || Boolean(this.#host.sync));
    this.#company.thing?.update();
    this.#isWaiting = !this.finding.update() || !hasCompany;
    this.#intake.update();
    if (this.#isWaiting) return;
    const stage = this.#intake.stage(this.#whole);
    if (stage) this.#setStage(stage);
    else this.#whole = this.stage = this.scene = undefined;
  }

  #setStage(whole: Stage): void {
    this.#whole = whole;
    const before = this.stage;
    const narrowed = this.finding.finder?.narrow(whole) ?? whole;
    const shown = this.store.state.window ?? whole.fit;
    const stage = (this.stage = this.live.live?.choose(before, narrowed, shown) ?? narrowed);
    const isOther = before?.table !== stage.table || before.passes !== stage.passes;
    // Live data move nothing that is shown, and so not the window.
    const isKept = before?.root === stage.root && before.width === stage.width;
    if (!isKept && !this.#input.active) this.view.follow(stage);
    const base = this.store.state.window ?? stage.fit;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted) this.view.set(createSpan(wanted.start ?? base.start, wanted.end ?? base.end));
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    this.scene = this.#intake.pipeline.scene(stage, this.store.state.window ?? base, minute);
    if (before && isOther) this.focus.follow(stage, before);
  }

  /** The whole element. */
  render(): TemplateResult {
    const { label, src } = this.#host;
    const intake = this.#intake;
    const { terms, error, title, source } = intake;
    const name = label ?? (title.text || terms.text("timeline"));
    return this.#frame.render({
      terms,
      direction: intake.direction,
      name,
      title: title.text ? title : { text: label ?? "" },
      phase: intake.phase,
      issues: this.reading?.issues ?? [],
      error,
      onRetry: error && src !== null && !source.loading ? source.retry : undefined,
      sized: intake.isSized,
      picture: this.#picture(name),
      input: this.#input,
    });
  }

  #picture(name: string): Picture | undefined {
    const { stage, scene, choice, focus } = this;
    const limits = this.view.limits;
    if (!stage || !scene || !limits) return undefined;
    const selected = choice.row;
    const focused = focus.focused ? focus.row : undefined;
    // The callout of the chosen event would cover the pill that has the focus.
    const called = focus.focused ? undefined : selected;
    const callout = calloutFor(scene, stage, { focused, selected: called, pinned: focus.byKey });
    return {
      stage,
      scene,
      limits,
      plot: {
        callout,
        selected,
        tabStop: focus.tabStop(scene, callout?.row),
        matches: this.finding.finder?.matches?.marks,
        onClick: choice.onClick,
      },
      card: this.card.render(),
      find: this.finding.finder?.render(this.terms),
      view: this.views.render({
        name,
        sized: this.#intake.isSized,
        onFocus: this.#input.onFocus,
      }),
    };
  }

  /** After each drawing: focus, card, sizes, and what there is to say. */
  drawn(): void {
    this.focus.drawing = false;
    // The page scrolls to what gets the focus: the card has to be in its place before.
    this.card.drawn();
    this.choice.drawn();
    this.focus.drawn();
    this.views.drawn();
    this.finding.finder?.drawn();
    this.#company.thing?.drawn();
    this.live.live?.drawn();
    if (this.#intake.measureChrome(this.root)) this.requestUpdate();
    else this.#report();
    this.#isDrawing = false;
  }

  #report(): void {
    const { scene, isFinal, reporter } = this;
    if (this.isDrawn && !this.#input.active) this.#narrator.drawn();
    reporter.drawn(this.#intake.source, this.isDrawn, isFinal ? scene : undefined);
    if (isFinal) {
      reporter.settled.open();
      this.views.settled();
    }
    if (scene?.settled === false) this.#timer ??= setTimeout(this.#goOn);
  }

  readonly #goOn = (): void => {
    this.#timer = undefined;
    this.requestUpdate();
  };

  /** When the element leaves the page: everything at rest. */
  rest(): void {
    this.#input.gestures.rest();
    for (const dialog of this.root.querySelectorAll("dialog")) dialog.close();
    this.view.land();
    this.views.rest();
    this.#company.thing?.rest();
    this.finding.finder?.rest();
    this.live.live?.rest();
    this.#narrator.stop();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  announce(make: () => string): void {
    this.#narrator.announce(make);
  }

  sayEnd(command: KeyCommand): void {
    this.#narrator.sayEnd(/next|last/.test(command));
  }
}
