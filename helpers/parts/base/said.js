// What a widget says: seen in full, and heard as one sentence.
//
// Programs that read aloud take up what is put into a live place node by node: sources run into
// each other, some come first, and links that have a name of their own are not read at all. So the
// sentence goes as one text into a place that is only heard, and what is seen stands beside it. The
// place has no role: an empty one with the role "status" is read as "status bar" on the way.

/** @import { Timer } from "./types.js" */

import { line, make } from "./elements.js";

// time enough for the sentence to be taken up; after that only what is seen is met, and not twice
const HEARD_FOR = 15_000;

/** A place that is only heard. `hear` reads a text aloud; what is urgent is read at once. */
export function drawHeard(urgent = false) {
  const live = urgent ? "assertive" : "polite";
  const element = make("div", { class: "als-heard", "aria-live": live });
  /** @type {Timer | undefined} */
  let later;

  /** @param {string} text */
  function hear(text) {
    clearTimeout(later);
    element.replaceChildren(...(text ? [text] : []));
    if (text) later = setTimeout(() => element.replaceChildren(), HEARD_FOR);
  }
  return { element, hear };
}

/**
 * The place where a widget says what happened. `say` shows these sentences and reads them aloud;
 * `show` shows any elements, and reads a text aloud in their place.
 */
export function drawSaid() {
  const heard = drawHeard();
  const seen = make("div", { class: "als-said", "data-step": "told" });

  /** @type {(text: string, ...elements: HTMLElement[]) => void} */
  function show(text, ...elements) {
    seen.replaceChildren(...elements);
    heard.hear(text);
  }
  /** @param {string[]} texts */
  function say(...texts) {
    const told = texts.filter((text) => text);
    show(told.join(" "), ...told.map((text) => line(text)));
  }
  return { element: make("div", {}, heard.element, seen), show, say };
}
