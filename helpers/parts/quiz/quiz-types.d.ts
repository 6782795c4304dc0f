// Shapes of the quiz: its questions, its words, and what a reader did with it.

import type { Choice, Plural, Source, Words } from "../base/types.js";

/** A choice, and what explains it. */
export type Offered = Choice & { why: string; sources: Source[] };

/** A question; `right` names the choices that fit. */
export type Question = {
  name: string;
  ask: string;
  right: string[];
  hints: string[];
  choices: Offered[];
};

/** What a reader did with one question: what is chosen, what was checked last, and how often. */
export type Tried = { chosen: string[]; checked: string[]; hints: number; presses: number };

/** What a reader did, by question. */
export type QuizDid = { [question: string]: Tried };

/** Names of the choices that were checked last, by question. */
export type Answers = { [question: string]: string[] };

/** Does something with what was tried so far. */
export type Act = (next: (did: Tried) => Tried) => void;

/** Writes words on a button of one question, and names it. */
export type Name = (one: HTMLButtonElement, says: string) => HTMLButtonElement;

/** What is heard, and what is seen. */
export type Told = { says: string[]; elements: HTMLElement[] };

type Asking = "check" | "choose_one" | "choose_several" | "not_sure" | "again" | "of_question";
type Hinting = "hint" | "next_hint" | "hide_hints" | "hints_hidden" | "hint_number";
type Judging = "choose_first" | "unsure" | "more" | "complete" | "changed";
type Explaining = "you_chose" | "it_fits" | "sources" | "new_tab";
export type QuizWords = Words<Asking | Hinting | Judging | Explaining | "unkept"> & {
  open: Plural;
};

/** What Python gives, and what it is told: the answers that were checked. */
export type QuizState = {
  name: string;
  words: QuizWords;
  language: string;
  questions: Question[];
  closed: boolean;
  picked: Answers;
};
