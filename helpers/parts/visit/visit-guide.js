// What the symptom guide was told, as answers of the sheet.

/** @import { GuideDid } from "../guide/guide-types.js" */
/** @import { Values } from "../base/types.js" */
/** @import { Answers, Option, Visit } from "./visit-types.js" */

/**
 * Answers by field, from the guide's records. 'No' tells what is not there, where the sheet asks for
 * that; 'not sure' tells nothing.
 * @param {Visit} visit
 * @param {Values} records
 * @returns {Answers}
 */
export function fromGuide({ parts }, records) {
  /** @type {Answers} */
  const found = {};
  for (const { name, kind, guide, absent, choices } of parts.flatMap(({ fields }) => fields)) {
    const same = guide ? records[guide] : undefined;
    /** @type {(one: Option) => boolean} */
    const isTold = (one) =>
      absent
        ? one.guide.length > 0 && one.guide.every((feature) => records[feature] === "no")
        : one.guide.some((feature) => records[feature] === "yes");
    const picked = choices.filter((one) => one.name === same || isTold(one)).map((one) => one.name);
    // where one alone may be picked, the later choice says more
    if (picked.length > 0) {
      found[name] = { picked: kind === "one" ? picked.slice(-1) : picked, words: "" };
    }
  }
  return found;
}

/**
 * The guide's records, from what the page remembers of it; none where it was never open.
 * @param {Partial<GuideDid> | undefined} did
 * @returns {Values}
 */
export function recordsOfGuide(did) {
  const { said, onset, trajectory, asker } = did ?? {};
  return { ...said, onset, trajectory, asker };
}
