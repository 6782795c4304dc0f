// Shapes of a checklist: what checklist/widget.py gives, and what a reader did with it.

import type { Clearing } from "../base/clearing.js";
import type { Choice, Model, Part, Source, Way, Words } from "../base/types.js";

/** A sentence or two, and where they come from. */
export type Explained = { why: string; sources: Source[] };

/** One thing to do, and for whom. */
export type Item = Choice & Explained & { lanes: string[]; ways?: Way[] };

/** What is to be done at one time. */
export type Time = { say: string; items: Item[] };

/** What a reader did: the names of items ticked, own lines, the lane, and what undo brings back. */
export type ChecklistDid = {
  ticked: string[];
  own: string[];
  ownTicked: string[];
  lane: string;
  cleared: ChecklistDid | null;
};

/** Keeps what is new. */
export type Act = (next: (did: ChecklistDid) => ChecklistDid) => void;

/** Ticks or unticks what has this name. */
export type Tick = (name: string, there: boolean) => void;

/** A part of the list. */
export type ChecklistPart = Part<ChecklistDid>;

type Choosing = "lane" | "everyone" | "shown" | "hidden" | "of_list";
type Owning = "own" | "own_label" | "own_empty" | "own_twice" | "add" | "added";
type Removing = "remove" | "remove_line" | "removed";
type Handing = "keep" | "copy_list" | "copied" | "copy_refused" | "print_list" | "print_refused";
type Framing = "download_list" | "downloaded" | "whence" | "sources" | "new_tab" | "unkept";
export type ChecklistWords = Words<Choosing | Owning | Removing | Handing | Framing | Clearing>;

/** What Python gives; the last four are what it is told. */
export type ChecklistState = {
  name: string;
  words: ChecklistWords;
  title: string;
  intro: Explained;
  times: Time[];
  lanes: Choice[];
  lane: string;
  ticked: string[];
  own: string[];
  own_ticked: string[];
};
export type ChecklistModel = Model<ChecklistState>;
