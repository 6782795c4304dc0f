// Hides all of a page but one step. Whatever must stay to be heard, such as a place that is read
// aloud when it changes, stays in the page without taking room.

/** @import { OneAtATime } from "./one.js" */

import { filled } from "../../parts/base/elements.js";
import { counted, headingsOf, noteOf, numberOf, textOf } from "./one-telling.js";

/**
 * What a page holds besides the step: all its blocks, what heads some of them, what says how a press
 * went and whether it is news, and the headings above the step.
 * @typedef {{
 *   all: HTMLElement[], heads: HTMLElement[], told: HTMLElement[], fresh: HTMLElement[],
 *   above: HTMLElement[],
 * }} Around
 */

/**
 * Put on the screen what belongs there now, and say in the bar where that is.
 * @param {OneAtATime} one
 */
export function showStep(one) {
  const { root, blocks, steps, heads, told, skipped } = one.page;
  if (!root) return;
  document.documentElement.dataset.one = one.view;
  const isRead = one.view === "read";
  const shown = isRead ? blocks.slice(one.step?.from, one.step?.to) : [];
  const isFresh = (/** @type {HTMLElement} */ each) =>
    each.hasChildNodes() && one.heard.get(each) !== each.textContent;
  const above = headingsOf(
    blocks.slice(0, one.view === "end" ? blocks.length : (one.step?.from ?? 0) + 1),
  );
  hideAllBut(
    root,
    shown.map(({ element }) => element),
    {
      all: [...blocks.map(({ element }) => element), ...skipped],
      heads,
      told,
      fresh: isRead ? told.filter(isFresh) : [],
      above,
    },
  );
  offerMore(one, isRead);
  if (isRead) for (const each of one.stop) each.dataset.own = "";
  const what = above.at(-1);
  const place = filled(one.given.words.place, {
    number: numberOf(steps, one.at),
    all: counted(steps) + 1,
    what: what ? textOf(what) : "",
  });
  one.bar.show(one.view, {
    place: one.view === "call" ? "" : place,
    note: noteOf(one.view, one.given.words),
  });
  // what is at the end of a step must be able to stand above the controls
  const high = `${one.bar.element.offsetHeight}px`;
  document.documentElement.style.setProperty("--one-bar", high);
}

/**
 * Below the words: what leads to each of their links, or past their section.
 * @param {OneAtATime} one
 * @param {boolean} isRead
 */
function offerMore({ page, step, more }, isRead) {
  const { gathers = 0, past = 0, stops = [] } = (isRead && step) || {};
  const next = stops.length === 0 ? page.blocks[page.steps[past]?.from] : undefined;
  more.show(gathers > 0 ? stops.flat() : [], past && next ? textOf(next.element) : "");
}

/**
 * @param {HTMLElement} root
 * @param {HTMLElement[]} shown
 * @param {Around} around
 */
function hideAllBut(root, shown, { all, heads, told, fresh, above }) {
  showAll(root);
  const holders = new Set(shown.flatMap((one) => upTo(root, one)));
  const isIn = (/** @type {HTMLElement} */ one) =>
    holders.has(one) || shown.some((each) => each.contains(one));
  for (const one of all) {
    if (shown.includes(one)) continue;
    // a program that reads aloud is told below which headings it is
    one.dataset.off = above.includes(one) ? "heard" : "yes";
  }
  for (const one of heads)
    if (!holders.has(/** @type {HTMLElement} */ (one.parentElement))) one.dataset.off = "yes";
  for (const one of told) if (!isIn(one) && !fresh.includes(one)) one.dataset.off = "yes";
  const kept = new Set([...holders, ...fresh.flatMap((one) => upTo(root, one))]);
  for (const one of [...all, ...heads, ...told].flatMap((each) => upTo(root, each)))
    if (!kept.has(one)) one.dataset.off ??= "flat";
}

/**
 * Show all of a page again.
 * @param {HTMLElement} root
 */
export function showAll(root) {
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (
    root.querySelectorAll("[data-off], [data-own]")
  )) {
    delete one.dataset.off;
    delete one.dataset.own;
  }
}

/**
 * What an element stands in, below a root.
 * @param {HTMLElement} root
 * @param {HTMLElement} element
 */
function upTo(root, element) {
  const found = [];
  for (let one = element.parentElement; one && one !== root; one = one.parentElement)
    found.push(one);
  return found;
}

/**
 * Do something that changes how high the page is, and stay where the window stood.
 * @param {() => void} act
 */
export function stayThere(act) {
  const [x, y] = [scrollX, scrollY];
  act();
  window.scrollTo(x, y);
}
