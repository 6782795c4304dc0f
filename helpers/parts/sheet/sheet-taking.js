// A sheet to take along: on paper whether anything stands on it or not, copied, as a file; cleared.

/** @import { Part } from "../base/types.js" */
/** @import { Sheet, SheetDid, SheetWords } from "./sheet-types.js" */

import { drawClearing } from "../base/clearing.js";
import { button, filled, make, nameButton } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { printOnOnePage } from "../base/one-page.js";
import { drawSaid } from "../base/said.js";
import { clear, isEmpty, undo } from "./sheet-doing.js";
import { asPaper } from "./sheet-paper.js";
import { sheetAsText } from "./sheet-text.js";

/**
 * The button that prints, and where it says that it could not.
 * @param {Sheet} sheet
 * @param {SheetWords} words
 * @param {() => SheetDid} recall
 */
export function drawPrinting(sheet, words, recall) {
  const { element: said, say } = drawSaid();
  const print = button(words.print_sheet, "main", () => {
    const printed = printOnOnePage(sheet.title, ...asPaper(sheet, recall().written));
    say(printed ? "" : words.print_refused);
  });
  // a page may have two sheets, each with the same buttons: each button names its own
  nameButton(print, words.print_sheet, words.of_sheet, { title: sheet.title });
  return [make("div", { class: "als-buttons" }, print), said];
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
  const empty = () => isEmpty(recall());
  const turn = (/** @type {"clear" | "undo"} */ what) => act(what === "clear" ? clear : undo);
  const clearing = drawClearing(words, empty, turn, say);
  /** @type {(text: string, give: (told: string) => string | Promise<string>) => HTMLButtonElement} */
  const hand = (text, give) =>
    button(text, "plain", async () =>
      say(empty() ? words.nothing : await give(sheetAsText(sheet, recall().written))),
    );
  const copy = hand(words.copy_text, async (told) =>
    (await copyText(told)) ? words.copied : words.copy_refused,
  );
  const download = hand(words.download_text, (told) => {
    const file = filled(words.file, { name: name.split("/")[1] ?? name });
    downloadText(told, file);
    return filled(words.downloaded, { file });
  });
  const handing = make("div", { class: "als-buttons" }, copy, download);
  for (const row of [handing, clearing.element])
    for (const one of row.querySelectorAll("button"))
      nameButton(one, `${one.textContent}`, words.of_sheet, { title: sheet.title });
  return {
    element: make("div", { class: "als-group" }, handing, clearing.element, said),
    show: ({ cleared }) => clearing.show(cleared !== null),
    say,
  };
}
