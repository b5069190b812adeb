/** vis-timeline with its clusters. */
import { mountWith } from "./vis.js";

export { idOf, labels, toData } from "./vis.js";
export const mount = (host, data, window) =>
  mountWith(host, data, window, { cluster: { maxItems: 3 } });
