/** Colours from data, as far as this browser knows them. */

/** The colour, or undefined where the browser does not know it: a misspelt name leaves the palette's colour. */
export const knownColor = (color: string | undefined): string | undefined =>
  color !== undefined && CSS.supports("color", color) ? color : undefined;
