// The sheet as elements: shown on the page as it will be printed, and on the paper itself.

/** @import { Answers, SheetLine, Visit, VisitWords } from "./visit-types.js" */

import { line, make } from "../base/elements.js";
import { blanks, sheetHeading, sheetLine } from "../base/sheet.js";
import { sheetOf, summaryOf } from "./visit-sheet.js";

/**
 * The sheet; `top` is the level of its heading.
 * @param {Visit} visit
 * @param {Answers} answers
 * @param {VisitWords} words
 * @param {1 | 5} top
 */
export function sheetAsElements(visit, answers, words, top) {
  // on paper a part holds together, so that a full sheet can put its heading before its lines
  const parts = sheetOf(visit, answers).flatMap(({ title, lines }) => {
    const part = [sheetHeading(/** @type {2 | 6} */ (top + 1), title), ...lines.map(drawLine)];
    return top === 1 ? [make("section", {}, ...part)] : part;
  });
  const summary = summaryOf(visit, answers);
  const inShort = summary ? [line(summary, "als-line als-summary")] : [];
  return [
    sheetHeading(top, visit.title),
    ...inShort,
    blanks(words),
    ...parts,
    line(visit.foot, "als-line als-foot"),
  ];
}

/** @param {SheetLine} told */
function drawLine({ short, told, apart }) {
  if (!apart) return sheetLine({ short, told });
  const rows = told.map((one) => make("li", { dir: "auto" }, one));
  return make("ol", { class: "als-told" }, ...rows);
}
