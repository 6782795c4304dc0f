// What a reader told, field by field: what was picked, and own words. Each function gives what there
// is afterwards.

/** @import { FieldAnswer, FieldAnswers, Foreign, Telling, Values } from "./types.js" */

/** @type {FieldAnswer} */
const EMPTY = { picked: [], words: "" };

/**
 * Tell something in a field: what is picked, or the reader's own words.
 * @template {Telling} Did
 * @param {Did} did
 * @param {string} field
 * @param {Partial<FieldAnswer>} part
 * @returns {Did}
 */
export function tell(did, field, part) {
  const answer = { ...(did.answers[field] ?? EMPTY), ...part };
  return { ...did, answers: { ...did.answers, [field]: answer } };
}

/**
 * Whether one answer holds nothing.
 * @param {FieldAnswer | undefined} answer
 */
export function isEmptyAnswer(answer) {
  return !answer || (answer.picked.length === 0 && answer.words.trim() === "");
}

/**
 * Whether nothing was told in these fields; without names, in any.
 * @param {Telling} did
 */
export function isUntold({ answers }, names = Object.keys(answers)) {
  return names.every((name) => isEmptyAnswer(answers[name]));
}

/**
 * Take away what was told in these fields; undo brings it back.
 * @template {Telling} Did
 * @param {Did} did
 * @returns {Did}
 */
export function clearFields(did, names = Object.keys(did.answers)) {
  const known = names.filter((name) => name in did.answers);
  const cleared = Object.fromEntries(known.map((name) => [name, did.answers[name]]));
  const empty = Object.fromEntries(known.map((name) => [name, EMPTY]));
  return { ...did, answers: { ...did.answers, ...empty }, cleared };
}

/**
 * Bring back what was taken away last; what was told since stays.
 * @template {Telling} Did
 * @param {Did} did
 * @returns {Did}
 */
export function undoClear(did) {
  const back = Object.entries(/** @type {FieldAnswers} */ (did.cleared)).filter(([name]) =>
    isEmptyAnswer(did.answers[name]),
  );
  return { ...did, answers: { ...did.answers, ...Object.fromEntries(back) }, cleared: null };
}

/**
 * What was told, one record for each field that holds something.
 * @param {Telling} did
 * @returns {FieldAnswers}
 */
export function toRecords({ answers }) {
  return Object.fromEntries(Object.entries(answers).filter(([, one]) => !isEmptyAnswer(one)));
}

/**
 * The answers in records; what is no answer is left out.
 * @param {Values<Foreign>} records
 * @returns {FieldAnswers}
 */
export function answersIn(records) {
  /** @type {(one: unknown) => boolean} */
  const isText = (one) => typeof one === "string";
  const whole = Object.entries(records).filter(
    ([, one]) => Array.isArray(one?.picked) && one.picked.every(isText) && isText(one.words),
  );
  return Object.fromEntries(whole.map(([name, { picked, words }]) => [name, { picked, words }]));
}
