/** Style sheets for a shadow root: shared by all elements of the document that the script runs in. */
import type { CSSResult } from "lit";

/** The sheets that a root can adopt: a sheet belongs to one document, so that another gets copies. */
export function sheetsFor(root: ShadowRoot, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  return styles.flatMap(({ cssText, styleSheet }) => {
    if (ownerDocument === document) return styleSheet ?? [];
    if (!defaultView) return [];
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
