// What the value of a record of each kind looks like. A file may hold anything: what is of another
// shape is carried on, but no widget gets to see it.

/** @import { Foreign } from "./types.js" */

/** @typedef {(value: Foreign) => boolean} Fits */

const STEPS = ["a-lot", "a-little", "not-to-me"];

/** @type {Fits} */
const isText = (value) => typeof value === "string";
/** @type {Fits} */
const isTrue = (value) => value === true;
/** @type {Fits} */
const isTexts = (value) => Array.isArray(value) && value.every(isText);
/** @type {Fits} */
const isTold = (value) => isText(value) || Number.isInteger(value);
/** @type {Fits} */
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** @type {Fits} */
const isAllText = (value) => isObject(value) && Object.values(value).every(isText);
/** @type {Fits} */
const isField = (value) => isObject(value) && isTexts(value.picked) && isText(value.words);
/** @type {Fits} */
const isOwnLine = (value) => isObject(value) && typeof value.ticked === "boolean";
/** @type {Fits} */
const isWeighed = (value) =>
  isObject(value) && Object.values(value).every((one) => STEPS.includes(one));

/**
 * Whether a value can be what a reader marked in a decision.
 * @type {Fits}
 */
export const isMarked = (value) =>
  isObject(value) && isWeighed(value.matters) && isTexts(value.open) && isText(value.own);

/** @type {Fits} */
const isWritten = (value) => isText(value) || isTrue(value);

/** @type {[RegExp, Fits][]} */
const SHAPES = [
  [/^quiz\//, isTexts],
  [/^page\//, isTrue],
  [/^checklist\/[^/]+\/[^/]+\/ticked\//, isTrue],
  [/^checklist\/[^/]+\/[^/]+\/own\//, isOwnLine],
  [/^checklist\/[^/]+\/[^/]+\/order$/, isTexts],
  [/^checklist\/[^/]+\/[^/]+\/lane$/, isText],
  [/^guide\//, isTold],
  [/^(visit|clinic)\//, isField],
  [/^decisions\//, isMarked],
  [/^sheet\/[^/]+\/[^/]+\//, isWritten],
  [/^board\/[^/]+\//, isText],
  [/^(diary|feedback)\//, isAllText],
  [/^country$/, isText],
];

/**
 * Whether a value can be what stands under this name; of kinds that are not known, any can.
 * @param {string} name
 * @param {Foreign} value
 */
export function isInShape(name, value) {
  if (value === null) return true; // it was taken away
  return SHAPES.every(([kind, fits]) => !kind.test(name) || fits(value));
}
