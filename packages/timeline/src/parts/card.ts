/**
 * The card: everything known of the chosen event, beside it.
 *
 * @slot card - What the page puts on every card, below the description.
 * @csspart card - The card of the chosen event.
 * @csspart card-title - The heading of the card.
 * @csspart link - A link to a related event on the card.
 */
import type { CardHost, CardOwner, CardView } from "../controllers/card.ts";
import { ownContent } from "./card/own-content.ts";
import { placeCard } from "./card/place-card.ts";
import { renderCard } from "./card/render.ts";
import { cardStyles } from "./card/styles.ts";
import { knownColor, memo, stepFrom, type html } from "./shared.ts";

type Template = ReturnType<typeof html>;

/** Style sheet of this part. */
export const styles: typeof cardStyles = cardStyles;

/** A card of one element. */
class Card implements CardView {
  readonly #host: CardHost;
  readonly #owner: CardOwner;
  readonly #own = memo(ownContent);

  constructor(host: CardHost, owner: CardOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  render(): Template | undefined {
    const { stage, choice, terms, parts } = this.#host;
    const { row } = choice;
    const event = stage?.table.events[row ?? -1];
    if (!stage || row === undefined || !event) return undefined;
    const { words, table } = stage;
    const lane = table.lane[row] ?? 0;
    const neighbour = (command: "time-previous" | "time-next"): number | undefined =>
      stepFrom(table, stage.lanes, row, command, stage.passes);
    const before = neighbour("time-previous");
    const after = neighbour("time-next");
    return renderCard({
      event,
      document: table.document,
      words,
      terms,
      language: words.language,
      color: knownColor(table.lanes[lane]?.color),
      hue: lane,
      previous: table.events[before ?? -1],
      next: table.events[after ?? -1],
      own: this.#own(this.#owner.renderCard, event),
      tools: parts.get("copy")?.renderCopy({ event, stage, host: this.#host, owner: this.#owner }),
      onClose: () => choice.close("card"),
      onStep: (step) => choice.go(step < 0 ? before : after),
      onGo: (id) => choice.go(table.rowOf(id)),
    });
  }

  drawn(): void {
    const { root, choice, isPlot, mirrored } = this.#host;
    if (isPlot) placeCard(root, `.event[data-row="${String(choice.row)}"]`, mirrored);
  }
}

/** A card for one element. */
export const createCard = (host: CardHost, owner: CardOwner): CardView => new Card(host, owner);
