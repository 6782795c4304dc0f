// What a reader can do with the visit sheet. Each function gives what there is afterwards.

/** @import { Answers, VisitDid } from "./visit-types.js" */

/** @type {VisitDid} */
export const UNTOLD = { answers: {}, step: 0, whole: false, cleared: null };

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
    const own = answers[name] ?? { picked: [], words: "" };
    const all = [...new Set([...own.picked, ...picked])];
    answers[name] = { ...own, picked: isOne(name) ? all.slice(0, 1) : all };
  }
  return { ...did, answers };
}
