// What the symptom guide was told, as answers of the sheet.

/** @import { GuideDid } from "../guide/guide-types.js" */
/** @import { Values } from "../base/types.js" */
/** @import { Answers, Visit } from "./visit-types.js" */

/**
 * Answers by field, from the guide's records; 'no' and 'not sure' tell nothing.
 * @param {Visit} visit
 * @param {Values} records
 * @returns {Answers}
 */
export function fromGuide({ parts }, records) {
  /** @type {Answers} */
  const found = {};
  for (const { name, kind, guide, choices } of parts.flatMap(({ fields }) => fields)) {
    const same = guide ? records[guide] : undefined;
    const picked = choices
      .filter((one) => one.name === same || one.guide.some((feature) => records[feature] === "yes"))
      .map((one) => one.name);
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
