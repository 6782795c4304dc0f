// How what a widget keeps and the records under its key become each other; store.js says what a
// form is.

/** @import { AnswerRecord, AnswerRecords, Form, Values } from "./types.js" */

import { isInShape } from "./shapes.js";

/**
 * The name of the record of one part.
 * @param {Pick<Form, "key">} form
 * @param {string} part
 */
export function nameOf({ key }, part) {
  return part === "" ? key : `${key}/${part}`;
}

/**
 * The names of all records of a widget.
 * @param {Pick<Form, "key">} form
 * @param {AnswerRecords} records
 */
export function namesOf({ key }, records) {
  return [...records.keys()].filter((name) => name === key || name.startsWith(`${key}/`));
}

/**
 * The values of a widget's records by part, without those that were taken away or fit nothing.
 * @param {Pick<Form, "key">} form
 * @param {AnswerRecords} records
 */
export function valuesOf(form, records) {
  const names = namesOf(form, records).filter((name) =>
    isInShape(name, /** @type {AnswerRecord} */ (records.get(name)).value),
  );
  const values = names.map((name) => [
    name.slice(form.key.length + 1),
    /** @type {AnswerRecord} */ (records.get(name)).value,
  ]);
  return there(Object.fromEntries(values));
}

/**
 * The values that a widget gives, without those that were taken away.
 * @param {Form} form
 * @param {unknown} did
 */
export function givenBy(form, did) {
  return there(form.toRecords(did));
}

/** @param {Values} values */
function there(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
