// The advice to take along: copied, printed, as a file, or over to the visit sheet.

/** @import { Guide, GuideWords, Home } from "./guide-types.js" */

import { adviceAsPaper, adviceAsText, outlineOf } from "./guide-text.js";
import { filled, line, make } from "../base/elements.js";
import { exportBar, toCopy, toFile, toPrint } from "../base/export-bar.js";
import { pageLink } from "../base/page-link.js";
import { printAlone } from "../base/paper.js";

const FILE = "symptom-guide.txt";

/**
 * The way to the visit sheet, then copy, print and download.
 * @param {Home} home
 */
export function drawTaking(home) {
  const { guide, words, recall, say } = home;
  const outline = () => outlineOf(guide, words, recall());
  const text = () => adviceAsText(outline());
  const exports = [
    toCopy(words.copy_text, words, text),
    toPrint(words.print_text, words, () => printAlone(words.title, ...adviceAsPaper(outline()))),
    toFile(words.download_text, words, FILE, text),
  ];
  return make(
    "div",
    { class: "als-group" },
    make("h4", { class: "als-heading", dir: "auto" }, words.keep),
    ...drawTakeOver(guide, words),
    exportBar(exports, { say }),
  );
}

/**
 * A link to the page of the visit sheet; the sheet finds the answers in the open window.
 * @param {Guide} guide
 * @param {GuideWords} words
 */
function drawTakeOver({ visit }, words) {
  const link = pageLink(visit.href, words.take_over);
  return [line(filled(words.take_over_how, { page: visit.title })), make("p", {}, link)];
}
