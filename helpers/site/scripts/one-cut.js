// The page as it was cut into steps: what stands in which, and where to be after it has changed.

/** @import { Block, Stop } from "./cutting.js" */
/** @import { Step } from "./steps.js" */

/** @typedef {Step & { stops: Stop[], past: number }} Shown a step, what is pressed in it, and where its section ends */
/**
 * Where a reader was: the number of the step, its first block and its own control.
 * @typedef {{ at: number, block: HTMLElement | undefined, stop: Stop, isAside: boolean }} Were
 */

import { cut } from "./cutting.js";
import { placeNamed } from "./places.js";
import { isShown } from "./sentences.js";
import { packed } from "./steps.js";

const LONG = 3;
/** From so many steps on, a section can be passed by. */

const AROUND = 96;
/** In pixels: what cards and lists take around their words, which stays while others are hidden. */

export class CutPage {
  constructor() {
    /** @type {HTMLElement | null} */
    this.root = null;
    /** @type {Block[]} */
    this.blocks = [];
    /** @type {Shown[]} */
    this.steps = [];
    /** @type {HTMLElement[]} */
    this.told = [];
    /** @type {HTMLElement[]} */
    this.heads = [];
    /** @type {HTMLElement[]} */
    this.skipped = [];
    /** @type {Set<HTMLElement>} */
    this.arisen = new Set();
  }

  /**
   * Cut it anew; a step is as high as there is room for.
   * @param {HTMLElement} root
   * @param {number} height
   */
  measure(root, height) {
    const { blocks, heads, told, skipped } = cut(root);
    const top = (blocks[0]?.top ?? 0) + scrollY;
    const room = height - Math.min(top, innerHeight / 3) - AROUND;
    this.blocks = blocks.filter(
      ({ element }) => element.dataset.step !== "over" || !isBusy(element),
    );
    const steps = packed(this.blocks, room);
    this.steps = steps.map((step, at) => ({
      ...step,
      stops: stopsOf(this.blocks, step),
      past: this.pastOf(steps, at),
    }));
    this.heads = heads;
    this.told = told;
    this.skipped = skipped;
    this.root = root;
  }

  /**
   * Where the next section begins, for the first step of a long one; else nowhere.
   * @param {Step[]} steps
   * @param {number} at
   */
  pastOf(steps, at) {
    const begins = (/** @type {Step} */ { from }) =>
      this.blocks[from].heads && this.blocks[from].level <= 2;
    // no way past the signs of an emergency: they stand at the top of a page, and in cards
    const head = this.blocks[steps[at].from];
    if (!begins(steps[at]) || head.level === 1 || head.element.closest(".card")) return 0;
    const next = steps.findIndex((one, place) => place > at && begins(one));
    const between = steps.slice(at, next).filter(({ within }) => !within);
    return next > 0 && between.length >= LONG ? next : 0;
  }

  /**
   * The step after another, past those within it that nobody asked for.
   * @param {number} at
   */
  after(at) {
    let next = at + 1;
    while (!this.steps[at]?.within && this.steps[next]?.within) next += 1;
    return next;
  }

  /**
   * The step before another, likewise.
   * @param {number} at
   */
  before(at) {
    let last = at - 1;
    while (!this.steps[at]?.within && this.steps[last]?.within) last -= 1;
    return Math.max(last, 0);
  }

  /**
   * What can be pressed in a step itself: one control, or radios, which are one.
   * @param {number} at
   * @returns {Stop | undefined}
   */
  stopAt(at) {
    const busy = /** @type {HTMLElement | null} */ (this.root?.querySelector("[data-step='over']"));
    if (busy && isBusy(busy)) {
      const ends = [...busy.querySelectorAll("button")].filter((one) => !one.hidden).slice(-1);
      if (ends.length > 0) return ends;
    }
    return this.steps[at]?.stops[this.steps[at].stop];
  }

  /**
   * Where to be after the page has changed, for whoever was there; what has just risen in it comes
   * first, unless the reader has put the page aside.
   * @param {Were} were
   */
  next({ at, block, stop, isAside }) {
    const risen = new Set(
      /** @type {HTMLElement[]} */ ([
        ...(this.root?.querySelectorAll("[data-step='now']") ?? []),
      ]).filter((one) => one.hasChildNodes() && isShown(one)),
    );
    const fresh = [...risen].find((one) => !this.arisen.has(one));
    const held = /** @type {HTMLElement} */ (document.activeElement);
    const urgent = [...risen].find((one) => one.contains(held));
    this.arisen = risen;
    if (isAside) return this.stepOf(block) ?? at;
    const wanted = urgent ? this.stepOf(held) : fresh ? this.stepOf(fresh) : undefined;
    return (
      wanted ??
      (this.isPlaced(held) ? this.stepOf(held) : undefined) ??
      (this.isPlaced(stop[0]) ? this.stepOf(stop[0]) : undefined) ??
      this.stepOf(block) ??
      Math.max(Math.min(at, this.steps.length - 1), 0)
    );
  }

  /**
   * Whether an element has a place among the steps; what lies over them while it is busy has none.
   * @param {HTMLElement | undefined} element
   */
  isPlaced(element) {
    if (!element || !this.root?.contains(element)) return false;
    const over = /** @type {HTMLElement | null} */ (element.closest("[data-step='over']"));
    return !over || !isBusy(over);
  }

  /**
   * The step in which an element is shown: the one whose own control it is, if it is one.
   * @param {Element | null | undefined} element
   * @returns {number | undefined}
   */
  stepOf(element) {
    if (!element) return undefined;
    const own = this.steps.findIndex(({ stops, stop }) =>
      stops[stop]?.includes(/** @type {HTMLElement} */ (element)),
    );
    if (own >= 0) return own;
    const at = this.steps.findIndex(({ from, to }) =>
      this.blocks
        .slice(from, to)
        .some((one) => one.element.contains(element) || element.contains(one.element)),
    );
    if (at >= 0) return at;
    // of no use here, such as a way past what is shown: then to the beginning of what holds it
    const holder = element.parentElement;
    return holder && holder !== this.root ? this.stepOf(holder) : undefined;
  }

  /**
   * The place of this page to which a link leads.
   * @param {HTMLAnchorElement} link
   */
  placeOf({ hash }) {
    const name = placeNamed(hash.slice(1));
    const all = [...(this.root?.querySelectorAll("[id], [data-jupyter-id]") ?? [])];
    // JupyterLab gives its headings another name than an id
    return all.find((one) => one.id === name || one.getAttribute("data-jupyter-id") === name);
  }
}

/**
 * What can be pressed in the blocks of a step.
 * @param {Block[]} blocks
 * @param {Step} step
 */
function stopsOf(blocks, { from, to }) {
  return blocks.slice(from, to).flatMap(({ controls }) => controls);
}

/** @param {HTMLElement} element */
function isBusy(element) {
  return element.classList.contains("als-busy");
}
