// How the guide's answers become records, and come back as answers that this guide offers.

/** @import { CourseName, Guide, GuideDid } from "./guide-types.js" */
/** @import { Foreign, Form, Values } from "../base/types.js" */

import { fromRecords, toRecords } from "./guide-state.js";
import { featuresOf } from "./guide-path.js";

/** @type {CourseName[]} */
const ASKED = ["onset", "trajectory", "asker"];

/**
 * The form of the guide's records; store.js says what a form is.
 * @param {Guide} guide
 * @returns {Form<GuideDid, Foreign>}
 */
export function formOf(guide) {
  /** @type {Form<GuideDid, Foreign>["fromRecords"]} */
  const inForm = (values, did) => fromRecords(offered(guide, values), did);
  return { key: "guide", toRecords, fromRecords: inForm };
}

/**
 * The values that this guide can ask for. What it does not offer counts as left open: taken for an
 * answer, it would keep the rules silent that hold where nothing is known, and lower the advice.
 * @param {Guide} guide
 * @param {Values<Foreign>} values
 */
export function offered(guide, values) {
  const features = new Set([...featuresOf(guide).keys(), guide.als]);
  const isOffered = (/** @type {Foreign[]} */ [name, value]) => {
    if (ASKED.includes(name))
      return guide.course[/** @type {CourseName} */ (name)].choices.some(
        (one) => one.name === value,
      );
    return name === "age" || features.has(name);
  };
  return Object.fromEntries(Object.entries(values).filter(isOffered));
}
