// What all of the room shares: what there is to read, who reads, what was answered, and what is said of it.

/** @import { Answer, Held, Material } from "./types.js" */

import { read, written } from "./answers.js";
import { make } from "./elements.js";
import { keep, kept } from "./keeping.js";
import { today } from "./who.js";

export const all = /** @type {Material} */ (
  JSON.parse(/** @type {HTMLElement} */ (document.getElementById("material")).textContent ?? "")
);
export const { words } = all;

/** @type {Held} */
export const held = { who: { name: "", role: "", day: today() }, answers: new Map() };

const before = kept();
const found = before === null ? "refused" : read(all, before);
if (typeof found !== "string") {
  Object.assign(held.who, { name: found.who.name, role: found.who.role });
  held.answers = found.answers;
}

/** The same words stand at the top and below the sentences, near to whichever button was pressed. */
export const says = make("p", { role: "status", class: "says" });
export const below = make("p", { role: "status", class: "says" });

export const keeping = make("input", {
  type: "checkbox",
  id: "keep",
  change: () => (keeping.checked ? remember() : keep(null)),
});
keeping.checked = typeof found !== "string";

/** Keep in this browser what was answered, if the reviewer asked for it. */
export function remember() {
  if (!keeping.checked) return;
  if (!keep(written(all, held))) {
    keeping.checked = false;
    tell(words.kept_not);
  }
}

/** @param {string} text */
export function tell(text) {
  says.textContent = text;
  below.textContent = text;
}

/**
 * The answer to a sentence, made on the first asking.
 * @param {string} seen
 * @returns {Answer}
 */
export function answer(seen) {
  const { words: sentence } = all.statements[seen];
  const fresh = { says: /** @type {const} */ (""), words: "", on: held.who.day, sentence };
  const one = held.answers.get(seen) ?? fresh;
  held.answers.set(seen, one);
  return one;
}
