// What the reader writes for the boards, and the files for a device that speaks. Closed at first.

/** @import { Part } from "../base/types.js" */
/** @import { BoardDid, BoardWords, Boards, FilledBoard } from "./board-types.js" */

import { drawClearing } from "../base/clearing.js";
import { control, line, make, nameBy } from "../base/elements.js";
import { exportBlock, toFile } from "../base/export-bar.js";
import { field } from "../base/fields.js";
import { clear, isEmpty, undo, write } from "../base/line-state.js";
import { drawSaid } from "../base/said.js";
import { nameOf, OWN } from "./board-fields.js";
import { boardsAsObz } from "./board-obf.js";

/** @typedef {(next: (did: BoardDid) => BoardDid) => void} Act */
/** @typedef {{ boards: Boards, words: BoardWords, set: Parameters<typeof boardsAsObz>[1] }} Around */

/**
 * @param {Around} around
 * @param {HTMLElement} heading
 * @param {() => BoardDid} recall
 * @param {() => FilledBoard[]} filledBoards
 * @param {Act} act
 * @returns {Part<BoardDid>}
 */
export function drawOwn({ boards, words, set }, heading, recall, filledBoards, act) {
  const { element: said, say } = drawSaid();
  const fields = drawFields(boards, (name, text) => {
    say("");
    act((did) => write(did, name, text));
  });
  const clearing = drawClearing(
    words,
    () => isEmpty(recall()),
    (what) => act(what === "clear" ? clear : undo),
    say,
  );
  const whole = () => boardsAsObz(filledBoards(), set);
  const saving = toFile(words.save_all, words, words.all_file, whole, "application/zip");
  const device = exportBlock(
    { heading: words.device, how: words.device_how, exports: [saving] },
    { say },
  );
  const head = control("summary", {}, words.own_and_device);
  const inside = [line(words.private), ...fields.elements, clearing.element, ...device, said];
  const element = make("details", { class: "als-whence" }, nameBy(head, head, heading), ...inside);
  return {
    element,
    show({ written, cleared }) {
      fields.show({ written, cleared });
      clearing.show(cleared !== null);
    },
  };
}

/**
 * A place to write for each field that asks, and one for the reader's own phrases.
 * @param {Boards} boards
 * @param {(name: string, text: string) => void} tell
 */
function drawFields({ boards, own }, tell) {
  const asked = boards.flatMap((board) =>
    board.phrases
      .filter(({ ask }) => ask !== "")
      .map((phrase) => ({ name: nameOf(board, phrase), say: phrase.ask, rows: 1 })),
  );
  const drawn = [...asked, { name: OWN, say: own.ask, rows: 5 }].map(({ name, say, rows }) => ({
    name,
    ...field("textarea", { rows }, say, (text) => tell(name, text)),
  }));

  /** @param {BoardDid} did */
  function show({ written }) {
    for (const one of drawn) {
      const value = Object.hasOwn(written, one.name) ? written[one.name] : "";
      one.show(value === true ? "" : value);
    }
  }
  return { elements: drawn.flatMap(({ label, input }) => [label, input]), show };
}
