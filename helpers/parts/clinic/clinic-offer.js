// What was marked below decisions can be taken over in one press.

/** @import { Act, Clinic, ClinicWords } from "./clinic-types.js" */

import { valuesOf } from "../base/store-forms.js";
import { memory } from "../base/store-records.js";
import { drawOffer as drawAny } from "../base/offer.js";
import { markedIn, takeMarks } from "./clinic-told.js";

const DECISIONS = { key: "decisions" };

/**
 * The offer, shown only where something was marked that has a place on the sheet.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {Act} act
 * @param {(sentence: string) => void} say
 */
export function drawOffer(clinic, words, act, say) {
  // records are there for what is told in this window, what is kept and what a file brought
  const found = () => markedIn(clinic, valuesOf(DECISIONS, memory().records));
  const isThere = () => Object.keys(found()).length > 0;
  return drawAny(words.decisions, words.take_decisions, isThere, () => {
    act((did) => takeMarks(clinic, did, found()));
    say(words.decisions_taken);
  });
}
