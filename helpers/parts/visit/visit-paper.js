// The sheet as elements: shown on the page as it will be printed, and on the paper itself.

/** @import { Answers, SheetLine, Visit, VisitWords } from "./visit-types.js" */

import { line, make } from "../base/elements.js";
import { sheetOf, summaryOf } from "./visit-sheet.js";

/**
 * The sheet; `top` is the level of its heading.
 * @param {Visit} visit
 * @param {Answers} answers
 * @param {VisitWords} words
 * @param {1 | 5} top
 */
export function sheetAsElements(visit, answers, words, top) {
  /** @type {(level: 1 | 2 | 5 | 6, text: string) => HTMLElement} */
  const heading = (level, text) => make(`h${level}`, { dir: "auto", class: "als-heading" }, text);
  // on paper a part holds together, so that a full sheet can put its heading before its lines
  const parts = sheetOf(visit, answers).flatMap(({ title, lines }) => {
    const part = [heading(/** @type {2 | 6} */ (top + 1), title), ...lines.map(drawLine)];
    return top === 1 ? [make("section", {}, ...part)] : part;
  });
  const blanks = `${words.name} ____________________   ${words.date} ______________`;
  const summary = summaryOf(visit, answers);
  const inShort = summary ? [line(summary, "als-line als-summary")] : [];
  return [
    heading(top, visit.title),
    ...inShort,
    line(blanks),
    ...parts,
    line(visit.foot, "als-line als-foot"),
  ];
}

/** @param {SheetLine} told */
function drawLine({ short, told, apart }) {
  if (apart) {
    return make(
      "ol",
      { class: "als-told" },
      ...told.map((one) => make("li", { dir: "auto" }, one)),
    );
  }
  const said = make("span", { dir: "auto" }, told.join("; "));
  return make(
    "p",
    { class: "als-line als-told", dir: "auto" },
    make("strong", {}, `${short}:`),
    " ",
    said,
  );
}
