/** Attributes of this package's own pages. */
import { escapeMarkup } from "@sanjyra/core";

/** Attributes with a space before each; those that are undefined are left out. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join("");
}
