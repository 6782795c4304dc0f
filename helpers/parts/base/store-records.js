// The memory of the open page: what widgets keep, and the records that this becomes.

/** @import { AnswerRecord, Erased, Form, Memory, Shared, Values } from "./types.js" */

import { givenBy, nameOf, namesOf, valuesOf } from "./store-forms.js";
import { UNDATED, changedTo, inOneForm, isLater, joinRecords } from "./records.js";
import { beginKeeping, listenElsewhere, store, stored } from "./persistence.js";
import { clearTab } from "./tab.js";
import { openChannel } from "./channel.js";

const MEMORY = Symbol.for("als-pages.memory");

/** The name under which every change is heard. */
export const EVERYTHING = "";

/**
 * Everything that is known, once for all widgets, whichever of their modules asks first.
 * @returns {Memory}
 */
export function memory() {
  if (!(/** @type {Shared<Memory>} */ (globalThis)[MEMORY])) {
    const empty = { answers: new Map(), forms: new Map(), views: new Map() };
    /** @type {Shared<Partial<Memory>>} */ (globalThis)[MEMORY] = {
      ...empty,
      records: stored(),
      elsewhere: false,
      erased: null,
    };
    listenElsewhere({
      record: follow,
      wanted: () => fromElsewhere(keepTogether),
    });
    // Python is told too: else a page that is loaded again would bring back what was erased
    const undone = () => memory().erased && bringBackKnown();
    memory().tellOthers = openChannel({ erased: () => eraseKnown(), undone });
  }
  return /** @type {Shared<Memory>} */ (globalThis)[MEMORY];
}

/**
 * What a widget that is drawn for the first time begins with.
 * @template Did
 * @param {Form<Did>} form
 * @param {Did} did
 */
export function begun(form, did) {
  const { records } = memory();
  const isKnown = namesOf(form, records).length > 0;
  for (const [part, value] of Object.entries(givenBy(form, did))) {
    const name = nameOf(form, part);
    // what Python holds bears no time: whatever a record says goes before it
    if (!records.has(name)) putRecord(name, { value, at: UNDATED, earlier: [] });
  }
  return isKnown ? form.fromRecords(valuesOf(form, records), did) : did;
}

/**
 * Note what changed between two states of a widget; false if the browser refuses to keep it.
 * @type {(form: Form, before: Values, after: Values) => boolean}
 */
export function noteChanges(form, before, after) {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = parts.filter((part) => !alike(before[part] ?? null, after[part] ?? null));
  return changed.map((part) => note(nameOf(form, part), after[part] ?? null)).every(Boolean);
}

/**
 * Note one value; false if the browser refuses to keep it.
 * @type {(name: string, value: unknown) => boolean}
 */
export function note(name, value) {
  return putRecord(name, changedTo(value, memory().records.get(name)));
}

/**
 * Join a record with what is known under its name.
 * @param {string} name
 * @param {AnswerRecord} record
 */
export function joinKnown(name, record) {
  const known = memory().records.get(name);
  return putRecord(name, known ? joinRecords(known, record) : record);
}

/** Join what is known with what this browser keeps, in both; false if it refuses. */
export function keepTogether() {
  for (const [name, record] of stored()) joinKnown(name, record);
  const kept = [...memory().records].map(([name, record]) => store(name, record));
  refresh();
  return kept.every(Boolean);
}

/**
 * Forget every record, and what widgets keep of it; one undo is held in the open page. `kept` says
 * whether this browser had kept it. False if the tab may still hold something.
 */
export function eraseKnown(kept = false) {
  const { records, forms, answers } = memory();
  memory().erased = { answers: new Map(answers), records: new Map(records), kept };
  const cleared = clearTab();
  records.clear();
  for (const [name, form] of forms) answers.set(name, form.fromRecords({}));
  for (const name of [...forms.keys(), EVERYTHING]) showAll(name);
  return cleared;
}

/** Bring back what was erased; what was done since stays. False if the browser refuses to keep it. */
export function bringBackKnown() {
  const { answers, forms, erased } = /** @type {Memory & { erased: Erased }} */ (memory());
  memory().erased = null;
  for (const [name, record] of erased.records) joinKnown(name, record);
  // what no record holds, such as a choice that is not checked yet, comes back as it was
  for (const name of forms.keys()) {
    if (erased.answers.has(name)) answers.set(name, erased.answers.get(name));
  }
  refresh();
  for (const name of forms.keys()) showAll(name);
  return erased.kept ? beginKeeping() && keepTogether() : true;
}

/** Let every widget show what the records say now. */
export function refresh() {
  const { records, forms, answers, views } = memory();
  for (const [name, form] of forms) {
    const did = answers.get(name);
    const now = valuesOf(form, records);
    if (alike(givenBy(form, did), now)) continue;
    answers.set(name, form.fromRecords(now, did));
    for (const { show } of views.get(name) ?? []) show(answers.get(name));
  }
  for (const { show } of views.get(EVERYTHING) ?? []) show();
}

/**
 * Let every view of a widget show what it keeps, and those who hear everything.
 * @param {string} name
 */
export function showAll(name, kept = true) {
  const { answers, views } = memory();
  for (const { show, tell } of views.get(name) ?? []) {
    show(answers.get(name));
    tell(kept);
  }
  for (const { show } of views.get(EVERYTHING) ?? []) show();
}

/**
 * What another open page did counts, unless something later was done here.
 * @param {string} name
 * @param {AnswerRecord} record
 */
function follow(name, record) {
  const known = memory().records.get(name);
  if (known && isLater(known, record)) store(name, known);
  else memory().records.set(name, record);
  refreshSoon();
}

/** Show once what many records change: a file that another page loads brings thousands. */
function refreshSoon() {
  if (memory().refreshing) return;
  memory().refreshing = setTimeout(() => {
    memory().refreshing = null;
    fromElsewhere(refresh);
  });
}

/** @param {() => void} act */
function fromElsewhere(act) {
  memory().elsewhere = true;
  try {
    act();
  } finally {
    memory().elsewhere = false;
  }
}

/** @type {(name: string, record: AnswerRecord) => boolean} */
function putRecord(name, record) {
  memory().records.set(name, record);
  return store(name, record);
}

/** @type {(one: unknown, other: unknown) => boolean} */
function alike(one, other) {
  return inOneForm(one) === inOneForm(other);
}
