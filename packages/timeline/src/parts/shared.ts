/**
 * All that a part may use at run time beside its own files: what the element has loaded anyway. The single script
 * hands these very objects to the parts beside it, so that nothing is loaded twice.
 */
export { css, html, nothing, render, svg } from "lit";
export {
  composeDrawing,
  createPlan,
  createScale,
  createSceneText,
  createSpan,
  loadAppending,
  loadFiltering,
  layoutScene,
  localize,
  markShapes,
  measureLabels,
  parseEdtf,
  readDocument,
  writeCsv,
  writeJson,
  writeSvg,
} from "@sanjyra/core";
export { commandOfKey } from "../controllers/keyboard.ts";
export { missingFile } from "../controllers/loader.ts";
export { readMoment } from "../controllers/moments.ts";
export { perform } from "../controllers/plot-keys.ts";
export { nearestRow, stepFrom } from "../controllers/walk.ts";
export { memo } from "../memo.ts";
export { knownColor } from "../render/color.ts";
export { icon } from "../render/icons.ts";
export { renderShape } from "../render/mark.ts";
export { place } from "../render/place.ts";
export { isMirrored, nextPlace, setStop } from "../render/rove.ts";
export { emit } from "../events.ts";
export { warnOnce } from "../warn-once.ts";
