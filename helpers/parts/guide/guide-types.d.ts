// Shapes of the symptom guide: what guide/widget.py gives, and what a reader told.

import type { Clearing } from "../base/clearing.js";
import type { Page, Part, Source, Words } from "../base/types.js";

export type Level =
  "emergency-now" | "today" | "urgent-days" | "prompt-2-weeks" | "routine" | "self-care";
export type Onset = "sudden" | "just-noticed" | "days" | "weeks" | "months" | "years" | "not-sure";
export type Trajectory = "worsening" | "stable" | "comes-and-goes" | "improving" | "not-sure";
export type Asker = "self" | "family" | "carer";

/** What was said of a feature. One that nothing was said of is left open. */
export type Reply = "yes" | "no" | "not-sure";

/** What must hold, by names of features; of each list in `needs` one of them, and `two` of those. */
export type Condition = {
  needs: string[][];
  two: string[][];
  none: string[];
  /** these were not answered with no */
  open: string[];
  onset: Onset[];
  trajectory: Trajectory[];
  asker: Asker[];
};

/** What is said where its condition holds. */
export type Fitting = { name: string; when: Condition };

export type Change = Fitting & { level: Level };

/** A sentence beside the advice; a calm one only where nothing asks to be seen sooner. */
export type Note = Fitting & { calm: boolean };

/** A rule. One that explains features hides them from the rules that it stands in for. */
export type Rule = Fitting & {
  level: Level;
  /** an advice of its own */
  card: string | null;
  explains: string[];
  standsInFor: string[];
  tooFast: Onset[];
  steady: boolean;
};

/** What a feature makes of the course. */
export type Hastening = { name: string; onset: Onset; trajectory: Trajectory | null };

/** What is decided by; levels and rules stand most urgent first. */
export type Rules = {
  levels: Level[];
  /** the feature that chooses the path; none where there is one path alone */
  als: string | null;
  hastens: Hastening[];
  redFlags: string[];
  rules: Rule[];
  changes: Change[];
  notes: Note[];
  questions: Fitting[];
  also: Fitting[];
};

/** What a reader tells: of each feature, and about the course. */
export type GuideInput = {
  said: { [feature: string]: Reply };
  onset: Onset | "";
  trajectory: Trajectory | "";
  asker: Asker | "";
};

/** What was told, with the course as it counts: what came twice has two beginnings. */
export type Counted = {
  present: Set<string>;
  absent: Set<string>;
  onset: Onset[];
  trajectory: Trajectory[];
  asker: Asker;
};

/** How soon to be seen, and what is said with it, by name. */
export type Decision = {
  level: Level;
  reasons: string[];
  changes: string[];
  notes: string[];
  questions: string[];
  also: string[];
  leftOpen: string[];
  forAls: boolean;
  card: string | null;
  grounds: boolean;
};

/** A question of the course of which one choice is picked. */
export type CourseName = "onset" | "trajectory" | "asker";

/** What a reader did: what was told, and where in the guide it was. */
export type GuideDid = GuideInput & {
  age: number | null;
  step: number;
  /** every group is shown at once */
  whole: boolean;
  /** the advice was asked for */
  advised: boolean;
  /** the feature that is asked about alone after the advice */
  asked: string;
  cleared: GuideDid | null;
};

/** What is asked with yes or no; `say` is its short name. */
export type Feature = { name: string; say: string; ask: string; help: string };
export type Group = { name: string; title: string; intro: string; features: Feature[] };
export type Offered<Name> = { name: Name; say: string };

/** A question of which one choice is picked. */
export type Radios<Name> = { ask: string; help?: string; choices: Offered<Name>[] };

/** Names of sources that stand once in the guide. */
export type Sourced = { sources: string[] };
export type Statement = Sourced & { sentence: string };

/** An advice: how soon, what to do and what to tell. */
export type Card = Sourced & {
  level: Level;
  heading: string;
  do: string[];
  /** whether these are steps, to be done one after the other */
  in_order: boolean;
  tell: string;
};

type By<Name extends string, Said> = { [name in Name]: Said };

/** What is said, by the names that a decision holds. */
export type Says = {
  reasons: By<string, Statement>;
  changes: By<string, Statement>;
  notes: By<string, Statement>;
  questions: By<string, string>;
  cards: By<Level, Card>;
  alsCards: By<Level, Card>;
  ownCards: By<string, Card>;
  also: By<string, Card>;
  /** what was asked, then what can never wait */
  grounds: string[];
  alsGrounds: string[];
  groundsFrom: Sourced;
};

/** Whom to call in one country. */
export type Calling = { say: string; ways: { say: string; href: string }[] };

/** Everything that Python gives. */
export type Guide = Rules & {
  alsAsk: string;
  alsSay: string;
  groups: Group[];
  alsGroups: Group[];
  course: {
    onset: Radios<Onset>;
    trajectory: Radios<Trajectory>;
    asker: Radios<Asker>;
    age: { ask: string; help: string };
    forSomeoneElse: string;
  };
  says: Says;
  levelWords: Words<Level>;
  sources: By<string, Source>;
  /** addresses to open, by telephone number */
  numbers: By<string, string>;
  calling: { [country: string]: Calling | undefined };
  anywhere: string;
  visit: Page;
};

type Framing = "title" | "how" | "private" | "unkept" | "whence" | "sources" | "new_tab";
type Grouping = "emergency_how" | "skip" | "none" | "none_others" | "unsure" | "back";
type Stepping = "whole" | "parted" | "group_of" | "all_groups" | "course" | "still_open";
type Ageing = "tens" | "tens_each" | "oldest" | "taken" | "year" | "written";
type Advising = "show_answer" | "nothing" | "answer" | "answered" | "change" | "say" | "told";
type Explaining = "why" | "beside" | "changes" | "ground" | "never_waits" | "questions";
type Opening = "left" | "left_how" | "one_by_one" | "yes" | "no" | "not_sure" | "to_answer";
type Helping = "need_help" | "copy_help" | "numbers" | "change_signs" | "no_diagnosis";
type Taking = "keep" | "take_over" | "take_over_how" | "copied" | "copy_refused" | "downloaded";
type Handing = "copy_text" | "print_text" | "print_refused" | "download_text";
type Asking = Framing | Grouping | Stepping | `age_${Ageing}` | "odd_age" | "no_age";
type Answering = Advising | Explaining | Opening | Helping | Taking | Handing;
export type GuideWords = Words<Asking | Answering | Clearing>;

/** What Python gives to the widget. It is told nothing. */
export type GuideState = { words: GuideWords; guide: Guide };

/** What every part of the guide may use. */
export type Home = {
  guide: Guide;
  words: GuideWords;
  recall(): GuideDid;
  act(next: (did: GuideDid) => GuideDid): void;
  say(sentence: string): void;
  /** the step of the advice */
  last(): number;
  go(step: number): void;
  focus(step: number): void;
};

/** A part of the guide that can be gone to. */
export type GuidePart = Part<GuideDid> & { focus(): void };

/** A list to tick: the first leads back to what was ticked in it. */
export type GroupPart = GuidePart & { focusTicked(): void };
