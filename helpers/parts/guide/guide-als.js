// Whether a doctor has found ALS: asked beside the emergencies, for it chooses what is asked.

/** @import { GuideDid, GuidePart, Home, Offered, Reply } from "./guide-types.js" */

import { answer } from "./guide-state.js";
import { drawRadios } from "./guide-radios.js";

/**
 * The question on the first screen; without an answer, what is asked is what everyone is asked.
 * @param {Home} home
 * @param {string} als the feature that is asked about
 * @returns {GuidePart}
 */
export function drawAls({ guide, words, act }, als) {
  /** @type {Offered<Reply>[]} */
  const offered = [
    { name: "yes", say: words.yes },
    { name: "no", say: words.no },
    { name: "not-sure", say: words.not_sure },
  ];
  const asked = { ask: guide.alsAsk, help: guide.course.forSomeoneElse, choices: offered };
  const pick = (/** @type {(Reply | "")[]} */ [chosen = ""]) =>
    act((did) => answer(did, als, chosen));
  const { element, show, focus } = drawRadios(asked, pick);
  element.classList.add("als-apart");

  /** @param {GuideDid} did */
  function showAnswer({ said, step }) {
    element.hidden = step !== 0;
    show([said[als]]);
  }
  return { element, show: showAnswer, focus };
}
