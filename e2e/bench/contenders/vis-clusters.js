/** vis-timeline with its clusters. */
import { mountWith } from "./vis.js";

export { clip, idOf, labels, toData } from "./vis.js";
export const mount = (host, data, window) =>
  mountWith(host, data, window, { cluster: { maxItems: 3 } });
