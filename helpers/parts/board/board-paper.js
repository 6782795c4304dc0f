// Boards for the printer: each on a page of its own, in fields that are read at arm's length.

/** @import { Field, FilledBoard } from "./board-types.js" */

import { line, make } from "../base/elements.js";
import { openSheet, printSheet } from "../base/paper.js";

// what both A4 and US letter have within these margins, with a little to spare
const PAGE = "@page { margin: 11mm; }";
// as many rows as a full board has, so that a field is as large on every board
const STYLE = `
section { display: flex; flex-direction: column; min-height: 252mm; }
section + section { break-before: page; }
h1 { margin: 0 0 2mm; font-size: 18pt; }
.als-top { margin: 0 0 3mm; font-size: 14pt; line-height: 1.25; }
.als-fields { display: grid; flex: 1; gap: 3mm; margin: 0; }
.als-fields { grid-template-rows: repeat(5, minmax(34mm, 1fr)); grid-auto-rows: minmax(34mm, auto); }
.als-field { display: flex; flex-direction: column; justify-content: center; gap: 2mm; margin: 0;
  padding: 1.5mm; border: 1.5pt solid; border-radius: 3mm; text-align: center; line-height: 1.15; }
.als-field strong { font-size: 21pt; } .als-field span { font-size: 13pt; }
.als-field .als-rule { min-height: 9mm; border-bottom: 1pt solid; }
`;

/**
 * Print boards; false if the browser refuses.
 * @param {string} title
 * @param {FilledBoard[]} boards
 * @param {number} columns
 */
export function printBoards(title, boards, columns) {
  openSheet(
    title,
    boards.map((board) => asPaper(board, columns)),
    { style: STYLE, page: PAGE },
  );
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
