// What a reader can mark in a decision. Each function gives what there is afterwards.

/** @import { DecisionsDid, Kept, Marked, Step } from "./decision-types.js" */

import { isMarked } from "../base/shapes.js";

/** @type {DecisionsDid} */
export const UNTOUCHED = { marked: {}, cleared: {} };
/** @type {Marked} */
export const UNMARKED = { matters: {}, open: [], own: "" };

/**
 * What was marked in one decision.
 * @param {DecisionsDid} did
 * @param {string} name
 */
export function markedIn(did, name) {
  return did.marked[name] ?? UNMARKED;
}

/**
 * Change what was marked in one decision; others stay as they are.
 * @param {DecisionsDid} did
 * @param {string} name
 * @param {(marked: Marked) => Marked} change
 * @returns {DecisionsDid}
 */
export function mark(did, name, change) {
  return { ...did, marked: { ...did.marked, [name]: change(markedIn(did, name)) } };
}

/**
 * Say how much a line matters; without a step, that it was not said.
 * @param {Marked} marked
 * @param {string} line
 * @param {Step | undefined} step
 * @returns {Marked}
 */
export function weigh(marked, line, step) {
  const others = Object.entries(marked.matters).filter(([name]) => name !== line);
  const all = step ? [...others, [line, step]] : others;
  return { ...marked, matters: Object.fromEntries(all) };
}

/**
 * Whether nothing is marked.
 * @param {Marked} marked
 */
export function isUnmarked({ matters, open, own }) {
  return Object.keys(matters).length === 0 && open.length === 0 && own.trim() === "";
}

/**
 * Take away what was marked in one decision; undo brings it back.
 * @param {DecisionsDid} did
 * @param {string} name
 * @returns {DecisionsDid}
 */
export function clear(did, name) {
  const cleared = { ...did.cleared, [name]: markedIn(did, name) };
  return { ...mark(did, name, () => UNMARKED), cleared };
}

/**
 * Bring back what was taken away from one decision; what was marked since stays.
 * @param {DecisionsDid} did
 * @param {string} name
 * @returns {DecisionsDid}
 */
export function undo(did, name) {
  const { [name]: before = UNMARKED, ...cleared } = did.cleared;
  const back = mark(did, name, (since) => ({
    matters: { ...before.matters, ...since.matters },
    open: [...new Set([...before.open, ...since.open])],
    own: since.own.trim() === "" ? before.own : since.own,
  }));
  return { ...back, cleared };
}

/**
 * What was marked, one record for each decision in which something is.
 * @param {DecisionsDid} did
 */
export function toRecords({ marked }) {
  return Object.fromEntries(Object.entries(marked).filter(([, one]) => !isUnmarked(one)));
}

/**
 * What was marked, from records; what no decision can hold is left out, and what was cleared is kept.
 * @param {Kept} values
 * @param {DecisionsDid} [did]
 * @returns {DecisionsDid}
 */
export function fromRecords(values, { cleared } = UNTOUCHED) {
  const whole = Object.entries(values).filter(([, one]) => isMarked(one));
  const marked = whole.map(([name, { matters, open, own }]) => [name, { matters, open, own }]);
  return { marked: Object.fromEntries(marked), cleared };
}
