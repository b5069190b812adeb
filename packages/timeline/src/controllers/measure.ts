/** Widths of text in the page's own fonts, by a canvas that is never shown. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { MeasureText } from "../pipeline.ts";
import type { Gauge } from "../render/gauge.ts";

/** Gives the width of a text in pixels, rounded up so that no browser draws it wider. */
type Measure = (text: string) => number;

/** Most widths remembered for a font. */
const mostRemembered = 20_000;

let context: CanvasRenderingContext2D | null | undefined;
let contextFont = "";

/** What decides a width: the font and the space between letters. */
function fontKey(node: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(node);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}|${letterSpacing}`;
}

/** A measurer for a key of {@link fontKey}. Without a canvas widths are estimated from the font's size. */
function createMeasure(key: string): Measure {
  const [font = "", spacing = ""] = key.split("|");
  const sizePx = Number(/([\d.]+)px/.exec(font)?.[1] ?? 13);
  const spacingPx = Number.parseFloat(spacing) || 0;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    context = context === undefined ? document.createElement("canvas").getContext("2d") : context;
    if (context && contextFont !== font) context.font = contextFont = font;
    const bare = context ? context.measureText(text).width : text.length * sizePx * 0.6;
    const width = Math.ceil(bare + spacingPx * text.length + 0.5);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, width);
    return width;
  };
}

/** Measures in the fonts that the element's labels have now; a new font gives a new measurer. */
export class MeasureController implements ReactiveController {
  /** Size of the labels' font, pixels. */
  fontPx = 14;
  /** Width of a label, ordinary or semibold. */
  measure: MeasureText = (text) => text.length * 8;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #gauge: () => Gauge;
  #fonts: FontFaceSet | undefined;
  #key = "";

  constructor(host: ReactiveControllerHost & HTMLElement, gauge: () => Gauge) {
    this.#host = host;
    this.#gauge = gauge;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener("loadingdone", this.#again);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener("loadingdone", this.#again);
  }

  /** Looks at the fonts; cheap where nothing changed. */
  update(): void {
    const { label, strong } = this.#gauge();
    const keys = [fontKey(label), fontKey(strong)] as const;
    const key = keys.join("\n");
    if (key === this.#key || keys[0].startsWith(" ")) return;
    this.#key = key;
    this.fontPx = Number.parseFloat(getComputedStyle(label).fontSize) || 14;
    const [plain, semibold] = keys.map(createMeasure);
    this.measure = (text, isStrong) => (isStrong ? semibold : plain)?.(text) ?? 0;
  }

  readonly #again = (): void => {
    this.#key = "";
    contextFont = "";
    this.#host.requestUpdate();
  };
}
