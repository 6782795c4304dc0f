// Shapes of a decision: what helpers/parts/decision/widget.py gives, and what a reader marked in it.

import type { SayBackWords } from "../base/say-back.js";
import type { DateWords } from "../base/dates.js";
import type { Clearing } from "../base/clearing.js";
import type { Choice, Foreign, Model, Page, Part, Source, Words } from "../base/types.js";

/** A sentence or two, and where they come from. */
export type Explained = { why: string; sources: Source[] };

/** One way to go: its title, and what the table shows of it, by row. */
export type Option = { title: string; rows: { [row: string]: Explained } };

/** The same people, counted for gain and for harm. */
export type Group = { title: string; who: Explained; gain: Explained[]; harm: Explained[] };

/** What studies counted; closed until a reader opens it. */
export type Counted = { opens: string; groups: Group[]; besides: Explained | null };

/** How much something matters, in three plain steps. */
export type Step = "a-lot" | "a-little" | "not-to-me";

/** What a reader marked in one decision: this is what is kept, and what other parts may read. */
export type Marked = { matters: { [line: string]: Step }; open: string[]; own: string };

/** What a reader marked, by decision, and what undo brings back. */
export type DecisionsDid = {
  marked: { [decision: string]: Marked };
  cleared: { [decision: string]: Marked };
};

/** What a file may hold under the name of a decision. */
export type Kept = { [decision: string]: Foreign };

/** Everything that Python gives. */
export type Decision = {
  name: string;
  title: string;
  ask: string;
  about: Explained;
  /** what is inside, where the whole waits to be opened; else nothing */
  opens: string;
  rows: Choice[];
  options: Option[];
  counted: Counted | null;
  uncounted: Explained | null;
  steps: (Choice & { name: Step })[];
  matters: Choice[];
  open: (Choice & { sources: Source[] })[];
  /** when it was checked, and when that is done again */
  checked: string;
  /** the page of the clinic's sheet, where there is one */
  clinic: Page | null;
};

/** Changes what was marked in this decision. */
export type Mark = (change: (marked: Marked) => Marked) => void;

/** A part that shows what was marked. */
export type DecisionPart = Part<Marked>;

type Framing =
  "side_by_side" | "table" | "counted_heading" | "counted_sure" | "gained" | "harmed" | "paid";
type Marking = "matters" | "matters_how" | "open" | "open_how" | "own" | "private";
type Carrying = "keep" | "clinic" | "clinic_how" | "nothing" | "of_decision" | "file";
type Handing = "copy_text" | "copied" | "copy_refused" | "print_text" | "print_refused";
type Ending =
  | "download_text"
  | "downloaded"
  | "whence"
  | "whence_rest"
  | "whence_how"
  | "sources"
  | "new_tab"
  | "unkept";
export type DecisionWords = Words<Framing | Marking | Carrying | Handing | Ending | Clearing> &
  SayBackWords &
  DateWords &
  Words<"date_again">;

/** What Python gives to the widget. It is told nothing: this is about the reader's health. */
export type DecisionState = { name: string; words: DecisionWords; decision: Decision };
export type DecisionModel = Model<DecisionState>;
