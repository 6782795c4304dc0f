// Boards for the printer: each on a page of its own, in fields that are read at arm's length.

/** @import { Field, FilledBoard } from "./board-types.js" */

import { line, make } from "../base/elements.js";
import { fitsIn, PAGE } from "../base/one-page.js";
import { openSheet, printSheet } from "../base/paper.js";

// of the words on a field, in points: what a reader wrote may be long
const SIZES = [21, 20, 19, 18, 17, 16];
// as many rows as a full board has, so that a field is about as large on every board; a row with much
// to say is higher, and the others keep their height
const STYLE = `
section { display: flex; flex-direction: column; min-height: 252mm; }
section + section { break-before: page; }
h1 { margin: 0 0 2mm; font-size: 18pt; }
.als-top { margin: 0 0 3mm; font-size: 14pt; line-height: 1.25; }
.als-fields { display: grid; flex: 1; gap: 3mm; margin: 0; }
.als-fields { grid-template-rows: repeat(5, minmax(33mm, auto)); grid-auto-rows: minmax(33mm, auto); }
.als-field { display: flex; flex-direction: column; justify-content: center; gap: 2mm; margin: 0;
  padding: 1.5mm; border: 1.5pt solid; border-radius: 3mm; text-align: center; line-height: 1.15; break-inside: avoid; }
.als-field strong { font-size: 1em; } .als-field span { font-size: 0.62em; }
.als-field .als-rule { min-height: 9mm; border-bottom: 1pt solid; }
`;

/**
 * Print boards; false if the browser refuses.
 * @param {string} title
 * @param {FilledBoard[]} boards
 * @param {number} columns
 */
export function printBoards(title, boards, columns) {
  const pages = boards.map((board) => asPaper(board, columns));
  openSheet(title, pages, { style: STYLE, page: PAGE });
  for (const one of pages) fitsIn(one, SIZES);
  return printSheet();
}

/** @type {(board: FilledBoard, columns: number) => HTMLElement} */
function asPaper({ title, top, fields }, columns) {
  const list = make("ul", { class: "als-fields" }, ...fields.map(drawField));
  list.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  const heading = make("h1", { dir: "auto" }, title);
  return make("section", {}, heading, ...(top ? [line(top, "als-top")] : []), list);
}

/** @type {(field: Field) => HTMLElement} */
function drawField({ label, aloud, blank }) {
  const said = blank
    ? [make("span", { class: "als-rule" })]
    : aloud
      ? [make("span", { dir: "auto" }, aloud)]
      : [];
  return make("li", { class: "als-field" }, make("strong", { dir: "auto" }, label), ...said);
}
