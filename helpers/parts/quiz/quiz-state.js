// What a reader did with a quiz, as Python holds it and as records.

/** @import { Foreign } from "../base/types.js" */
/** @import { Answers, Question, QuizDid, Tried } from "./quiz-types.js" */

import { NOT_SURE } from "./quiz-marking.js";

/** @type {Tried} */
export const UNTOUCHED = { chosen: [], checked: [], hints: 0, presses: 0 };

/**
 * Answers checked so far, by question; each is a record.
 * @param {QuizDid} did
 * @returns {Answers}
 */
export function toRecords(did) {
  const marked = Object.entries(did).filter(([, { checked }]) => checked.length > 0);
  return Object.fromEntries(marked.map(([name, { checked }]) => [name, checked]));
}

/**
 * What the reader did, from answers by question; what was not checked yet stays as it is.
 * @param {Question[]} questions
 * @param {Answers} answers
 * @param {QuizDid} [did]
 */
export function fromRecords(questions, answers, did = {}) {
  const known = questions.map(({ name }) => [name, answered(answers[name], did[name])]);
  return fitting(questions, Object.fromEntries(known));
}

/**
 * Answers checked so far, in the order of the page, as Python holds them.
 * @param {Question[]} questions
 * @param {QuizDid} did
 * @returns {Answers}
 */
export function checkedAnswers(questions, did) {
  const answers = toRecords(did);
  const names = questions.map(({ name }) => name).filter((name) => answers[name]);
  return Object.fromEntries(names.map((name) => [name, answers[name]]));
}

/**
 * Each question that was explained, with what fits: what whoever listens can listen for.
 * @param {Question[]} questions
 * @param {QuizDid} did
 */
export function explainedBy(questions, did) {
  const checked = checkedAnswers(questions, did);
  return questions
    .filter(({ name }) => checked[name])
    .map(({ ask, choices, right }) => {
      const fits = choices.filter(({ name }) => right.includes(name)).map(({ say }) => say);
      return `${ask} ${fits.join("; ")}`;
    });
}

/**
 * What the reader did, without names that the questions do not hold or hold no longer.
 * @param {Question[]} questions
 * @param {QuizDid} did
 */
export function fitting(questions, did) {
  /** @type {QuizDid} */
  const kept = {};
  for (const { name, choices } of questions.filter((one) => did[one.name])) {
    const known = [...choices.map((choice) => choice.name), NOT_SURE];
    const fits = (/** @type {string[]} */ names) =>
      known.filter((choice) => names.includes(choice));
    const [chosen, checked] = [fits(did[name].chosen), fits(did[name].checked)];
    kept[name] = { ...did[name], chosen, checked, presses: checked.length && did[name].presses };
  }
  return kept;
}

/**
 * One question after its answer came from elsewhere.
 * @param {Foreign} answer
 */
function answered(answer, did = UNTOUCHED) {
  // a file may hold anything, and some of it cannot even be made into text
  const names = Array.isArray(answer) ? answer.filter((one) => typeof one === "string") : [];
  if (`${names}` === `${did.checked}`) return did;
  return { ...UNTOUCHED, chosen: names, checked: names, presses: Math.min(names.length, 1) };
}
