// Questions below the title of the page that says more, each with its answer to open.

/** @import { Page, Source, Way, Words } from "../base/types.js" */
/** @import { LookedFor } from "./questions-search.js" */

/** @typedef {{ name: string, ask: string, why: string, sources: Source[], ways?: Way[] }} Asked */
/** @typedef {{ page: Page, says: string, questions: Asked[] }} Group what says how many there are */
/** @typedef {Words<"sources" | "new_tab" | "read_on">} AskedWords */
/** @typedef {(asked: string, open: boolean) => void} Turn */

import { control, line, make, reach, sources } from "../base/elements.js";
import { plain } from "../base/looking.js";
import { pageBelow } from "../base/page-link.js";
import { holds } from "./questions-search.js";

/**
 * The questions of one page, closed until they are opened or one of them is looked for: by keys, all
 * of them together would be some 300 stops. `show` leaves those that are looked for, and gives their
 * number.
 * @param {Group} group
 * @param {AskedWords} words
 * @param {Turn} turn
 */
export function drawGroup({ page, says, questions }, words, turn) {
  const drawn = questions.map((asked) => drawAsked(asked, page, words, turn));
  const heading = make("h3", { class: "als-heading", dir: "auto" }, says);
  const head = control("summary", { class: "als-topic" }, heading);
  const inside = [head, ...drawn.map(({ element }) => element)];
  const element = make("details", { class: "als-group" }, ...inside);
  /** @type {string | null} */
  let before = null;

  /** @type {(looked: LookedFor, open: string[]) => number} */
  function show(looked, open) {
    const shown = drawn.filter((one) => one.show(looked, open)).length;
    element.hidden = shown === 0;
    const typed = looked.words.join(" ");
    const isOpen = looked.isEmpty ? questions.some(({ name }) => open.includes(name)) : shown > 0;
    // until something else is looked for, a reader opens and closes it by hand
    if (typed !== before) element.open = isOpen;
    before = typed;
    return shown;
  }
  return { element, show };
}

/**
 * One question. What is open stays open, also while it is not shown.
 * @param {Asked} asked
 * @param {Page} page
 * @param {AskedWords} words
 * @param {Turn} turn
 */
function drawAsked(asked, page, words, turn) {
  const text = plain(`${asked.ask} ${asked.why}`);
  const say = make("span", { class: "als-say", dir: "auto" }, asked.ask);
  const head = control("summary", { class: "als-summary" }, say);
  const inside = [
    line(asked.why),
    ...reach(asked.ways),
    ...sources(asked.sources, words),
    ...readOn(page, words),
  ];
  const answer = make("div", { class: "als-answer" }, ...inside);
  const toggled = () => turn(asked.name, element.open);
  const element = make("details", { class: "als-asked", toggle: toggled }, head, answer);

  /** @type {(looked: LookedFor, open: string[]) => boolean} */
  function show(looked, open) {
    const isFound = !looked.isOnlySigns && holds(text, looked.words);
    element.hidden = !isFound && !looked.meant.has(asked.name);
    element.open = open.includes(asked.name);
    return !element.hidden;
  }
  return { element, show };
}

/**
 * The way to the page that says more.
 * @param {Page} page
 * @param {AskedWords} words
 */
function readOn(page, words) {
  return page.href ? [pageBelow(words.read_on, page, words)] : [];
}
