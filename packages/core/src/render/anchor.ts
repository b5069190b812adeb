/** Fragments of addresses, and ids of elements, for events. */

/**
 * The id of the element that shows an event. Ids of data are kept where they have a hyphen after their first
 * letter, which no name in a script has, so that none can shadow a variable of the page; others are prefixed.
 */
export function anchorOf(id: string): string {
  return /^(?!sanjyra-)\p{L}[\p{L}\p{N}_.]*-[\p{L}\p{N}_.-]*$/u.test(id)
    ? id
    : `sanjyra-${encodeURIComponent(id)}`;
}
