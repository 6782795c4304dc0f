// How the guide's answers become records, and come back as answers that this guide offers.

import { fromRecords, toRecords } from "./guide-doing.js";
import { featuresOf } from "./guide-path.js";

const ASKED = ["onset", "trajectory", "asker"];

/** The form of the guide's records; memory.js says what a form is. */
export function formOf(guide) {
  const inForm = (values, did) => fromRecords(offered(guide, values), did);
  return { key: "guide", toRecords, fromRecords: inForm };
}

/**
 * The values that this guide can ask for. What it does not offer counts as left open: taken for an
 * answer, it would keep the rules silent that hold where nothing is known, and lower the advice.
 */
export function offered(guide, values) {
  const features = new Set([...featuresOf(guide).keys(), guide.als]);
  const isOffered = ([name, value]) => {
    if (ASKED.includes(name)) return guide.course[name].choices.some((one) => one.name === value);
    return name === "age" || features.has(name);
  };
  return Object.fromEntries(Object.entries(values).filter(isOffered));
}
