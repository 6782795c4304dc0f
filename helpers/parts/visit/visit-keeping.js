// What to take along: paper, text, phrases for a device, a file. And to clear it all, with undo.

/** @import { Part } from "../base/types.js" */
/** @import { Act, Answers, Visit, VisitDid, VisitWords, Written } from "./visit-types.js" */

/** @typedef {(visit: Visit, answers: Answers) => string} Write */

import { drawCarrying } from "../answers/answers-file.js";
import { drawClearing } from "../base/clearing.js";
import { line, make } from "../base/elements.js";
import { exportBar } from "../base/export-bar.js";
import { printOnOnePage } from "../base/one-page.js";
import { drawSaid } from "../base/said.js";
import { clearFields, isUntold, undoClear } from "../base/told.js";
import { sheetAsElements } from "./visit-paper.js";
import { phrasesAsText, sheetAsText } from "./visit-sheet.js";

const SHEET_FILE = "visit-sheet.txt";
const PHRASES_FILE = "phrases.txt";

/**
 * The buttons below the sheet, and the one place where they say what happened.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {() => VisitDid} recall
 * @param {Act} act
 * @returns {Part<VisitDid> & { say(sentence: string): void }}
 */
export function drawKeeping(visit, words, recall, act) {
  const { element: said, say } = drawSaid();
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act((did) => (what === "clear" ? clearFields(did) : undoClear(did)));
  const clearing = drawClearing(words, () => isUntold(recall()), turn, say);
  const hand = drawHanding(visit, words, recall, say);
  /** @type {(heading: string, how: string, ...buttons: HTMLElement[]) => HTMLElement[]} */
  const block = (heading, how, ...buttons) => [
    make("h4", { class: "als-heading", dir: "auto" }, heading),
    ...(how ? [line(how)] : []),
    make("div", { class: "als-buttons" }, ...buttons),
  ];
  const inside = [
    ...block(words.keep, "", hand.print, ...hand.text(sheetAsText, SHEET_FILE, "sheet")),
    ...block(
      words.phrases,
      words.phrases_how,
      ...hand.text(phrasesAsText, PHRASES_FILE, "phrases"),
    ),
    ...block(words.file, words.file_how, drawCarrying(words, say)),
    clearing.element,
    said,
  ];
  return {
    element: make("div", { class: "als-group" }, ...inside),
    show: ({ cleared }) => clearing.show(cleared !== null),
    say,
  };
}

/**
 * Print, copy and download; each says how it went, or that there is nothing yet.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {() => VisitDid} recall
 * @param {(sentence: string) => void} say
 */
function drawHanding(visit, words, recall, say) {
  const bar = exportBar(words, () => isUntold(recall()), say);
  const print = bar.print(words.print_sheet, () =>
    printOnOnePage(visit.title, ...sheetAsElements(visit, recall().answers, words, 1)),
  );
  /** @type {(write: Write, file: string, what: Written) => HTMLButtonElement[]} */
  const text = (write, file, what) => {
    const written = () => write(visit, recall().answers);
    return [
      bar.copy(words[`copy_${what}`], written),
      bar.download(words[`download_${what}`], file, written),
    ];
  };
  return { print, text };
}
