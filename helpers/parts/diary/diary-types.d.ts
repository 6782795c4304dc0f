// Shapes of the symptom diary: what diary/widget.py gives, and what a reader wrote.

import type { PageWords } from "../base/answers-page.js";
import type { AskedPage } from "../base/asked.js";
import type { Clearing } from "../base/clearing.js";
import type { Choice, Words } from "../base/types.js";

/** A line as it is written: a day, and by name what it is about and how much it got in the way. */
export type Draft = { day: string; kind: string; what: string; hinders: string; note: string };

/** A line of the diary. */
export type Entry = Draft & { id: string };

/** What a reader did: the lines, the one that is being written, and what undo brings back. */
export type DiaryDid = {
  entries: Entry[];
  draft: Draft;
  /** the id of the line that is being changed */
  editing: string;
  /** a line begun before another one was opened for changing: it waits */
  aside: Draft;
  cleared: Entry[];
};

/** Keeps what is new. */
export type Act = (next: (did: DiaryDid) => DiaryDid) => void;

/** Everything that Python gives: what is asked, and what can be chosen. */
export type Diary = Words<
  "title" | "intro" | "date" | keyof Draft | "hinders_short" | "note_short"
> & {
  months: string[];
  kinds: Choice[];
  /** how much it got in the way, from nothing to all */
  steps: Choice[];
};

/** What the diary is put into words with. */
export type Wording = Pick<
  Diary,
  "title" | "date" | "months" | "kinds" | "steps" | "hinders_short" | "note_short"
>;

type Writing = "today" | "day_taken" | "add" | "no_day" | "odd_day" | "day_to_come" | "no_what";
type Changing = "added" | "editing" | "change" | "changed" | "leave" | "left" | "removed";
type Listing = "entries" | "empty" | "edit" | "edit_entry" | "remove" | "remove_entry";
type Drawing = "what" | "described" | "as_table";
type Handing = "print_diary" | "print_refused" | "copy_diary" | "copied" | "copy_refused";
type Filing = "keep" | "download_diary" | "download_file" | "downloaded" | "nothing";
type Framing = "private" | "unkept";
export type DiaryWords = PageWords &
  Words<Writing | Changing | Listing | Drawing | Handing | Filing | Framing | Clearing>;

/** What Python gives to the widget. It is told nothing. */
export type DiaryState = { words: DiaryWords; diary: Diary; asked: AskedPage[] };
