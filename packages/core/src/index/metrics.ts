/** Sizes of the picture in CSS pixels, as one value that plan, layout and renderers share. */

/** Every size that decides what fits where. All are pixels. */
export interface Metrics {
  /** Height of one row of labels. */
  readonly rowPx: number;
  /** Height of the strip of marks and pills at a lane's foot. */
  readonly footPx: number;
  /** Space above and below a lane's rows. */
  readonly lanePadPx: number;
  /** Height of a lane's heading where it stands above the rows; 0 where it stands beside them. */
  readonly laneHeadPx: number;
  /** Height of the strip of era labels, where the document has eras. */
  readonly eraPx: number;
  /** Least extent of a mark along time. */
  readonly dotPx: number;
  /** Between a mark and its label. */
  readonly gapPx: number;
  /** Between a label and what comes next in its row. */
  readonly restPx: number;
  /** Inside a bar, between its end and its label. */
  readonly insetPx: number;
  /** Length of the fade at an open or unknown end. */
  readonly fadePx: number;
  /** Longest half of an uncertain mark that its label stands clear of; beyond, the label lies on it. */
  readonly possiblePx: number;
  /** Longest label; the rest is cut with an ellipsis. */
  readonly labelMaxPx: number;
  /** Two unlabelled events nearer than this share a pill. */
  readonly markPx: number;
  /** Width of a pill. */
  readonly pillPx: number;
}

/** The default face: rows of 28 px, dots of 10 px. */
export const defaultMetrics: Metrics = {
  rowPx: 28,
  footPx: 26,
  lanePadPx: 10,
  laneHeadPx: 0,
  eraPx: 24,
  dotPx: 10,
  gapPx: 7,
  restPx: 14,
  insetPx: 10,
  fadePx: 36,
  possiblePx: 30,
  labelMaxPx: 320,
  markPx: 24,
  pillPx: 44,
};

/** A copy of the default face with some sizes changed; sizes that are not finite or below 0 are ignored. */
export function withMetrics(changes: Partial<Metrics>): Metrics {
  const sound = Object.entries(changes).filter(([, px]) => Number.isFinite(px) && px >= 0);
  return { ...defaultMetrics, ...Object.fromEntries(sound) };
}
