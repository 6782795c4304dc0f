// The care card for someone in danger, above all questions, with numbers that can be pressed.

/** @import { Source, Words } from "../base/types.js" */

/**
 * A care card, and the addresses of the numbers that it names.
 * @typedef {object} CareCard
 * @property {string} level how soon, in words
 * @property {string} heading
 * @property {string[]} items
 * @property {string} then
 * @property {Source[]} sources
 * @property {{ [number: string]: string }} numbers
 */
/** @typedef {Words<"sources" | "new_tab">} CrisisWords */

import { withNumbers } from "../base/calls.js";
import { line, make } from "../base/elements.js";
import { drawSources } from "../base/sources.js";

/**
 * The card, hidden at first; an empty element where there is none.
 * @param {CareCard | undefined} card
 * @param {CrisisWords} words
 */
export function drawCrisis(card, words) {
  const inside = card ? drawn(card, words) : [];
  const element = make(
    "section",
    { class: "als-crisis", "aria-label": card?.heading ?? false },
    ...inside,
  );
  element.hidden = true;
  return element;
}

/**
 * @param {CareCard} card
 * @param {CrisisWords} words
 */
function drawn(card, words) {
  const items = card.items.map((one) => make("li", { dir: "auto" }, ...withNumbers(card, one)));
  return [
    line(card.level, "als-line als-level"),
    make("h3", { class: "als-heading", dir: "auto" }, card.heading),
    make("ul", { class: "als-list" }, ...items),
    make("p", { class: "als-line", dir: "auto" }, ...withNumbers(card, card.then)),
    ...drawSources([card], { ...words, whence: words.sources }),
  ];
}
