// The fields of the boards, with the reader's own words in them. They are words and nothing else:
// what is made of them for a screen, for paper and for a device is told elsewhere.

/** @import { Board, Boards, Field, FilledBoard, Phrase, Written } from "./board-types.js" */

import { filled } from "../base/elements.js";
import { linesOf } from "../base/lines.js";

/** Where the reader's own phrases are kept, and the board that is made of them. */
export const OWN = "own";

// a board stays readable at arm's length; what is longer goes on with a board of its own
const MOST = 15;

/**
 * Where the words for one field are kept.
 * @param {Pick<Board, "name">} board
 * @param {Pick<Phrase, "name">} phrase
 */
export const nameOf = (board, phrase) => `${board.name}/${phrase.name}`;

/**
 * Every board with what the reader wrote; the reader's own phrases are boards of their own.
 * @param {Boards} boards
 * @param {Written} written
 * @returns {FilledBoard[]}
 */
export function boardsWith(boards, written) {
  const given = boards.boards.map((board) => boardWith(board, written));
  return [...given, ...ownBoards(boards, written)];
}

/**
 * One board with what the reader wrote.
 * @param {Board} board
 * @param {Written} written
 * @returns {FilledBoard}
 */
export function boardWith(board, written) {
  const { name, title, top, phrases } = board;
  const fields = phrases.map((phrase) => fieldWith(phrase, textIn(written, nameOf(board, phrase))));
  return { name, title, top: top.why, fields };
}

/** @type {(phrase: Phrase, text: string) => Field} */
function fieldWith({ name, say, ask, aloud }, text) {
  const what = linesOf(text).join(", ");
  const blank = ask !== "" && what === "";
  return { name, label: say, aloud: filled(aloud.why, what ? { what } : {}), blank };
}

/**
 * The boards of the reader's own phrases: as many as it takes, and none where there are none.
 * @param {Boards} boards
 * @param {Written} written
 * @returns {FilledBoard[]}
 */
function ownBoards({ own }, written) {
  const phrases = [...new Set(linesOf(textIn(written, OWN)))];
  const count = Math.ceil(phrases.length / MOST);
  return Array.from({ length: count }, (_, at) => {
    const some = phrases.slice(at * MOST, (at + 1) * MOST);
    return {
      name: at === 0 ? OWN : `${OWN}-${at + 1}`,
      title: count === 1 ? own.title : `${own.title} (${at + 1})`,
      top: "",
      fields: some.map((label, place) => ({
        name: `phrase-${place + 1}`,
        label,
        aloud: "",
        blank: false,
      })),
    };
  });
}

/** @type {(written: Written, name: string) => string} */
function textIn(written, name) {
  const value = Object.hasOwn(written, name) ? written[name] : "";
  return typeof value === "string" ? value : "";
}
