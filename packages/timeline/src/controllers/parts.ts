/** Parts of the element that load when a reader first asks for them: views, dialogs, search, export. */
import type { CSSResult, ReactiveControllerHost } from "lit";
import { warnOnce } from "../warn-once.ts";

/** One loader a part, so that a bundler cuts each into a file of its own. */
const loaders = {
  find: () => import("../parts/find.ts"),
  help: () => import("../parts/help.ts"),
  list: () => import("../parts/list.ts"),
  save: () => import("../parts/save.ts"),
  table: () => import("../parts/table.ts"),
} as const;

/** Name of a part. */
export type PartName = keyof typeof loaders;

/** What each part gives. */
export type PartModules = {
  readonly [Name in PartName]: Awaited<ReturnType<(typeof loaders)[Name]>>;
};

/** The parts of one element. What is loaded once is there at once for every further element. */
export class Parts {
  static readonly #loaded: Partial<PartModules> = {};
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ShadowRoot;
  readonly #asked = new Map<PartName, Promise<void>>();
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

  async #load(name: PartName): Promise<void> {
    try {
      const part: object = await loaders[name]();
      Object.assign(Parts.#loaded, { [name]: part });
    } catch {
      warnOnce(`The part "${name}" could not be loaded; is it beside the script?`);
    }
    this.#host.requestUpdate();
  }

  #adopt(part: object): void {
    const styles = "styles" in part ? (part.styles as CSSResult) : undefined;
    const sheet = styles?.styleSheet;
    if (!styles || !sheet || this.#styles.has(styles)) return;
    this.#styles.add(styles);
    const root = this.#root();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
