// What a reader can do with the visit sheet. Each function gives what there is afterwards.

/** @import { Foreign, Values } from "../base/types.js" */
/** @import { Answers, FieldAnswer, VisitDid } from "./visit-types.js" */

/** @type {VisitDid} */
export const UNTOLD = { answers: {}, step: 0, whole: false, cleared: null };
/** @type {FieldAnswer} */
const EMPTY = { picked: [], words: "" };

/**
 * Tell something in a field: what is picked, or the reader's own words.
 * @param {VisitDid} did
 * @param {string} field
 * @param {Partial<FieldAnswer>} part
 * @returns {VisitDid}
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
 * @param {VisitDid} did
 */
export function isUntold({ answers }, names = Object.keys(answers)) {
  return names.every((name) => isEmptyAnswer(answers[name]));
}

/**
 * Take away what was told in these fields; undo brings it back.
 * @param {VisitDid} did
 * @returns {VisitDid}
 */
export function clearFields(did, names = Object.keys(did.answers)) {
  const known = names.filter((name) => name in did.answers);
  const cleared = Object.fromEntries(known.map((name) => [name, did.answers[name]]));
  const empty = Object.fromEntries(known.map((name) => [name, EMPTY]));
  return { ...did, answers: { ...did.answers, ...empty }, cleared };
}

/**
 * Bring back what was taken away last; what was told since stays.
 * @param {VisitDid} did
 * @returns {VisitDid}
 */
export function undoClear({ cleared, ...did }) {
  const back = Object.entries(/** @type {Answers} */ (cleared)).filter(([name]) =>
    isEmptyAnswer(did.answers[name]),
  );
  return { ...did, answers: { ...did.answers, ...Object.fromEntries(back) }, cleared: null };
}

/**
 * Add what was told elsewhere; where one alone may be picked, the reader's own choice stays.
 * @param {VisitDid} did
 * @param {Answers} found
 * @param {(field: string) => boolean} isOne
 * @returns {VisitDid}
 */
export function addTold(did, found, isOne) {
  const answers = { ...did.answers };
  for (const [name, { picked }] of Object.entries(found)) {
    const own = answers[name] ?? EMPTY;
    const all = [...new Set([...own.picked, ...picked])];
    answers[name] = { ...own, picked: isOne(name) ? all.slice(0, 1) : all };
  }
  return { ...did, answers };
}

/**
 * What was told, one record for each field that holds something.
 * @param {VisitDid} did
 * @returns {Answers}
 */
export function toRecords({ answers }) {
  const told = Object.entries(answers).filter(([, answer]) => !isEmptyAnswer(answer));
  return Object.fromEntries(told);
}

/**
 * What there is after records were read; what is no answer is left out.
 * @param {Values<Foreign>} records
 * @param {VisitDid} [did]
 * @returns {VisitDid}
 */
export function fromRecords(records, did = UNTOLD) {
  /** @type {(one: unknown) => boolean} */
  const isText = (one) => typeof one === "string";
  const whole = Object.entries(records).filter(
    ([, one]) => Array.isArray(one?.picked) && one.picked.every(isText) && isText(one.words),
  );
  const answers = whole.map(([name, { picked, words }]) => [name, { picked, words }]);
  return { ...did, answers: Object.fromEntries(answers) };
}
