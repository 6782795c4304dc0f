// Clear and undo, and what they say: the one undo of every part.

/** @import { Words } from "./types.js" */

/** @typedef {"clear" | "nothing_to_clear" | "cleared" | "undo" | "undone"} Clearing */

import { button, make } from "./elements.js";

/**
 * The two buttons. `act` is called with "clear" or "undo" and may give other words than the usual
 * ones to say, `isEmpty` tells whether there is nothing to clear; `called` names the buttons of a part
 * that a page may hold several of. The focus stays: on "clear" when "undo" goes away again.
 * @param {Words<Clearing>} words
 * @param {() => boolean} isEmpty
 * @param {(what: "clear" | "undo") => string | void} act
 * @param {(text: string) => void} say
 * @param {(one: HTMLButtonElement) => void} [called]
 */
export function drawClearing(words, isEmpty, act, say, called = () => {}) {
  const clearing = button(words.clear, "plain", () => {
    const nothing = isEmpty();
    say(nothing ? words.nothing_to_clear : (act("clear") ?? words.cleared));
  });
  const undoing = button(words.undo, "plain", () => {
    say(act("undo") ?? words.undone);
    clearing.focus();
  });
  called(clearing);
  called(undoing);
  return {
    element: make("div", { class: "als-buttons" }, clearing, undoing),
    show: (/** @type {boolean} */ canUndo) => (undoing.hidden = !canUndo),
    focusUndo: () => undoing.focus(),
  };
}
