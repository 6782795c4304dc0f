// What the sheets have in common: told by ticking, shown as they will be printed, and taken along.

/** @import { Block, Telling, Form, FieldAnswer, Part, Words } from "./types.js" */
/** @import { Clearing } from "./clearing.js" */
/** @import { Exporting } from "./export-bar.js" */

/** @typedef {"how" | "private" | "unkept" | "whence" | "sources" | "new_tab" | "nothing"} Framing */
/** @typedef {"preview" | "empty" | "name" | "date" | "keep" | "phrases" | "phrases_how"} Showing */
/** @typedef {"print_sheet" | `${"copy" | "download"}_${"sheet" | "phrases"}`} Handing */
/** @typedef {`code${"" | `_${"how" | "name" | "left" | "holds_not" | "too_long" | "refused"}`}` | "print_code"} Coding */
/** @typedef {Words<Framing | Showing | Handing | Coding | Exporting | Clearing>} SheetWords */
/** @typedef {() => string} Write */

import { drawClearing } from "./clearing.js";
import { line, make } from "./elements.js";
import { exportBlock, toCopy, toFile, toPrint } from "./export-bar.js";
import { printOnOnePage } from "./one-page.js";
import { drawSaid } from "./said.js";
import { answersIn, clearFields, isUntold, toRecords, undoClear } from "./field-state.js";

/**
 * How what was told becomes records, and comes back; `untold` is what there is before.
 * @template {Telling} Did
 * @param {string} key
 * @param {Did} untold
 * @returns {Form<Did, FieldAnswer>}
 */
export function formOf(key, untold) {
  const fromRecords = (/** @type {{}} */ records, did = untold) => ({
    ...did,
    answers: answersIn(records),
  });
  return { key, toRecords, fromRecords };
}

/**
 * The sheet as it will be printed; before anything was told, that it is empty.
 * @template {Telling} Did
 * @param {SheetWords} words
 * @param {(did: Did) => Node[]} draw
 * @returns {Part<Did>}
 */
export function drawPreview(words, draw) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.preview);
  const sheet = make("div", { class: "als-sheet" });
  const element = make("div", { class: "als-group" }, heading, sheet);
  const show = (/** @type {Did} */ did) =>
    sheet.replaceChildren(...(isUntold(did) ? [line(words.empty)] : draw(did)));
  return { element, show };
}

/**
 * What to take along: the sheet on one page and as text, then phrases for a device, then what else
 * the part gives; and to clear it all, with undo. `say` puts a sentence where it is read aloud.
 * @template {Telling} Did
 * @param {SheetWords} words
 * @param {{ title: string, paper(): Node[], text: Write, phrases: Write, files: [string, string] }} sheet
 * @param {Block[]} others
 * @param {() => Did} recall
 * @param {(next: (did: Did) => Did) => void} act
 * @returns {Part<Did> & { say(sentence: string): void }}
 */
export function drawKeeping(words, { title, paper, text, phrases, files }, others, recall, act) {
  const { element: said, say } = drawSaid();
  const isEmpty = () => isUntold(recall());
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act((did) => (what === "clear" ? clearFields(did) : undoClear(did)));
  const clearing = drawClearing(words, isEmpty, turn, say);
  const print = toPrint(words.print_sheet, words, () => printOnOnePage(title, ...paper()));
  const whole = [
    { ...print, main: true },
    toCopy(words.copy_sheet, words, text),
    toFile(words.download_sheet, words, files[0], text),
  ];
  const aloud = [
    toCopy(words.copy_phrases, words, phrases),
    toFile(words.download_phrases, words, files[1], phrases),
  ];
  /** @type {Block[]} */
  const blocks = [
    { heading: words.keep, exports: whole },
    { heading: words.phrases, how: words.phrases_how, exports: aloud },
    ...others,
  ];
  const giving = { say, isEmpty, nothing: words.nothing };
  const drawn = blocks.flatMap((block) => exportBlock(block, giving));
  return {
    element: make("div", { class: "als-group" }, ...drawn, clearing.element, said),
    show: ({ cleared }) => clearing.show(cleared !== null),
    say,
  };
}

/**
 * A heading on the sheet.
 * @param {1 | 2 | 5 | 6} level
 * @param {string} text
 */
export function sheetHeading(level, text) {
  return make(`h${level}`, { dir: "auto", class: "als-heading" }, text);
}

/**
 * The places for a name and a day, to be written by hand.
 * @param {Words<"name" | "date">} words
 */
export function blanks(words) {
  return line(`${words.name} ____________________   ${words.date} ______________`);
}

/**
 * What stands in one line: what it is called, and what was told.
 * @param {{ short: string, told: string[] }} told
 */
export function inLine({ short, told }) {
  const said = make("span", { dir: "auto" }, told.join("; "));
  return short ? [make("strong", {}, `${short}:`), " ", said] : [said];
}

/**
 * A line of the sheet.
 * @param {{ short: string, told: string[] }} told
 */
export function sheetLine(told) {
  return make("p", { class: "als-line als-told", dir: "auto" }, ...inLine(told));
}
