// What to take along: paper, text, phrases for a device, a file. And to clear it all, with undo.

/** @import { AskedPage } from "../base/asked.js" */
/** @import { Act, Visit, VisitDid, VisitWords } from "./visit-types.js" */

import { toCarry } from "../base/carried.js";
import { drawKeeping as drawAll } from "../base/sheet.js";
import { sheetAsElements } from "./visit-paper.js";
import { phrasesAsText } from "./visit-phrases.js";
import { sheetAsText } from "./visit-sheet.js";

/** @type {[string, string]} */
const FILES = ["visit-sheet.txt", "phrases.txt"];

/**
 * The buttons below the sheet, and the one place where they say what happened.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {AskedPage[]} asked
 * @param {() => VisitDid} recall
 * @param {Act} act
 */
export function drawKeeping(visit, words, asked, recall, act) {
  const sheet = {
    title: visit.title,
    paper: () => sheetAsElements(visit, recall().answers, words, 1),
    text: () => sheetAsText(visit, recall().answers),
    phrases: () => phrasesAsText(visit, recall().answers),
    files: FILES,
  };
  const file = { heading: words.file, how: words.file_how, exports: [toCarry(words, asked)] };
  return drawAll(words, sheet, [file], recall, act);
}
