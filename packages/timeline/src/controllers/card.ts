/** The card of the chosen event, which is a part of the element that loads when it is first opened, or before. */
import type { TemplateResult } from "lit";
import type { CardRenderer } from "../parts/card/own-content.ts";
import type { Terms } from "../translations/index.ts";
import type { ChoiceController, ChoiceHost } from "./choice.ts";
import { Made } from "./made.ts";
import type { Parts } from "./parts.ts";

/** What the card needs of the element. */
export interface CardHost extends ChoiceHost {
  readonly choice: ChoiceController;
  readonly parts: Parts;
  readonly terms: Terms;
  readonly mirrored: boolean;
  announce(make: () => string): void;
}

/** The properties of the element that the card follows. */
export interface CardOwner {
  readonly renderCard: CardRenderer | null | undefined;
  readonly permalink: boolean;
}

/** What the part gives for one element. */
export interface CardView {
  render(): TemplateResult | undefined;
  /** After each drawing: puts the card beside its event. */
  drawn(): void;
}

/** The card of one element. */
export class CardController {
  readonly #host: CardHost;
  readonly #made: Made<"card", CardView>;

  constructor(host: CardHost, owner: CardOwner) {
    this.#host = host;
    this.#made = new Made(host.parts, "card", (part) => part.createCard(host, owner));
  }

  get #isOpen(): boolean {
    const { store, choice } = this.#host;
    return store.state.open && choice.row !== undefined;
  }

  /** Whether the card is there, is not wanted, or cannot be had. */
  get isReady(): boolean {
    return this.#made.want(this.#isOpen);
  }

  /** The card, where it is open and there. */
  render(): TemplateResult | undefined {
    return this.isReady && this.#isOpen ? this.#made.thing?.render() : undefined;
  }

  /** After each drawing. */
  drawn(): void {
    if (this.#isOpen) this.#made.thing?.drawn();
  }
}
