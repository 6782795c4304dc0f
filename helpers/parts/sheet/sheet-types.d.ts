// Shapes of a sheet: what helpers/parts/sheet/values.py gives, and what a reader wrote on it.

import type { Clearing } from "../base/clearing.js";
import type { LinesDid, Source, Words, Written } from "../base/types.js";

/** One line: to write beside, or to tick. */
export type Line = { name: string; say: string; kind: "write" | "tick"; rows: number };

/** Lines that belong together, and what is stated before them. */
export type Group = { title: string; told: { why: string; sources: Source[] }; lines: Line[] };

/** Everything that Python gives. */
export type Sheet = {
  title: string;
  intro: string;
  /** the first line on paper, and the last; either may be missing */
  top: string;
  foot: string;
  groups: Group[];
};

export type { Written };
export type SheetDid = LinesDid;

type Printing = "print_sheet" | "print_refused" | "fill_in" | "private" | "of_sheet";
type Taking = "copy_text" | "copied" | "copy_refused" | "download_text" | "file" | "downloaded";
type Framing = "nothing" | "whence" | "sources" | "new_tab" | "unkept";
export type SheetWords = Words<Printing | Taking | Framing | Clearing>;

/** What Python gives to the widget. It is told nothing. */
export type SheetState = { name: string; words: SheetWords; sheet: Sheet };
