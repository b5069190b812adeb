/**
 * All that a part may use at run time beside its own files: what the element has loaded anyway. The single script
 * hands these very objects to the parts beside it, so that nothing is loaded twice.
 */
export { css, html, nothing, render, svg } from "lit";
export { localize } from "@sanjyra/core";
export { icon } from "../render/icons.ts";
export { languagesOf, localized } from "../render/localized.ts";
export { place } from "../render/place.ts";
export { zoomKey } from "../render/zoom-key.ts";
export { warnOnce } from "../warn-once.ts";
