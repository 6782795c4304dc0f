// What an answer earns: the same rule as in helpers/marking.py.

import contract from "../../contract.json" with { type: "json" };

/** @import { Question } from "./quiz-types.js" */

export const NOT_SURE = contract.notSure;

/**
 * Mark one answer; `says` names the choices to explain.
 * @param {Pick<Question, "right" | "choices">} question
 * @param {string[]} picked
 */
export function mark(question, picked) {
  const unsure = picked.includes(NOT_SURE);
  const explained = unsure ? question.right : picked;
  const fits = (/** @type {string} */ name) => question.right.includes(name);
  const found = question.right.filter((name) => explained.includes(name)).length;
  return {
    right: !unsure && found === question.right.length && explained.every(fits),
    more: found > 0 && found < question.right.length,
    unsure,
    says: question.choices.map(({ name }) => name).filter((name) => explained.includes(name)),
  };
}
