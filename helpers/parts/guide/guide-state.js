// What a reader can tell the guide. Each function gives what there is afterwards.

/** @import { CourseName, GuideDid, Reply } from "./guide-types.js" */
/** @import { Foreign, Values } from "../base/types.js" */

// `step` is where the reader is, `whole` whether every group is shown at once, `advised` whether the
// advice was asked for, and `asked` the feature that is asked about alone after it.
/** @type {GuideDid} */
export const UNTOLD = {
  said: {},
  onset: "",
  trajectory: "",
  age: null,
  asker: "",
  step: 0,
  whole: false,
  advised: false,
  asked: "",
  cleared: null,
};

/** @type {(CourseName | "age")[]} */
const COURSE = ["onset", "trajectory", "age", "asker"];
/** @type {Reply[]} */
const REPLIES = ["yes", "no", "not-sure"];

/** Most years of age that are taken for an age, as in helpers/guide/answers.py. */
export const OLDEST = 120;

/**
 * Answer a feature with "yes", "no" or "not-sure"; an empty answer takes it back.
 * @param {GuideDid} did
 * @param {string} feature
 * @param {Reply | ""} said
 * @returns {GuideDid}
 */
export function answer(did, feature, said) {
  const others = Object.entries(did.said).filter(([name]) => name !== feature);
  return { ...did, said: Object.fromEntries(said ? [...others, [feature, said]] : others) };
}

/**
 * Say the same of every feature of a list that was not answered with yes.
 * @param {GuideDid} did
 * @param {string[]} features
 * @param {Reply} said
 */
export function answerRest(did, features, said) {
  const others = features.filter((name) => did.said[name] !== "yes");
  return others.reduce((before, name) => answer(before, name, said), did);
}

/**
 * Tell how it began, how it is going, how old the person is, or for whom it is asked.
 * @template {CourseName | "age"} What
 * @param {GuideDid} did
 * @param {What} what
 * @param {GuideDid[What]} value
 * @returns {GuideDid}
 */
export function tell(did, what, value) {
  return { ...did, [what]: value };
}

/**
 * Take every answer away; undo brings them back.
 * @param {GuideDid} did
 * @returns {GuideDid}
 */
export function clearTold(did) {
  return { ...UNTOLD, whole: did.whole, cleared: did };
}

/**
 * Whether there is nothing that clearing would take away.
 * @param {GuideDid} did
 */
export function isUntold(did) {
  const course = did.onset || did.trajectory || did.asker;
  return Object.keys(did.said).length === 0 && did.age === null && !course;
}

/**
 * Bring back what was taken away, and the place; what was told since stays.
 * @param {GuideDid} did
 * @returns {GuideDid}
 */
export function undoTold({ cleared, ...did }) {
  const since = COURSE.filter((what) => did[what] !== UNTOLD[what]);
  const told = Object.fromEntries(since.map((what) => [what, did[what]]));
  return {
    .../** @type {GuideDid} */ (cleared),
    ...told,
    said: { .../** @type {GuideDid} */ (cleared).said, ...did.said },
    cleared: null,
  };
}

/**
 * What was told as small records, one for each answer.
 * @param {GuideDid} did
 * @returns {Values<string | number | null>}
 */
export function toRecords(did) {
  const told = COURSE.filter((what) => did[what] !== UNTOLD[what]);
  return { ...did.said, ...Object.fromEntries(told.map((what) => [what, did[what]])) };
}

/**
 * What was told, from records; what no answer can be is left out, and what was cleared is kept.
 * @param {Values<Foreign>} values
 * @param {GuideDid} [did]
 * @returns {GuideDid}
 */
export function fromRecords(values, { step, whole, advised, cleared } = UNTOLD) {
  const fits = (/** @type {Foreign[]} */ [name, value]) =>
    !COURSE.includes(name) && REPLIES.includes(value);
  const said = Object.fromEntries(Object.entries(values).filter(fits));
  /** @type {Partial<GuideDid>} */
  const told = { said, step, whole, advised, cleared };
  for (const what of /** @type {const} */ (["onset", "trajectory", "asker"])) {
    if (typeof values[what] === "string") told[what] = /** @type {Foreign} */ (values[what]);
  }
  if (Number.isInteger(values.age) && values.age >= 0 && values.age <= OLDEST)
    told.age = values.age;
  return { ...UNTOLD, ...told };
}
