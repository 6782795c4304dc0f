// The advice to take along: copied, printed, as a file, or over to the visit sheet.

/** @import { Guide, GuideWords, Home } from "./guide-types.js" */

import { adviceAsPaper, adviceAsText, outlineOf } from "./guide-text.js";
import { button, filled, line, make } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { printAlone } from "../base/paper.js";
import { pageLink } from "../base/page-link.js";

const FILE = "symptom-guide.txt";

/**
 * The way to the visit sheet, then copy, print and download.
 * @param {Home} home
 */
export function drawTaking(home) {
  const { guide, words, recall, say } = home;
  const outline = () => outlineOf(guide, words, recall());
  const copy = button(words.copy_text, "plain", async () =>
    say((await copyText(adviceAsText(outline()))) ? words.copied : words.copy_refused),
  );
  const print = button(words.print_text, "plain", () => {
    const printed = printAlone(words.title, ...adviceAsPaper(outline()));
    // nobody can know whether it was printed; what an earlier press said would be taken for it
    say(printed ? "" : words.print_refused);
  });
  const download = button(words.download_text, "plain", () => {
    downloadText(adviceAsText(outline()), FILE);
    say(filled(words.downloaded, { file: FILE }));
  });
  return make(
    "div",
    { class: "als-group" },
    make("h4", { class: "als-heading", dir: "auto" }, words.keep),
    ...drawTakeOver(guide, words),
    make("div", { class: "als-buttons" }, copy, print, download),
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
