/** Taking out: pictures and data of the view or the whole. The work is a part that loads when it is first asked for. */
import type { Saver, SaveSource } from "../parts/save.ts";
import type { Parts } from "./parts.ts";

/** What is taken out. */
export interface SaveOptions {
  /** `view`: what is in the window and passes the filter; `all`: everything. `view` if missing. */
  readonly scope?: "view" | "all";
}

/** How a picture is drawn. */
export interface PictureOptions extends SaveOptions {
  /** Pixels, at least 240; as wide as the element if missing. */
  readonly width?: number;
  /** The element's own if missing. */
  readonly theme?: "light" | "dark";
}

/** How a picture in pixels is drawn. */
export interface PngOptions extends PictureOptions {
  /** Pixels of the picture for each of the page; the screen's if missing. Held to what browsers can draw. */
  readonly scale?: number;
}

/** How a table is written. */
export interface CsvFileOptions extends SaveOptions {
  /** Puts an apostrophe before cells that a spreadsheet could take for formulas; true if missing. */
  readonly guard?: boolean;
}

/** What saving needs of the element. */
export interface SavingHost extends SaveSource {
  readonly parts: Parts;
}

/** Takes out of one element. */
export class SavingController {
  readonly #host: SavingHost;
  readonly #ready: () => Promise<void>;
  #saver: Saver | undefined;

  /** `ready` is kept when the data are read and first drawn. */
  constructor(host: SavingHost, ready: () => Promise<void>) {
    this.#host = host;
    this.#ready = ready;
  }

  /** What takes out, once data and part are there. Rejects where the part cannot be had. */
  async saver(): Promise<Saver> {
    const { parts } = this.#host;
    await Promise.all([this.#ready(), parts.load("save")]);
    const saver = (this.#saver ??= parts.get("save")?.createSaver(this.#host));
    if (!saver) throw new Error('The part "save" could not be loaded.');
    return saver;
  }

  /** Opens the menu. */
  open(): void {
    this.saver().then(
      (saver) => saver.openMenu(),
      () => undefined,
    );
  }
}
