/** Addresses from data: parsed as a browser would, then judged by protocol, never by looking at the text. */

/** The part of the platform's URL class that is needed; browsers, workers and Node all have it. */
interface ParsedAddress {
  readonly href: string;
  readonly host: string;
  readonly protocol: string;
  readonly pathname: string;
}
declare const URL: new (text: string, base?: string) => ParsedAddress;

/** How addresses are judged. */
export interface AddressRules {
  /** Address that relative ones start from; without one they stay relative. */
  readonly base?: string | undefined;
  /** Protocols allowed, with colon. */
  readonly protocols: readonly string[];
}

/** Protocols of links where no others are given; `mailto:` and `tel:` may be added. */
export const defaultProtocols: readonly string[] = ["https:", "http:"];

/** Stands for a base that nobody gave. Reserved for ever by RFC 2606. */
const nowhere = "https://base.invalid/";

/**
 * The address in its normal form if its protocol is allowed, else undefined.
 * A relative address is made absolute with the base, or stays as it is where there is none.
 */
export function checkAddress(text: string, rules: AddressRules): string | undefined {
  const parsed = parseAddress(text, rules.base ?? nowhere);
  if (!parsed || !rules.protocols.includes(parsed.protocol)) return undefined;
  return rules.base === undefined && parsed.host === "base.invalid" ? text.trim() : parsed.href;
}

const raster = /^image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** The address of a picture: `http:`, `https:`, relative, or `data:` of a raster image; else undefined. */
export function checkImageAddress(text: string, rules: AddressRules): string | undefined {
  const parsed = parseAddress(text, rules.base ?? nowhere);
  if (parsed?.protocol === "data:") return raster.test(parsed.pathname) ? parsed.href : undefined;
  return checkAddress(text, { base: rules.base, protocols: defaultProtocols });
}

function parseAddress(text: string, base: string): ParsedAddress | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
