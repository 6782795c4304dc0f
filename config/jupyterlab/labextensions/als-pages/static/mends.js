// What is mended on every page that opens.

/** @import { Panel } from "../../../types.js" */

import { followLinks } from "./focus.js";
import { replaceEndingKernel } from "./kernel.js";
import { drawAgain } from "./views.js";

/**
 * Mend one notebook panel, for as long as it is open.
 * @param {Panel} panel
 */
export function mendPage(panel) {
  const ends = [drawAgain(panel), replaceEndingKernel(panel), followLinks(panel)];
  panel.disposed.connect(() => ends.forEach((end) => end()));
}
