// What to take along: paper, text, phrases for a device, a file. And to clear it all, with undo.

/** @import { Part } from "../base/types.js" */
/** @import { Act, Answers, Visit, VisitDid, VisitWords, Written } from "./visit-types.js" */

/** @typedef {(answers: Answers) => string | Promise<string>} Give gives something, and what to say then */
/** @typedef {(visit: Visit, answers: Answers) => string} Write */

import { drawCarrying } from "../answers/answers-file.js";
import { drawClearing } from "../base/clearing.js";
import { button, filled, line, make } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { drawSaid } from "../base/said.js";
import { clearFields, isUntold, undoClear } from "./visit-doing.js";
import { sheetAsElements } from "./visit-paper.js";
import { printOnOnePage } from "./visit-print.js";
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
  /** @type {(text: string, weight: "main" | "plain", give: Give) => HTMLButtonElement} */
  const hand = (text, weight, give) =>
    button(text, weight, async () =>
      say(isUntold(recall()) ? words.nothing : await give(recall().answers)),
    );
  const print = hand(words.print_sheet, "main", (answers) => {
    const sheet = sheetAsElements(visit, answers, words, 1);
    return printOnOnePage(visit.title, ...sheet) ? "" : words.print_refused;
  });
  /** @type {(write: Write, file: string, what: Written) => HTMLButtonElement[]} */
  const text = (write, file, what) => [
    hand(words[`copy_${what}`], "plain", async (answers) =>
      (await copyText(write(visit, answers))) ? words.copied : words.copy_refused,
    ),
    hand(words[`download_${what}`], "plain", (answers) => {
      downloadText(write(visit, answers), file);
      return filled(words.downloaded, { file });
    }),
  ];
  return { print, text };
}
