// Hashes for the `integrity` attribute of a script element.
import { createHash } from "node:crypto";

/** @param {Uint8Array} content */
export function integrityOf(content) {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
