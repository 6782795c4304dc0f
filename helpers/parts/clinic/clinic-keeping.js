// What to take along: paper, text, phrases for a device. And to clear it all, with undo.

/** @import { Part } from "../base/types.js" */
/** @import { Act, Clinic, ClinicDid, ClinicWords } from "./clinic-types.js" */

import { drawClearing } from "../base/clearing.js";
import { line, make } from "../base/elements.js";
import { exportBar } from "../base/export-bar.js";
import { printOnOnePage } from "../base/one-page.js";
import { drawSaid } from "../base/said.js";
import { clearFields, isUntold, undoClear } from "../base/told.js";
import { sheetAsElements } from "./clinic-paper.js";
import { phrasesAsText, sheetAsText } from "./clinic-sheet.js";

const SHEET_FILE = "clinic-sheet.txt";
const PHRASES_FILE = "clinic-phrases.txt";

/**
 * The buttons below the sheet, and the one place where they say what happened.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {() => ClinicDid} recall
 * @param {Act} act
 * @returns {Part<ClinicDid> & { say(sentence: string): void }}
 */
export function drawKeeping(clinic, words, recall, act) {
  const { element: said, say } = drawSaid();
  const isEmpty = () => isUntold(recall());
  const bar = exportBar(words, isEmpty, say);
  const sheet = () => sheetAsText(clinic, recall().answers, words);
  const phrases = () => phrasesAsText(clinic, recall().answers);
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act((did) => (what === "clear" ? clearFields(did) : undoClear(did)));
  const clearing = drawClearing(words, isEmpty, turn, say);
  const print = bar.print(words.print_sheet, () =>
    printOnOnePage(clinic.title, ...sheetAsElements(clinic, recall().answers, words, 1)),
  );
  const inside = [
    ...block(
      words.keep,
      "",
      print,
      bar.copy(words.copy_sheet, sheet),
      bar.download(words.download_sheet, SHEET_FILE, sheet),
    ),
    ...block(
      words.phrases,
      words.phrases_how,
      bar.copy(words.copy_phrases, phrases),
      bar.download(words.download_phrases, PHRASES_FILE, phrases),
    ),
    clearing.element,
    said,
  ];
  return {
    element: make("div", { class: "als-group" }, ...inside),
    show: ({ cleared }) => clearing.show(cleared !== null),
    say,
  };
}

/** @type {(heading: string, how: string, ...buttons: HTMLElement[]) => HTMLElement[]} */
const block = (heading, how, ...buttons) => [
  make("h4", { class: "als-heading", dir: "auto" }, heading),
  ...(how ? [line(how)] : []),
  make("div", { class: "als-buttons" }, ...buttons),
];
