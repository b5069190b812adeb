/** What goes into a picture: the data, the page's language and direction, sizes and words; and the stage made of them. */
import { localize, type Issue, type NormalizedDocument } from "@sanjyra/core";
import type { ReactiveControllerHost } from "lit";
import type { Phase } from "../contracts.ts";
import { Pipeline, type Stage } from "../pipeline.ts";
import type { Gauge } from "../render/gauge.ts";
import { terms, type Terms } from "../translations/index.ts";
import { chromeOf } from "./chrome.ts";
import { LiveController } from "./live.ts";
import { MeasureController } from "./measure.ts";
import { PageController } from "./page.ts";
import type { Parts } from "./parts.ts";
import { ResizeController } from "./resize.ts";
import { SourceController, type SourceHost } from "./source.ts";
import { Speech } from "./speech.ts";

/** The properties of the element that the intake follows. */
export interface IntakeHost extends SourceHost, ReactiveControllerHost {
  readonly timeZone: string | null;
  readonly calendar: string | null;
  readonly numberingSystem: string | null;
}

/** A document's title with its language, where that is not the reader's. */
type Title = ReturnType<typeof localize>;

/** Gathers everything that a stage depends on. */
export class Intake {
  readonly source: SourceController;
  readonly live: LiveController;
  readonly pipeline: Pipeline = new Pipeline();
  /** The words of the interface that are drawn. */
  terms: Terms = terms("en");
  direction: "ltr" | "rtl" = "ltr";

  readonly #host: IntakeHost;
  readonly #page: PageController;
  readonly #size: ResizeController;
  readonly #fonts: MeasureController;
  readonly #speech: Speech;
  #chromePx = 0;

  constructor(host: IntakeHost, gauge: () => Gauge, parts: Parts) {
    this.#host = host;
    this.source = new SourceController(host);
    this.live = new LiveController(host, parts, this.source);
    this.#page = new PageController(host);
    this.#size = new ResizeController(host, () => gauge().height);
    this.#fonts = new MeasureController(host, gauge);
    this.#speech = new Speech(host);
  }

  /** Where the element stands with its data and words. */
  get phase(): Phase {
    if (this.#speech.error) return "error";
    if (this.#speech.language === undefined) return "loading";
    const { phase } = this.source;
    return phase === "empty" && this.#document?.events.length ? "ready" : phase;
  }

  get #document(): NormalizedDocument | undefined {
    return this.live.live?.document ?? this.source.reading?.document;
  }

  /** Why there is nothing to draw, or nothing new. */
  get error(): Issue | undefined {
    return this.#speech.error ?? this.source.error;
  }

  /** Whether data or words are on their way. */
  get isPending(): boolean {
    return this.source.loading || this.#speech.pending;
  }

  /** The element's height is definite. */
  get isSized(): boolean {
    return this.#size.height > 0;
  }

  /** Title of the document in the reader's language. */
  get title(): Title {
    const document = this.source.reading?.document;
    return localize(document?.title, this.#speech.language ?? "en", document?.language ?? "en");
  }

  /** Takes up what the page says now, and asks for the words that it needs. */
  update(): void {
    this.source.update();
    this.live.update();
    this.#size.update();
    this.#fonts.update();
    const { calendar, numberingSystem } = this.#host;
    const document = this.#document;
    const known = document && document.language !== "und" ? document.language : "en";
    this.#speech.want({
      language: this.#page.language || known,
      fallback: known,
      calendar: calendar ?? "",
      numberingSystem: numberingSystem ?? "",
      timeZone: document ? this.pipeline.table(document, this.#timeZone).timeZone : "UTC",
    });
  }

  /** The stage; undefined where there is none, and `before` where words or size are not known yet. */
  stage(before: Stage | undefined): Stage | undefined {
    const { language, words } = this.#speech;
    if (language === undefined || !words) return before;
    this.terms = terms(language, (value) => words.number(value));
    this.direction = this.#page.direction ?? words.direction;
    const document = this.#document;
    const { width, height } = this.#size;
    if (document?.events.length === 0) return undefined;
    if (!document || width === 0) return before;
    return this.pipeline.stage({
      document,
      words,
      timeZone: this.#timeZone,
      measure: this.#fonts.measure,
      fontPx: this.#fonts.fontPx,
      width,
      lanesPx: height > 0 ? Math.max(1, height - this.#chromePx) : 0,
      growth: this.live.live,
    });
  }

  /** Measures what the element needs beside its lanes, where its height is given. True where that has changed. */
  measureChrome(root: ShadowRoot): boolean {
    const chromePx = this.isSized ? chromeOf(root) : undefined;
    if (chromePx === undefined || chromePx === this.#chromePx) return false;
    this.#chromePx = chromePx;
    return true;
  }

  get #timeZone(): string {
    return this.#host.timeZone ?? this.#page.timeZone;
  }
}
