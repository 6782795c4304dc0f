// Shapes that several modules share. A shape that belongs to one module stands there.

import type { AnyModel } from "@anywidget/types";

import type { Export } from "./export-bar.js";

/** Standing words of these names. */
export type Words<Name extends string> = { [each in Name]: string };

/** Words that differ with a count, by the plural categories that the language has. */
export type Plural = { [category in Intl.LDMLPluralRule]?: string } & { other: string };

/** What a module asks of a widget's model; the pages on the web give no more than this. */
export type Model<State extends object = {}> = Pick<
  AnyModel<State>,
  "get" | "set" | "on" | "off" | "save_changes"
>;

/** What draws a widget of either kind; the function that it gives takes the widget away. */
export type Widget = {
  render(given: { model: Model; el: HTMLElement }): () => void;
};

/** Where a statement comes from: its number on the page, and the publication behind the link. */
export type Source = { label: string; href: string; title: string };

/** One way to reach an organisation: what is seen, and what it opens. */
export type Way = { say: string; href: string };

/** Another page of the series. */
export type Page = { href: string; title: string };

/** What a reader can choose. */
export type Choice = { name: string; say: string };

/** Gets an event; written as a method, so that it may ask for the kind that it was added for. */
export type Listener = { hear(event: Event): void }["hear"];

/** Attributes and listeners of an element by name. */
export type Attributes = { [name: string]: string | number | boolean | Listener };

/** A part of a widget: what is drawn, and what draws into it what the reader did. */
export type Part<Did = void> = { element: HTMLElement; show(did: Did): void };

/** What was told in one field: what was picked, and the reader's own words. */
export type FieldAnswer = { picked: string[]; words: string };

/** What was told, by field. */
export type FieldAnswers = { [field: string]: FieldAnswer };

/** What can be taken along together, below a heading of its own. */
export type Block = { heading: string; how?: string; exports: Export[] };

/** What was told, and what undo brings back. */
export type Telling = { answers: FieldAnswers; cleared: FieldAnswers | null };

/** What stands on lines, by their names: a text, or true for a tick. */
export type Written = { [line: string]: string | true };

/** What was written on lines, and what undo brings back. */
export type LinesDid = { written: Written; cleared: Written | null };

/** One view of what is kept under a name; `tell` gets whether this browser keeps what it should. */
export type View = { show(did?: unknown): void; tell(kept: boolean): void };

/** Values of a widget's records by part; "" is the part that has no name. */
export type Values<Value = unknown> = { [part: string]: Value };

/** How what a widget keeps and its records become each other; store.js says more. */
export interface Form<Did = unknown, Value = unknown> {
  key: string;
  toRecords(did: Did): Values<Value | null>;
  fromRecords(values: Values<Value>, did?: Did): Did;
}

/** A value, null where it was taken away, and when that was. */
export type Said = { value: unknown; at: string };

/** The value that counts, and every one before it. */
export type AnswerRecord = Said & { earlier: Said[] };

/** Records by name. */
export type AnswerRecords = Map<string, AnswerRecord>;

/** What was erased last, and whether this browser had kept it. */
export type Erased = { answers: Map<string, unknown>; records: AnswerRecords; kept: boolean };

/** All that is known in the open page. */
export type Memory = {
  /** what each widget keeps, by its name */
  answers: Map<string, unknown>;
  forms: Map<string, Form>;
  views: Map<string, Set<View>>;
  records: AnswerRecords;
  /** whether another open page did what is being shown */
  elsewhere: boolean;
  erased: Erased | null;
  tellOthers(word: string): void;
  refreshing?: Timer | null;
};

/** What all scripts of a page have in common, each thing under a symbol. */
export type Shared<Held> = { [key: symbol]: Held };

/** What setTimeout gives, in a browser and in Node. */
export type Timer = ReturnType<typeof setTimeout>;

/** What a file, a store or another page brings: truly anything, and looked at before it is believed. */
export type Foreign = any;
