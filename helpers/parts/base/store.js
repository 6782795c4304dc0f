// What a reader did, kept in the open page: it outlives a cell that runs again and a lost kernel.
// Where the reader wants it, it is kept in this browser too, and it can be carried as a file.
//
// A widget asks with remembered(name, begin, form), tells with keep(name, did) and hears with
// watch(name, show). What it keeps is its own affair; `form` says how that becomes records:
//
//   { key: "quiz/what-is-als", toRecords, fromRecords }
//
// - key: the kind, and the name where there are several; it stands before the name of each record.
// - toRecords(did): plain values by part. The part "" stands for the key alone. What it does not
//   give any more was taken away by the reader, and is kept as null.
// - fromRecords(values, did): what was done. Values that were taken away are left out; `did`, where
//   it is given, holds what is there now and may have parts that no record holds. A file may hold
//   anything: leave out what does not fit.
//
// Without a form, what a widget keeps stays in the open page and goes with it.

/** @import { Form, View } from "./types.js" */

import { EVERYTHING, begun, memory, note, noteChanges, showAll } from "./store-records.js";

/**
 * What the reader did with the widget of this name; at first, what is known or begin() gives.
 * @template Did
 * @param {string} name
 * @param {() => Did} begin
 * @param {Form<Did>} [form]
 */
export function remembered(name, begin, form) {
  const { answers, forms } = memory();
  if (form) forms.set(name, form);
  if (!answers.has(name)) answers.set(name, form ? begun(form, begin()) : begin());
  return /** @type {Did} */ (answers.get(name));
}

/**
 * What is kept under this name; nothing where no widget began there.
 * @param {string} name
 */
export function held(name) {
  return memory().answers.get(name);
}

/**
 * Keep what the reader did, then let every view of this widget show it.
 * @param {string} name
 * @param {unknown} did
 */
export function keep(name, did) {
  const { answers, forms } = memory();
  const form = forms.get(name);
  const before = form && answers.has(name) ? form.toRecords(answers.get(name)) : {};
  answers.set(name, did);
  const kept = form ? noteChanges(form, before, form.toRecords(did)) : true;
  showAll(name, kept);
}

/**
 * Call show whenever something is kept under this name; the function given back ends that. `tell`,
 * where it is given, hears each time whether this browser keeps what it should.
 * @template Did
 * @param {string} name
 * @param {(did: Did) => void} show
 * @param {(kept: boolean) => void} [tell]
 */
export function watch(name, show, tell = () => {}) {
  const { views } = memory();
  if (!views.has(name)) views.set(name, new Set());
  const view = { show, tell };
  /** @type {Set<View>} */ (views.get(name)).add(view);
  return () => /** @type {Set<View>} */ (views.get(name)).delete(view);
}

/**
 * Note that the reader has opened the page of this topic.
 * @param {string} topic
 */
export function visited(topic) {
  const name = `page/${topic}`;
  if (memory().records.get(name)?.value === true) return;
  note(name, true);
  showAll(EVERYTHING);
}
