// Shapes of the boards: what helpers/parts/board/values.py gives, and what is made of it.

import type { Clearing } from "../base/clearing.js";
import type { LinesDid, Source, Words, Written } from "../base/types.js";

/** A text with its sources. */
export type Cited = { why: string; sources: Source[] };

/** One field as it was given: `ask` is there where the reader writes what is said. */
export type Phrase = { name: string; say: string; ask: string; aloud: Cited };

/** One board as it was given. */
export type Board = { name: string; title: string; top: Cited; phrases: Phrase[] };

/** Everything that Python gives. */
export type Boards = {
  title: string;
  intro: string;
  /** the language that a device speaks in */
  locale: string;
  columns: number;
  boards: Board[];
  own: { title: string; ask: string };
};

/** A field with the reader's words in it; where those are missing, it is `blank`. */
export type Field = { name: string; label: string; aloud: string; blank: boolean };

/** A board with the reader's words in it. */
export type FilledBoard = { name: string; title: string; top: string; fields: Field[] };

export type { Written };
export type BoardDid = LinesDid;

type Printing = "print_all" | "print_board" | "print_refused" | "of_board";
type Device = "own_and_device" | "private" | "device" | "device_how" | "back_to_all";
type Saving = "save_all" | "save_board" | "all_file" | "board_file" | "downloaded";
type Framing = "whence" | "sources" | "new_tab" | "unkept";
export type BoardWords = Words<Printing | Device | Saving | Framing | Clearing>;

/** What Python gives to the widget. It is told nothing. */
export type BoardState = { name: string; words: BoardWords; boards: Boards };
