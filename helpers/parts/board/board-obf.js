// Boards as devices that speak load them: the Open Board Format, open-board-0.1.

/** @import { Field, FilledBoard } from "./board-types.js" */

/*! fflate, MIT License, Copyright (c) 2026 Arjun Barrett: https://github.com/101arrowz/fflate */
import { strToU8, zipSync } from "fflate";

import { escaped } from "../base/answers-page.js";

/** @typedef {{ name: string, locale: string, columns: number, title: string, back: string }} Set */
/** @typedef {{ id: string, label: string, vocalization?: string, load_board?: Load }} Button */
/** @typedef {{ id: string, name: string, path: string }} Load */
/** @typedef {ReturnType<typeof asBoard>} ObfBoard */

const FORMAT = "open-board-0.1";
const START = "start";
// a file that is made twice from the same words is the same
const MADE = new Date(2000, 0, 1);

/**
 * One board alone. It leads to no other, for none would be there.
 * @param {FilledBoard} board
 * @param {Set} set
 */
export function boardAsObf(board, set) {
  return asText(asBoard(board, set, board.fields.filter(isSaid).map(asButton)));
}

/**
 * All boards as one package, by the paths of what is in it: a first one that leads to each, and the
 * way back on each.
 * @param {FilledBoard[]} boards
 * @param {Set} set
 * @returns {{ [path: string]: string }}
 */
export function packageOf(boards, set) {
  const start = { name: START, title: set.title, top: "" };
  /** @type {(to: Pick<FilledBoard, "name" | "title">, label: string) => Button} */
  const wayTo = (to, label) => ({
    id: `to-${to.name}`,
    label,
    load_board: { id: idOf(set, to), name: to.title, path: pathOf(to) },
  });
  const made = [
    asBoard(
      start,
      set,
      boards.map((board) => wayTo(board, board.title)),
    ),
    ...boards.map((board) =>
      asBoard(board, set, [...board.fields.filter(isSaid).map(asButton), wayTo(start, set.back)]),
    ),
  ];
  const named = [start, ...boards];
  const paths = Object.fromEntries(named.map((one) => [idOf(set, one), pathOf(one)]));
  const manifest = {
    format: FORMAT,
    root: pathOf(start),
    paths: { boards: paths, images: {}, sounds: {} },
  };
  return {
    "manifest.json": asText(manifest),
    ...Object.fromEntries(made.map((one, at) => [pathOf(named[at]), asText(one)])),
  };
}

/**
 * The package as the bytes of a file.
 * @param {FilledBoard[]} boards
 * @param {Set} set
 */
export function boardsAsObz(boards, set) {
  const held = Object.entries(packageOf(boards, set));
  return zipSync(Object.fromEntries(held.map(([path, text]) => [path, strToU8(text)])), {
    mtime: MADE,
  });
}

/** @type {(field: Field) => boolean} a field that waits for the reader's words says nothing yet */
const isSaid = ({ blank }) => !blank;

/** @type {(field: Field) => Button} */
function asButton({ name, label, aloud }) {
  return { id: name, label, ...(aloud ? { vocalization: aloud } : {}) };
}

/** @type {(set: Set, board: { name: string }) => string} an id that no other board of a device has */
const idOf = (set, { name }) => `als-pages-${set.name}-${name}`;

/** @type {(board: { name: string }) => string} */
const pathOf = ({ name }) => `boards/${name}.obf`;

/** @type {(made: unknown) => string} */
const asText = (made) => `${JSON.stringify(made, null, 2)}\n`;

/**
 * @param {Pick<FilledBoard, "name" | "title" | "top">} board
 * @param {Set} set
 * @param {Button[]} buttons
 */
function asBoard(board, set, buttons) {
  const { columns, locale } = set;
  const rows = Math.max(1, Math.ceil(buttons.length / columns));
  const order = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => buttons[row * columns + column]?.id ?? null),
  );
  return {
    format: FORMAT,
    id: idOf(set, board),
    locale,
    name: board.title,
    // this alone of the file is markup
    ...(board.top ? { description_html: escaped(board.top) } : {}),
    buttons,
    grid: { rows, columns, order },
    images: [],
    sounds: [],
  };
}
