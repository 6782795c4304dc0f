// Shapes of the visit sheet: what helpers/widgets/visit.py gives, and what a reader told.

import type { CourseName } from "../guide/guide-types.js";
import type { SheetWords } from "../base/sheet.js";
import type { PageWords } from "../base/answers-page.js";
import type { AskedPage } from "../base/asked.js";
import type { DateWords } from "../base/dates.js";
import type { Choice, FieldAnswer, FieldAnswers, Source, Words } from "../base/types.js";

/** One thing to tick. */
export type Option = Choice & {
  /** features of the guide that tick it */
  guide: string[];
  /** by field, choices of which one must be told before this is offered */
  told: { [field: string]: string[] };
  /** how the line on top says it */
  brief: string;
  /** the whole sentence of a device, where it has one */
  aloud: string;
  /** a doctor should see it first */
  warns: boolean;
  /** how it is said with its side; empty for what has none */
  sides: { [side: string]: string };
  /** by field, choices that cannot be true together with this one */
  against: { [field: string]: string[] };
  sources: Source[];
};

/** What is asked of each thing that is ticked. */
export type Detail = "since" | "side" | "where" | "first";

/** How that is asked, and how the sheet says it. */
export type Details = Words<
  "since" | "since_says" | "when" | "side" | "where" | "where_says" | "first" | "first_says"
> & { sides: { [side: string]: string } };

/** One thing that is asked. */
export type Field = {
  name: string;
  ask: string;
  /** what it is called on the sheet */
  short: string;
  kind: "one" | "several" | "month" | "questions" | "figure";
  /** the choice that stands alone among several */
  alone: string;
  /** the answer of the guide that is taken over as it is */
  guide: CourseName | "";
  /** what says it aloud; {what} is the place of what was told */
  phrase: string;
  /** how the line on top says it; none where it does not */
  brief: string;
  /** it asks what is not there: what the guide was told no to */
  absent: boolean;
  /** what is asked of each choice that is ticked */
  each: Detail[];
  /** what the place for own words is called; empty as everywhere */
  own: string;
  /** each line of own words is a line of the sheet */
  lines: boolean;
  /** it is asked no more; what an older file tells in it stays */
  former: boolean;
  choices: Option[];
};

/** What is asked together. */
export type SheetPart = {
  title: string;
  intro: { why: string; sources: Source[] };
  fields: Field[];
};

/** Everything that Python gives. */
export type Visit = {
  title: string;
  intro: string;
  foot: string;
  /** what the line on top is called, and the signs that come first */
  summary: string;
  warnings: string;
  /** how many questions may be picked */
  most: number;
  months: string[];
  phrases: string[];
  details: Details;
  parts: SheetPart[];
};

export type { FieldAnswer };
export type Answers = FieldAnswers;

/** What a reader did: what was told, the part that is shown, and what undo brings back. */
export type VisitDid = {
  answers: Answers;
  step: number;
  /** every part is shown at once */
  whole: boolean;
  cleared: Answers | null;
};

/** Keeps what is new. */
export type Act = (next: (did: VisitDid) => VisitDid) => void;

/** What draws the answer of one field. */
export type DrawnField = {
  elements: HTMLElement[];
  show(picked: string[], answers: Answers): void;
};

/** One thing on the sheet; `apart` has a row for each thing told. */
export type SheetLine = { short: string; told: string[]; apart: boolean };

type Asking =
  | "own"
  | "year"
  | "month"
  | `${"this" | "last"}_month`
  | "earlier"
  | "enough"
  | "guide"
  | "take_guide"
  | "guide_taken";
type Stepping = "part" | "all_shown" | "back" | "next" | "after_part" | "first" | "last";
type Turning = "whole" | "stepwise" | "clear_part" | "part_cleared" | "summary_how";
type Filing = "file" | "file_how" | "download_file" | `system${"" | "_how"}` | Clinic;
type Clinic = "save_fhir" | "fhir_refused";
export type VisitWords = SheetWords &
  PageWords &
  DateWords &
  Words<Asking | Stepping | Turning | Filing | "date_visit">;

/** What Python gives to the widget. It is told nothing. */
export type VisitState = { words: VisitWords; visit: Visit; asked: AskedPage[] };
