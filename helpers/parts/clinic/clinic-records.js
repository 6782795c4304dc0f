// What to take along: paper, text, phrases for a device. And to clear it all, with undo.

/** @import { Act, Clinic, ClinicDid, ClinicWords } from "./clinic-types.js" */

import { drawKeeping as drawAll } from "../base/sheet.js";
import { sheetAsElements } from "./clinic-paper.js";
import { phrasesAsText, sheetAsText } from "./clinic-sheet.js";

/** @type {[string, string]} */
const FILES = ["clinic-sheet.txt", "clinic-phrases.txt"];

/**
 * The buttons below the sheet, and the one place where they say what happened.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {() => ClinicDid} recall
 * @param {Act} act
 */
export function drawKeeping(clinic, words, recall, act) {
  const sheet = {
    title: clinic.title,
    paper: () => sheetAsElements(clinic, recall().answers, words, 1),
    text: () => sheetAsText(clinic, recall().answers, words),
    phrases: () => phrasesAsText(clinic, recall().answers),
    files: FILES,
  };
  return drawAll(words, sheet, [], recall, act);
}
