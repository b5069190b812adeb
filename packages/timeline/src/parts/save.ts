/** The part that takes out: the view or the whole as a picture, a table or a document, by method and from a menu. */
import type { NormalizedDocument, Reading, Scene } from "@sanjyra/core";
import type {
  PictureOptions,
  PngOptions,
  SaveOptions,
  CsvFileOptions,
} from "../controllers/saving.ts";
import type { Stage } from "../pipeline.ts";
import type { Terms } from "../translations/index.ts";
import { drawCanvas } from "./save/draw-canvas.ts";
import { compose } from "./save/compose.ts";
import { cutDocument } from "./save/cut-document.ts";
import { Menu } from "./save/menu.ts";
import { saveStyles } from "./save/styles.ts";
import { warnOnce, writeCsv, writeJson, writeSvg } from "./shared.ts";

/** Style sheet of this part, adopted when it is loaded. */
export const styles: typeof saveStyles = saveStyles;

/** What is taken out of: the element as it is at that moment. */
export interface SaveSource {
  readonly root: ShadowRoot;
  /** Undefined while there are no events. */
  readonly stage: Stage | undefined;
  readonly scene: Scene | undefined;
  readonly reading: Reading | undefined;
  readonly terms: Terms;
  readonly mirrored: boolean;
  /** Says something to screen readers, after what is going on has ended. */
  announce(make: () => string): void;
}

/** Takes out of one element. */
export interface Saver {
  /** SVG text; the empty text where there are no events. */
  toSvg(options?: PictureOptions): Promise<string>;
  /** Null where there are no events, or where the browser gives no canvas. */
  toPng(options?: PngOptions): Promise<Blob | null>;
  toCsv(options?: CsvFileOptions): Promise<string>;
  toJson(options?: SaveOptions): Promise<string>;
  openMenu(): void;
}

/** The document of an element that has none. */
const nothingRead: NormalizedDocument = {
  language: "und",
  lanes: [],
  categories: [],
  entities: [],
  events: [],
  eras: [],
  series: [],
  sources: [],
  notes: [],
};

/** Takes out of an element; whatever it shows at the time of a call is what is taken. */
export function createSaver(source: SaveSource): Saver {
  const cut = ({ scope }: SaveOptions = {}): NormalizedDocument => {
    const { stage, scene, reading } = source;
    const whole = stage?.table.document ?? reading?.document ?? nothingRead;
    return isWhole(scope) || !stage || !scene ? whole : cutDocument(whole, stage, scene);
  };
  const saver: Saver = {
    toSvg: async (options = {}) => {
      const drawing = await compose(source, options, isWhole(options.scope));
      return drawing ? writeSvg(drawing) : "";
    },
    toPng: async (options = {}) => {
      const drawing = await compose(source, options, isWhole(options.scope));
      const { ownerDocument } = source.root;
      return drawing ? drawCanvas(drawing, ownerDocument, options.scale) : null;
    },
    toCsv: (options = {}) => {
      const { guard } = options;
      return writeCsv(cut(options), guard === undefined ? {} : { guard });
    },
    toJson: (options) => writeJson({ document: cut(options), original: source.reading?.original }),
    openMenu: () => {
      menu.open();
    },
  };
  const menu = new Menu(source, saver);
  return saver;
}

function isWhole(scope: unknown): boolean {
  if (scope !== undefined && scope !== "view" && scope !== "all")
    warnOnce("scope is neither view nor all; what is in view is taken.");
  return scope === "all";
}
