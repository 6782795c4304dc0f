// One sentence where this browser should keep an answer and refuses.

import { line, make } from "./elements.js";

/** The place for the sentence; `tell` gets whether the last answer is kept. */
export function drawUnkept(words) {
  const element = make("div", { class: "als-unkept", "aria-live": "assertive" });

  function tell(kept) {
    if (kept) element.replaceChildren();
    else if (!element.hasChildNodes()) element.append(line(words.unkept));
  }
  return { element, tell };
}
