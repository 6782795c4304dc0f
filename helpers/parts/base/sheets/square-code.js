// A sheet as a square code that holds the words themselves: no address, and nothing is sent. It waits
// closed, one stop for a switch; what draws it is asked for, and it is made, when it is opened.

/** @import { Part, Words } from "../types.js" */
/** @import { LeftWords, Sectioned } from "./code-text.js" */

/** @typedef {"code" | "code_how" | "code_name" | "code_left" | "code_too_long" | "print_code"} Coding */
/** @typedef {"code_holds_not" | "code_refused" | "print_refused" | "empty"} Saying */
/** @typedef {Words<Coding | Saying>} CodeWords */

import { control, line, make } from "../elements.js";
import { exportBar, toPrint } from "../export-bar.js";
import { openSheet, printSheet } from "../paper.js";

const STYLE = "svg { width: 160mm; height: 160mm; } p { margin: 0 0 3mm; }";

/**
 * The code, closed at first; `sheet` gives what it is to hold, and null before anything was told.
 * `say` puts a sentence where the whole sheet says what happened.
 * @param {string} title
 * @param {CodeWords} words
 * @param {() => Sectioned | null} sheet
 * @param {(sentence: string) => void} say
 * @returns {Part<unknown>}
 */
export function drawSquareCode(title, words, sheet, say) {
  const head = control("summary", {}, words.code);
  const place = make("div", {});
  const print = () => {
    const style = { style: STYLE, page: "@page { margin: 11mm; }" };
    const code = [...place.children].map((one) => one.cloneNode(true));
    openSheet(title, [make("h1", { dir: "auto" }, title), ...code], style);
    return printSheet();
  };
  const printed = toPrint(words.print_code, words, print);
  // a quick hand may press before what draws the code is there
  const exports = [{ ...printed, run: () => show().then(printed.run) }];
  const printing = exportBar(exports, { say });
  const inside = [line(words.code_how), place, printing];
  const element = make("details", { class: "als-whence", toggle: show }, head, ...inside);

  async function show() {
    if (!element.open) return;
    const drawing = await import("./square-code-drawing.js").catch(console.info);
    const told = sheet();
    if (!drawing) place.replaceChildren(line(words.code_refused));
    else place.replaceChildren(...(told ? drawing.drawCode(told, words) : [line(words.empty)]));
    printing.hidden = place.querySelector("svg") === null;
  }
  return { element, show };
}
