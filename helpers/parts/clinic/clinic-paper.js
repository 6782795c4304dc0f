// The sheet as elements: shown on the page as it will be printed, and on the paper itself.

/** @import { Clinic, ClinicWords, FieldAnswers } from "./clinic-types.js" */

import { line, make } from "../base/elements.js";
import { blanks, inLine, sheetHeading, sheetLine } from "../base/sheet.js";
import { sheetOf } from "./clinic-sheet.js";

/**
 * The sheet; `top` is the level of its heading.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 * @param {ClinicWords} words
 * @param {1 | 5} top
 */
export function sheetAsElements(clinic, answers, words, top) {
  const { asker, first, own, groups, rest } = sheetOf(clinic, answers, words);
  const below = /** @type {2 | 6} */ (top + 1);
  const items = first.map((one) => make("li", { dir: "auto" }, ...inLine(one)));
  const by = { name: "", short: clinic.asker.short, told: [asker] };
  return [
    sheetHeading(top, clinic.title),
    blanks(words),
    ...(asker ? [sheetLine(by)] : []),
    ...(items.length + own.length > 0 ? [sheetHeading(below, clinic.first.short)] : []),
    ...(items.length > 0 ? [make("ol", { class: "als-told" }, ...items)] : []),
    ...own.map((one) => line(one, "als-line als-own")),
    ...groups.flatMap(({ title, lines }) => [sheetHeading(below, title), ...lines.map(sheetLine)]),
    ...(rest ? [line(rest, "als-line als-rest")] : []),
    line(clinic.foot, "als-line als-foot"),
  ];
}
