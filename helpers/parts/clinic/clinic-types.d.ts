// Shapes of the sheet for the clinic: what widget.py gives, and what a reader told.

import type { SheetWords } from "../base/sheet.js";
import type { DateWords } from "../base/dates.js";
import type { Choice, FieldAnswers, Source, Telling, Words } from "../base/types.js";

/** One thing that is asked. */
export type Line = {
  name: string;
  ask: string;
  /** what it is called on the sheet */
  short: string;
  /** a change is answered by the steps, which all lines share */
  kind: "change" | "one" | "several";
  /** the choice that stands alone among several */
  alone: string;
  /** what says it aloud; {what} is the place of what was told */
  phrase: string;
  choices: Choice[];
};

/** Lines that open when something is new there. */
export type Group = {
  name: string;
  title: string;
  /** whether it is asked of the person who helps */
  carer: boolean;
  intro: string;
  lines: Line[];
};

/** What can be marked below one decision, in its words by name. */
export type Decision = {
  title: string;
  matters: { [line: string]: string };
  open: { [question: string]: string };
};

/** A text with its sources. */
export type Cited = { why: string; sources: Source[] };

/** Everything that Python gives. */
export type Clinic = {
  title: string;
  urgent: Cited[];
  intro: string;
  foot: string;
  phrases: string[];
  asker: Line;
  news: { ask: string; how: string; rest: string };
  groups: Group[];
  own: string;
  /** how many lines may stand on top */
  most: number;
  first: { ask: string; how: string; short: string };
  scale: Cited & { title: string };
  decisions: { [name: string]: Decision };
};

/** What a reader did. Fields are named by their lines, and by what FIELDS of clinic-told.js says. */
export type ClinicDid = Telling;
export type { FieldAnswers };

/** Keeps what is new. */
export type Act = (next: (did: ClinicDid) => ClinicDid) => void;

/** One thing on the sheet. */
export type SheetLine = { name: string; short: string; told: string[] };

/** The whole sheet; what was left out is not there. */
export type Sheet = {
  asker: string;
  first: SheetLine[];
  own: string[];
  groups: { title: string; lines: SheetLine[] }[];
  rest: string;
};

type Marking = "matters_a_lot" | "matters_a_little" | "matters_not" | "still_open";
type Taking = "decisions" | "take_decisions" | "decisions_taken";
type Asking = "carer_group" | "carer_says" | "something_new" | "enough";
type Dating = "date_visit" | "date_review";
export type ClinicWords = SheetWords & DateWords & Words<Marking | Taking | Asking | Dating>;

/** What Python gives to the widget. It is told nothing. */
export type ClinicState = { words: ClinicWords; clinic: Clinic };
