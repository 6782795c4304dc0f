// What was marked below decisions can be taken over in one press.

/** @import { Act, Clinic, ClinicWords } from "./clinic-types.js" */

import { button, line, make } from "../base/elements.js";
import { valuesOf } from "../base/forms.js";
import { memory } from "../base/known.js";
import { markedIn, takeMarks } from "./clinic-told.js";

const DECISIONS = { key: "decisions" };

/**
 * The offer, shown only where something was marked that has a place on the sheet.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {Act} act
 * @param {(sentence: string) => void} say
 * @returns {{ element: HTMLElement, show(): void }}
 */
export function drawOffer(clinic, words, act, say) {
  // records are there for what is told in this window, what is kept and what a file brought
  const found = () => markedIn(clinic, valuesOf(DECISIONS, memory().records));
  const take = button(words.take_decisions, "main", () => {
    act((did) => takeMarks(clinic, did, found()));
    say(words.decisions_taken);
  });
  const inside = [line(words.decisions), make("div", { class: "als-buttons" }, take)];
  const element = make("div", { class: "als-offer" }, ...inside);

  function show() {
    element.hidden = Object.keys(found()).length === 0;
  }
  return { element, show };
}
