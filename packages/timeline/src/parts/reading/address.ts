/** Addresses on the card: parsed, judged by protocol, and shown with their host. */

/** A link that may be followed. */
export interface CheckedAddress {
  readonly href: string;
  /** The host in ASCII where it is not the page's own, as a reader should see it before following. */
  readonly host: string;
}

/** The address as a link, or undefined unless it is `http:` or `https:` once parsed against `base`. */
export function checkLink(address: string | undefined, base: string): CheckedAddress | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { protocol, href, host } = new URL(address, base);
  return protocol === "https:" || protocol === "http:" ? { href, host } : undefined;
}
