// One board on the screen: fields to tap, and what was tapped in large letters for the person who is
// shown the screen.

/** @import { Part } from "../base/types.js" */
/** @import { BoardWords, Boards, Field, FilledBoard } from "./board-types.js" */

import { button, control, filled, line, make, nameBy, nameButton } from "../base/elements.js";
import { exportBar, toFile, toPrint } from "../base/export-bar.js";
import { drawSaid } from "../base/said.js";
import { boardAsObf } from "./board-obf.js";
import { printBoards } from "./board-paper.js";

/** @typedef {{ boards: Boards, words: BoardWords, set: Parameters<typeof boardAsObf>[1] }} Around */
/** @typedef {(one: HTMLElement, text: string) => void} Tapped */

// pixels that the ring around a field with the focus takes
const RING = 12;

/**
 * Every board, each closed at first. The reader's own come and go with what is written.
 * @param {Around} around
 * @param {HTMLElement} heading
 * @param {() => FilledBoard[]} recall
 * @returns {Part}
 */
export function drawTaps(around, heading, recall) {
  /** @type {Map<string, Part<FilledBoard>>} */
  const drawn = new Map();
  const element = make("div", {});

  function show() {
    const boards = recall();
    for (const board of boards) {
      const { name } = board;
      const found = () => /** @type {FilledBoard} */ (recall().find((one) => one.name === name));
      if (!drawn.has(name)) drawn.set(name, drawBoard(board, found, heading, around));
    }
    const parts = boards.map(({ name }) => /** @type {Part<FilledBoard>} */ (drawn.get(name)));
    parts.forEach((part, at) => part.show(boards[at]));
    for (const [name, part] of drawn) {
      if (!boards.some((one) => one.name === name)) part.element.remove();
    }
    // what stands there already stays, and what is open stays open
    element.append(...parts.map((part) => part.element).filter((one) => !one.isConnected));
  }
  return { element, show };
}

/**
 * One board; `recall` gives it as it is now.
 * @param {FilledBoard} board
 * @param {() => FilledBoard} recall
 * @param {HTMLElement} heading
 * @param {Around} around
 * @returns {Part<FilledBoard>}
 */
function drawBoard({ name, top }, recall, heading, { boards, words, set }) {
  const shown = drawSaid();
  const { element: done, say } = drawSaid();
  const head = control("summary", {});
  const fields = make("div", { class: "als-fields" });
  const print = () => printBoards(recall().title, [recall()], boards.columns);
  const file = filled(words.board_file, { name });
  const write = () => boardAsObf(recall(), set);
  const exports = [
    toPrint(words.print_board, words, print),
    toFile(words.save_board, words, file, write, "application/json"),
  ];
  // every board has a "yes", and each is called by its board, too
  /** @param {HTMLButtonElement} one */
  const called = (one) =>
    nameButton(one, `${one.textContent}`, words.of_board, { title: recall().title });
  const bar = exportBar(exports, { say, called });
  const large = make("div", { class: "als-large" }, shown.element);
  const inside = [...(top ? [line(top)] : []), large, fields, bar, done];
  const element = make("details", { class: "als-whence" }, nameBy(head, head, heading), ...inside);
  /** @type {string} */
  let before;

  /** @param {FilledBoard} given */
  function show({ title, fields: given }) {
    if (head.textContent !== title) head.textContent = title;
    const said = given.filter(({ blank }) => !blank);
    // a field that is pressed keeps the focus: it is made anew only where its words are new
    const now = JSON.stringify(said);
    if (now === before) return;
    before = now;
    fields.replaceChildren(...said.map((field) => called(drawField(field, tapped))));
  }

  /** @type {Tapped} */
  const tapped = (one, text) => stay(one, large, () => shown.say(text));
  return { element, show };
}

/** @type {(field: Field, tapped: Tapped) => HTMLButtonElement} */
function drawField({ label, aloud }, tapped) {
  const one = button(label, "plain", () => tapped(one, aloud || label));
  one.dir = "auto";
  return one;
}

/**
 * Leave a field where it was tapped while the sentence above it grows: whoever points with the eyes
 * would else be on another one. Only from below a sentence that stays in sight it comes out.
 * @param {HTMLElement} field
 * @param {HTMLElement} large
 * @param {() => void} grow
 */
function stay(field, large, grow) {
  const { top } = field.getBoundingClientRect();
  grow();
  const isOver = getComputedStyle(large).position === "sticky";
  const place = isOver ? Math.max(top, large.offsetHeight + RING) : top;
  const kept = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  field.style.scrollMarginBlockStart = `${place - kept}px`;
  field.scrollIntoView({ block: "start", behavior: "instant" });
  field.style.scrollMarginBlockStart = "";
}
