// One sentence where this browser should keep an answer and refuses.

/** @import { Words } from "./types.js" */

import { line, make } from "./elements.js";

/**
 * The place for the sentence; `tell` gets whether the last answer is kept.
 * @param {Words<"unkept">} words
 */
export function drawSaveWarning(words) {
  const element = make("div", { class: "als-unkept", "aria-live": "assertive" });

  /** @param {boolean} kept */
  function tell(kept) {
    if (kept) element.replaceChildren();
    else if (!element.hasChildNodes()) element.append(line(words.unkept));
  }
  return { element, tell };
}
