// What the symptom guide was told can be taken over in one press.

/** @import { GuideDid } from "../guide/guide-types.js" */
/** @import { Act, Field, Visit, VisitWords } from "./visit-types.js" */

import { valuesOf } from "../base/store-forms.js";
import { memory } from "../base/store-records.js";
import { held } from "../base/store.js";
import { drawOffer as drawAny } from "../base/offer.js";
import { addTold } from "./visit-state.js";
import { settled } from "./visit-settling.js";
import { fromGuide, recordsOfGuide } from "./visit-guide.js";

export const GUIDE = "guide";

/** What the guide was told in this window; else what is kept, or was loaded from a file. */
function toldToGuide() {
  const did = /** @type {GuideDid | undefined} */ (held(GUIDE));
  return did ? recordsOfGuide(did) : valuesOf({ key: GUIDE }, memory().records);
}

/**
 * The offer, shown only where the guide was told something that has a place on the sheet.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {Act} act
 * @param {(sentence: string) => void} say
 */
export function drawOffer(visit, words, act, say) {
  const fields = visit.parts.flatMap((part) => part.fields);
  const isOne = (/** @type {string} */ name) =>
    /** @type {Field} */ (fields.find((field) => field.name === name)).kind === "one";
  const found = () => fromGuide(visit, toldToGuide());
  const isThere = () => Object.keys(found()).length > 0;
  return drawAny(words.guide, words.take_guide, isThere, () => {
    act((did) => {
      const told = addTold(did, found(), isOne);
      return { ...told, answers: settled(visit, told.answers) };
    });
    say(words.guide_taken);
  });
}
