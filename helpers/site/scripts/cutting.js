// The blocks that a page is made of, in reading order, with what each of them has to press.
//
// A part says by `data-step` on its own elements what this cannot see:
//
// - one:  a step of its own, such as a line of a list to tick
// - with: belongs to what stands before it
// - head: stands above every step of what it heads
// - now:  whatever comes to stand in here is shown at once
// - told: says what a press did, and is shown with the step in which it was pressed
// - over: lies over the step while it is busy
// - skip: of no use where one thing is shown at a time

/** @import { Measured } from "./steps.js" */

import { isShown } from "./sentences.js";

/** @typedef {HTMLElement[]} Stop a control, or all radios of a group, which are one stop */
/** @typedef {Measured & { element: HTMLElement, level: number, controls: Stop[] }} Block */
/**
 * @typedef {{ blocks: Block[], heads: HTMLElement[], told: HTMLElement[], skipped: HTMLElement[] }} Cut
 */

const LEAVES = "p, h1, h2, h3, h4, h5, h6, li, tr, figure, legend, dt, dd, pre, label, summary";
const HELD = `${LEAVES}, ul, ol, dl, table, fieldset, details, div, section, blockquote, [data-step]`;
const HEADS = "h1, h2, h3, h4, h5, h6, legend";
// the sign with which JupyterLab links a heading to itself is nothing to press
const PRESSED = "a[href]:not(:is(h1, h2, h3, h4) > a), button, input, select, textarea, summary";
const APART = ".als-heard, .contents, script, style";

/**
 * Everything below an element that is shown now, cut into blocks.
 * @param {HTMLElement} root
 * @returns {Cut}
 */
export function cut(root) {
  /** @type {Cut} */
  const found = { blocks: [], heads: [], told: [], skipped: [] };
  walk(root, found);
  return found;
}

/**
 * @param {HTMLElement} parent
 * @param {Cut} found
 */
function walk(parent, found) {
  for (const child of /** @type {Iterable<HTMLElement>} */ (parent.children)) {
    const mark = child.dataset.step ?? "";
    if (mark === "told") found.told.push(child);
    else if (!isShown(child) || child.matches(".als-heard")) continue;
    else if (mark === "skip" || child.matches(APART) || isEmpty(child)) found.skipped.push(child);
    else if (mark === "head") found.heads.push(child);
    else if (mark === "now") begin(child, found);
    else if (mark === "one" || mark === "with" || mark === "over" || isChoice(child))
      found.blocks.push(blockOf(child, mark || "one"));
    else if (isLeaf(child)) found.blocks.push(blockOf(child, mark));
    else walk(child, found);
  }
}

/**
 * What is shown at once begins a step, and shares it with nothing that stands before it.
 * @param {HTMLElement} parent
 * @param {Cut} found
 */
function begin(parent, found) {
  const at = found.blocks.length;
  walk(parent, found);
  if (found.blocks[at]) found.blocks[at].heads = true;
}

/**
 * Whether an element holds one choice, of several that exclude each other, or a box to tick.
 * @param {HTMLElement} element
 */
function isChoice(element) {
  if (element.matches("fieldset, [role='radiogroup']"))
    return element.querySelector("input[type='radio']") !== null;
  return element.matches("label") && element.querySelector("input[type='checkbox']") !== null;
}

/**
 * Whether nothing within an element could be shown alone.
 * @param {HTMLElement} element
 */
function isLeaf(element) {
  if (element instanceof HTMLDetailsElement) return !element.open;
  return element.matches(LEAVES) || element.querySelector(HELD) === null;
}

/**
 * Whether an element holds nothing to read, to see or to press.
 * @param {HTMLElement} element
 */
function isEmpty(element) {
  return (
    element.textContent.trim() === "" &&
    element.querySelector(`img, svg, ${PRESSED}`) === null &&
    !element.matches(PRESSED)
  );
}

/**
 * @param {HTMLElement} element
 * @param {string} mark
 * @returns {Block}
 */
function blockOf(element, mark) {
  const { top, bottom } = element.getBoundingClientRect();
  const controls = stopsIn(element);
  return {
    element,
    level: Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 6),
    heads: element.matches(HEADS) && controls.length === 0,
    alone: mark === "one",
    joins: mark === "with",
    controls,
    stops: controls.length,
    links: controls.filter(isOfText).length,
    top,
    bottom,
  };
}

/**
 * What can be pressed in an element, in its order.
 * @param {HTMLElement} element
 * @returns {Stop[]}
 */
export function stopsIn(element) {
  /** @type {Map<unknown, Stop>} */
  const found = new Map();
  const inside = /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll(PRESSED));
  for (const one of element.matches(PRESSED) ? [element, ...inside] : inside) {
    if (!isPressed(one)) continue;
    const isRadio = one instanceof HTMLInputElement && one.type === "radio";
    const key = isRadio ? `radios ${one.name}` : one;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

/**
 * Whether a control leads on from the words of a page, or to what they rest on. What a part holds is
 * there to be pressed.
 * @param {Stop} stop
 */
function isOfText([one]) {
  return one.matches("a[href], .als-why > summary") && !one.closest(".als, [data-widget]");
}

/** @param {HTMLElement} one */
function isPressed(one) {
  // the numbers of these two lines stand on the screen already
  if (one.matches(".alert a[href^='tel:']")) return false;
  if (one.tabIndex < 0 || one.matches(":disabled") || !isShown(one)) return false;
  return one.closest("[data-step='skip']") === null;
}
