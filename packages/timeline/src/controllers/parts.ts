/** Parts of the element that load when a reader first asks for them: views, dialogs, search, export. */
import type { CSSResult, ReactiveControllerHost } from "lit";
import type * as appendPart from "../parts/append.ts";
import type * as cardPart from "../parts/card.ts";
import type * as companyPart from "../parts/company.ts";
import type * as copyPart from "../parts/copy.ts";
import type * as findPart from "../parts/find.ts";
import type * as handPart from "../parts/hand.ts";
import type * as helpPart from "../parts/help.ts";
import type * as listPart from "../parts/list.ts";
import type * as savePart from "../parts/save.ts";
import type * as tablePart from "../parts/table.ts";
import { sheetsFor } from "../render/sheets.ts";
import { warnOnce } from "../warn-once.ts";

/** What each part gives. */
export interface PartModules {
  readonly append: typeof appendPart;
  readonly card: typeof cardPart;
  readonly company: typeof companyPart;
  readonly copy: typeof copyPart;
  readonly find: typeof findPart;
  readonly hand: typeof handPart;
  readonly help: typeof helpPart;
  readonly list: typeof listPart;
  readonly save: typeof savePart;
  readonly table: typeof tablePart;
}

/** Name of a part. */
export type PartName = keyof PartModules;

/** A part may need something more before it can be used. */
interface Preparing {
  readonly prepare?: () => Promise<void>;
}

type Loaders = { readonly [Name in PartName]: () => Promise<PartModules[Name]> };

/** One loader a part, so that a bundler cuts each into a file of its own. */
const loaders: Loaders = {
  append: () => import("../parts/append.ts"),
  card: () => import("../parts/card.ts"),
  company: () => import("../parts/company.ts"),
  copy: () => import("../parts/copy.ts"),
  find: () => import("../parts/find.ts"),
  hand: () => import("../parts/hand.ts"),
  help: () => import("../parts/help.ts"),
  list: () => import("../parts/list.ts"),
  save: () => import("../parts/save.ts"),
  table: () => import("../parts/table.ts"),
};

/** The parts of one element. What is loaded once is there at once for every further element. */
export class Parts {
  static readonly #loaded: Partial<PartModules> = {};
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ShadowRoot;
  readonly #asked = new Map<PartName, Promise<void>>();
  readonly #missing = new Set<PartName>();
  readonly #styles = new Set<CSSResult>();

  /** `root` is where the styles of parts go. */
  constructor(host: ReactiveControllerHost, root: () => ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** Style sheets of the parts that this element has used. */
  get styles(): readonly CSSResult[] {
    return [...this.#styles];
  }

  /** The part, or undefined while it loads; the host is updated when it is there, or cannot be had. */
  get<Name extends PartName>(name: Name): PartModules[Name] | undefined {
    const part = Parts.#loaded[name];
    if (part) this.#adopt(part);
    else void this.load(name);
    return part;
  }

  /** Loads a part. Kept when it is there, or known to be missing: the page is then warned once. */
  load(name: PartName): Promise<void> {
    const asked = this.#asked.get(name) ?? this.#load(name);
    this.#asked.set(name, asked);
    return asked;
  }

  /** Whether a part was asked for and cannot be had. */
  isMissing(name: PartName): boolean {
    return this.#missing.has(name);
  }

  async #load(name: PartName): Promise<void> {
    try {
      const part: object = await loaders[name]();
      await (part as Preparing).prepare?.();
      Object.assign(Parts.#loaded, { [name]: part });
    } catch {
      this.#missing.add(name);
      warnOnce(`The part "${name}" could not be loaded; is it beside the script?`);
    }
    this.#host.requestUpdate();
  }

  #adopt(part: object): void {
    const styles = "styles" in part ? (part.styles as CSSResult) : undefined;
    if (!styles || this.#styles.has(styles)) return;
    this.#styles.add(styles);
    const root = this.#root();
    root.adoptedStyleSheets.push(...sheetsFor(root, [styles]));
  }
}
