// How what a widget keeps and the records under its key become each other; memory.js says what a
// form is.

import { isInShape } from "./shapes.js";

/** The name of the record of one part. */
export function nameOf({ key }, part) {
  return part === "" ? key : `${key}/${part}`;
}

/** The names of all records of a widget. */
export function namesOf({ key }, records) {
  return [...records.keys()].filter((name) => name === key || name.startsWith(`${key}/`));
}

/** The values of a widget's records by part, without those that were taken away or fit nothing. */
export function valuesOf(form, records) {
  const names = namesOf(form, records).filter((name) => isInShape(name, records.get(name).value));
  const values = names.map((name) => [name.slice(form.key.length + 1), records.get(name).value]);
  return there(Object.fromEntries(values));
}

/** The values that a widget gives, without those that were taken away. */
export function givenBy(form, did) {
  return there(form.toRecords(did));
}

function there(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
