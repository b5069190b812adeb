/** Values that editors offer for attributes that take other texts too, by attribute. */
export const suggestedValues = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  shortcuts: ["off"],
  calendar: "gregory persian islamic-umalqura islamic-civil hebrew buddhist japanese roc".split(
    " ",
  ),
  "numbering-system": "latn arab arabext deva beng thai".split(" "),
});
