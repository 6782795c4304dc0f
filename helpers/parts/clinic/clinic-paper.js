// The sheet as elements: shown on the page as it will be printed, and on the paper itself.

/** @import { Clinic, ClinicWords, FieldAnswers, SheetLine } from "./clinic-types.js" */

import { line, make } from "../base/elements.js";
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
  /** @type {(level: 1 | 2 | 5 | 6, text: string) => HTMLElement} */
  const heading = (level, text) => make(`h${level}`, { dir: "auto", class: "als-heading" }, text);
  const below = /** @type {2 | 6} */ (top + 1);
  const items = first.map((one) => make("li", { dir: "auto" }, ...inside(one)));
  const blanks = `${words.name} ____________________   ${words.date} ______________`;
  const by = { name: "", short: clinic.asker.short, told: [asker] };
  return [
    heading(top, clinic.title),
    line(blanks),
    ...(asker ? [drawLine(by)] : []),
    ...(items.length + own.length > 0 ? [heading(below, clinic.first.short)] : []),
    ...(items.length > 0 ? [make("ol", { class: "als-told" }, ...items)] : []),
    ...own.map((one) => line(one, "als-line als-own")),
    ...groups.flatMap(({ title, lines }) => [heading(below, title), ...lines.map(drawLine)]),
    ...(rest ? [line(rest, "als-line als-rest")] : []),
    line(clinic.foot, "als-line als-foot"),
  ];
}

/** @param {SheetLine} told */
const drawLine = (told) => make("p", { class: "als-line als-told", dir: "auto" }, ...inside(told));

/** @param {SheetLine} told */
function inside({ short, told }) {
  const said = make("span", { dir: "auto" }, told.join("; "));
  return short ? [make("strong", {}, `${short}:`), " ", said] : [said];
}
