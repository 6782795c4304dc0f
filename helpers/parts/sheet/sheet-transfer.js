// A sheet to take along: on paper whether anything stands on it or not, copied, as a file; cleared.

/** @import { Part } from "../base/types.js" */
/** @import { Sheet, SheetDid, SheetWords } from "./sheet-types.js" */

import { drawClearing } from "../base/clearing.js";
import { filled, make, nameButton } from "../base/elements.js";
import { exportBar, toCopy, toFile, toPrint } from "../base/export-bar.js";
import { printOnOnePage } from "../base/one-page.js";
import { drawSaid } from "../base/said.js";
import { clear, isEmpty, undo } from "../base/line-state.js";
import { asPaper } from "./sheet-paper.js";
import { sheetAsText } from "./sheet-text.js";

/**
 * A page may have two sheets, each with the same buttons: each button names its own.
 * @param {Sheet} sheet
 * @param {SheetWords} words
 * @returns {(one: HTMLButtonElement) => void}
 */
const namer =
  ({ title }, words) =>
  (one) =>
    void nameButton(one, `${one.textContent}`, words.of_sheet, { title });

/**
 * The button that prints, and where it says that it could not.
 * @param {Sheet} sheet
 * @param {SheetWords} words
 * @param {() => SheetDid} recall
 */
export function drawPrinting(sheet, words, recall) {
  const { element: said, say } = drawSaid();
  const print = () => printOnOnePage(sheet.title, ...asPaper(sheet, recall().written));
  const exports = [{ ...toPrint(words.print_sheet, words, print), main: true }];
  return [exportBar(exports, { say, called: namer(sheet, words) }), said];
}

/**
 * The buttons below the lines, and the one place where they say what happened.
 * @param {Sheet} sheet
 * @param {SheetWords} words
 * @param {string} name
 * @param {() => SheetDid} recall
 * @param {(next: (did: SheetDid) => SheetDid) => void} act
 * @returns {Part<SheetDid> & { say(sentence: string): void }}
 */
export function drawTaking(sheet, words, name, recall, act) {
  const { element: said, say } = drawSaid();
  const called = namer(sheet, words);
  const empty = () => isEmpty(recall());
  const turn = (/** @type {"clear" | "undo"} */ what) => act(what === "clear" ? clear : undo);
  const clearing = drawClearing(words, empty, turn, say, called);
  const text = () => sheetAsText(sheet, recall().written);
  const file = filled(words.file, { name: name.split("/")[1] ?? name });
  const exports = [
    toCopy(words.copy_text, words, text),
    toFile(words.download_text, words, file, text),
  ];
  const bar = exportBar(exports, { say, isEmpty: empty, nothing: words.nothing, called });
  return {
    element: make("div", { class: "als-group" }, bar, clearing.element, said),
    show: ({ cleared }) => clearing.show(cleared !== null),
    say,
  };
}
