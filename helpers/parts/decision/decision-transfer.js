// What was marked, to take along: over to the clinic's sheet, on paper, copied, as a file; and cleared.

/** @import { Decision, DecisionPart, DecisionWords, Marked } from "./decision-types.js" */

import { drawClearing } from "../base/clearing.js";
import { drawDates } from "../base/dates.js";
import { filled, line, make, nameButton } from "../base/elements.js";
import { exportBar, toCopy, toFile, toPrint } from "../base/export-bar.js";
import { printOnOnePage } from "../base/one-page.js";
import { pageLink } from "../base/page-link.js";
import { drawSaid } from "../base/said.js";
import { isUnmarked } from "./decision-state.js";
import { asPaper, asText } from "./decision-paper.js";

/**
 * The way to the clinic's sheet, the buttons, and the one place where they say what happened. Print
 * also where nothing is marked, to fill it in by hand; the others say that there is nothing.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {HTMLElement} heading
 * @param {() => Marked} recall
 * @param {(what: "clear" | "undo") => void} turn
 * @returns {DecisionPart & { undoable(can: boolean): void }}
 */
export function drawTaking(decision, words, heading, recall, turn) {
  const { element: said, say } = drawSaid();
  const { title, name } = decision;
  const isEmpty = () => isUnmarked(recall());
  // a page may have two decisions, each with the same buttons: each button names its own
  const called = (/** @type {HTMLButtonElement} */ one) =>
    void nameButton(one, one.textContent, words.of_decision, { title });
  const clearing = drawClearing(words, isEmpty, turn, say, called);
  const told = () => asText(decision, words, recall());
  const print = () => printOnOnePage(title, ...asPaper(decision, words, recall()));
  const exports = [
    { ...toPrint(words.print_text, words, print), always: true },
    toCopy(words.copy_text, words, told),
    toFile(words.download_text, words, filled(words.file, { name }), told),
  ];
  const bar = exportBar(exports, { say, isEmpty, nothing: words.nothing, called });
  const keep = make("h4", { class: "als-heading", dir: "auto" }, words.keep);
  const dates = drawDates(words, [filled(words.date_again, { title })], say, heading);
  const inside = [keep, line(words.private), ...drawClinic(decision, words), bar, dates];
  return {
    element: make("div", { class: "als-group" }, ...inside, clearing.element, said),
    show() {},
    undoable: clearing.show,
  };
}

/**
 * A link to the page of the clinic's sheet, which finds what was marked in the open window.
 * @param {Decision} decision
 * @param {DecisionWords} words
 */
function drawClinic({ clinic, title }, words) {
  if (!clinic) return [];
  const link = pageLink(clinic.href, words.clinic);
  link.setAttribute("aria-label", filled(words.of_decision, { button: words.clinic, title }));
  return [line(filled(words.clinic_how, { page: clinic.title })), make("p", {}, link)];
}
