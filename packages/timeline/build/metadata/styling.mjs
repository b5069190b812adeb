// What pages can style, and what attributes can say, as far as the class's own comment does not tell it.

/** @typedef {{ name: string, description: string }} Described */

/** Names for `::part()` beside those in the comment of the class. */
export const parts = [
  ["title", "The heading: the title of the document, or the `label`."],
  ["summary", "The sentence below the heading."],
  ["button", "A button of the toolbar, of the card or of a state."],
  ["axis", "The strip of ticks above the lanes."],
  ["field", "What lies below the axis and scrolls where the height is given."],
  ["era", "The name of an era."],
  ["states", "What stands instead of a picture: loading, empty or in error."],
  ["issues", "The line that says what could not be read, and its list."],
  ["card-title", "The heading of the card."],
  ["link", "A link to a related event on the card."],
].map(described);

/** Custom properties, all optional. Colours may use `light-dark()`. */
export const customProperties = [
  ["--sanjyra-paper", "Ground of everything.", "light-dark(#fff, #17191e)", "<color>"],
  ["--sanjyra-raised", "Ground of the card.", "light-dark(#fff, #20232a)", "<color>"],
  ["--sanjyra-ink", "Colour of text.", "light-dark(#1b1d22, #e7e9ed)", "<color>"],
  ["--sanjyra-muted", "Colour of text that may stay behind.", "70 % ink on paper", "<color>"],
  ["--sanjyra-hairline", "Colour of lines.", "13 % ink on paper", "<color>"],
  [
    "--sanjyra-accent",
    "Colour of focus, of the choice and of links.",
    "light-dark(#2456c4, #8db6ff)",
    "<color>",
  ],
  ["--sanjyra-radius", "Radius of corners.", "10px", "<length>"],
  ["--sanjyra-text", "Size of labels; other sizes follow it.", "0.875rem", "<length>"],
].map(([name = "", description = "", initial = "", syntax = ""]) => ({
  name,
  description,
  default: initial,
  syntax,
}));

/** States for `:state()`. */
export const states = [
  ["loading", "Data from `src` are on their way."],
  ["error", "Nothing could be read."],
  ["empty", "There are no events."],
].map(described);

/** Values that editors offer for an attribute; others are not forbidden. */
export const attributeValues = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  shortcuts: ["off"],
  calendar: "gregory persian islamic-umalqura islamic-civil hebrew buddhist japanese roc".split(
    " ",
  ),
  "numbering-system": "latn arab arabext deva beng thai".split(" "),
});

/** @param {readonly string[]} pair */
function described([name = "", description = ""]) {
  return { name, description };
}
