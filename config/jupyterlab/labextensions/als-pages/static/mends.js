// What is mended around the pages, and on every page that opens.

/** @import { App, Panel } from "../../../types.js" */

import { followLinks } from "./focus.js";
import { leadToText, nameLogo } from "./frame.js";
import { replaceEndingKernel } from "./kernel.js";
import { drawAgain } from "./views.js";

/**
 * Mend what stands around the pages.
 * @param {App} app
 */
export function mendFrame({ restored, shell }) {
  leadToText(shell);
  restored.then(nameLogo);
}

/**
 * Mend one notebook panel, for as long as it is open.
 * @param {Panel} panel
 */
export function mendPage(panel) {
  const ends = [drawAgain(panel), replaceEndingKernel(panel), followLinks(panel)];
  panel.disposed.connect(() => ends.forEach((end) => end()));
}
