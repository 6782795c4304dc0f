// The reviewer's file, out of the room.

import { isGiven, written } from "./answers.js";
import { button, filled, make } from "./elements.js";
import { all, held, tell, words } from "./state.js";
import { isOdd } from "./who.js";

/** Save a file with who read and what was answered, or say what is missing. */
export function download() {
  const { name, role, day } = held.who;
  const odd = [name, role].findIndex((one) => isOdd(all, one));
  if (!name.trim() || !role.trim() || ![...held.answers.values()].some(isGiven))
    tell(words.save_needs);
  else if (odd >= 0) tell(words.odd_name);
  else {
    const file = `als-review-${day}.json`;
    const href = URL.createObjectURL(new Blob([written(all, held)], { type: "application/json" }));
    make("a", { href, download: file }).click();
    // some browsers begin to fetch it only after this
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    tell(filled(words.saved, { file }));
  }
}

/** The button near to where the reviewer's name is asked for. */
export const save = button(words.save, download);
