// What is said of the place on the page: for eyes in the bar, and for programs that read aloud.

/** @import { Block } from "./cutting.js" */
/** @import { OneWords, View } from "./one-bar.js" */
/** @import { Shown } from "./one-cut.js" */

import { filled } from "../../parts/base/elements.js";
import { sentences } from "./sentences.js";

/**
 * The headings that stand above the block after these, the page's own first.
 * @param {Block[]} blocks
 */
export function headingsOf(blocks) {
  /** @type {Block[]} */
  const found = [];
  for (const block of blocks) {
    if (!block.heads) continue;
    while (found.length > 0 && /** @type {Block} */ (found.at(-1)).level >= block.level)
      found.pop();
    found.push(block);
  }
  return found.map(({ element }) => element);
}

/**
 * The number of a step among all; those within another are places of it, and are not counted.
 * @param {Shown[]} steps
 * @param {number} at one that is not there is the end
 */
export function numberOf(steps, at) {
  const step = steps[at];
  const until = steps.slice(0, at + (step?.within ? 0 : 1));
  return counted(until) + (step ? 0 : 1);
}

/**
 * How many steps the reader is told of.
 * @param {Shown[]} steps
 */
export function counted(steps) {
  return steps.filter(({ within }) => !within).length;
}

/**
 * What is said where the page itself is not shown.
 * @param {View} view
 * @param {OneWords} words
 */
export function noteOf(view, words) {
  if (view === "rest") return words.resting;
  if (view !== "end") return "";
  const next = nextPage();
  return next ? filled(words.ends_next, { title: next.dataset.title ?? "" }) : words.ends;
}

/**
 * Where the reader is and what stands there, as one text; without a page, what the bar says alone.
 * @param {HTMLElement} bar
 * @param {HTMLElement | null} page
 */
export function textFrom(bar, page) {
  const seen = ["als-place", "als-note"].map((name) => bar.querySelector(`.${name}`)?.textContent);
  const words = page ? sentences(page).map(({ say }) => say) : [];
  return [...seen, ...words]
    .filter((one) => one)
    .join(". ")
    .replaceAll("..", ".");
}

/** The way to the next page, as it stands at the top of every page that has one. */
export function nextPage() {
  return /** @type {HTMLElement | null} */ (document.querySelector(".top a[rel='next']"));
}

/**
 * What a heading says, without the sign of a link to itself.
 * @param {HTMLElement} heading
 */
export function textOf(heading) {
  const own = [...heading.childNodes].filter((one) => one.nodeName !== "A");
  return own
    .map((one) => one.textContent)
    .join("")
    .trim();
}
