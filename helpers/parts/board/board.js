// Boards of phrases to point at: printed, tapped on the screen, or saved for a device that speaks.
// Each waits closed, one stop for a switch, and what a reader writes is kept in the open page alone.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Form } from "../base/types.js" */
/** @import { BoardDid, BoardState, BoardWords, Boards } from "./board-types.js" */

import { line, make, nameBy } from "../base/elements.js";
import { exportBar, toPrint } from "../base/export-bar.js";
import { EMPTY, fromRecords, toRecords } from "../base/line-state.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";
import { keep, remembered, visited, watch } from "../base/store.js";
import { boardsWith } from "./board-fields.js";
import { drawOwn } from "./board-own.js";
import { printBoards } from "./board-paper.js";
import { drawTaps } from "./board-taps.js";

/**
 * Draw the boards; the function given back takes them away.
 * @param {RenderProps<BoardState>} given
 */
function render({ model, el }) {
  const [name, words, boards] = [model.get("name"), model.get("words"), model.get("boards")];
  // an address is nobody's affair: the model never holds it, for that is saved with the notebook
  const kept = `board:${name}`;
  /** @type {Form<BoardDid, string | true>} */
  const form = { key: `board/${name}`, toRecords, fromRecords };
  const recall = () => remembered(kept, () => EMPTY, form);
  const filledBoards = () => boardsWith(boards, recall().written);
  /** @param {(did: BoardDid) => BoardDid} next */
  const act = (next) => keep(kept, next(recall()));

  const title = make("h3", { class: "als-title", dir: "auto" }, boards.title);
  const { locale, columns } = boards;
  const set = { name, locale, columns, title: boards.title, back: words.back_to_all };
  const around = { boards, words, set };
  const taps = drawTaps(around, title, filledBoards);
  const own = drawOwn(around, title, recall, filledBoards, act);
  const unkept = drawSaveWarning(words);
  const printing = drawPrinting(words, () => printBoards(boards.title, filledBoards(), columns));
  const root = make("div", { class: "als als-board", role: "group" });
  root.append(title, line(boards.intro), ...printing, taps.element, own.element, unkept.element);
  root.append(...drawSources(citedIn(boards), words, title));
  nameBy(root, title);

  /** @param {BoardDid} did */
  function show(did) {
    taps.show();
    own.show(did);
  }
  const end = watch(kept, show, unkept.tell);
  return mount(el, root, [end], () => {
    show(recall());
    visited(name);
  });
}

/**
 * The button that prints all boards, and where it says that it could not.
 * @param {BoardWords} words
 * @param {() => boolean} print
 */
function drawPrinting(words, print) {
  const { element, say } = drawSaid();
  const exports = [{ ...toPrint(words.print_all, words, print), main: true }];
  return [exportBar(exports, { say }), element];
}

/**
 * Everything that is stated on the boards.
 * @param {Boards} boards
 */
function citedIn({ boards }) {
  return boards.flatMap(({ top, phrases }) => [top, ...phrases.map(({ aloud }) => aloud)]);
}

export default { render };
