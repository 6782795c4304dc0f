// One thing at a time: the page as steps, with large controls that are always in the same places.
// What is not shown is out of reach of every key and of programs that read aloud.

/** @import { Block, Stop } from "./cutting.js" */
/** @import { OneWords, View } from "./one-bar.js" */
/** @import { Step } from "./steps.js" */

/** @typedef {Step & { stops: Stop[], past: number }} Shown a step, what is pressed in it, and where its section ends */

import { filled } from "../../parts/base/elements.js";
import { cut } from "./cutting.js";
import { drawBar, lines } from "./one-bar.js";
import { keepStops } from "./one-keys.js";
import { drawLinks } from "./one-links.js";
import { hideAllBut, showAll } from "./one-showing.js";
import { isShown, sentences } from "./sentences.js";
import { packed } from "./steps.js";

export const STEP = "als-step";
/** Tells that another step is on the screen. */
export const GO_ON = "als-go-on";
/** Asks for the next step; it is refused where something waits to be answered, and at the end. */

const TOUCHES = ["keydown", "click"];
/** Until then a page that is still being drawn keeps the place at which it was left. */

const SLACK = 24;
/** In pixels: so little out of sight is nothing to scroll for. */

const LONG = 3;
/** From so many steps on, a section can be passed by. */

const AROUND = 96;
/** In pixels: what cards and lists take around their words, which stays while others are hidden. */

/** @typedef {{ words: OneWords, root(): HTMLElement | null, left(): void, moved(at: string): void }} Given */

export class OneAtATime {
  /**
   * @param {Given} given
   * @param {number} first the block that is shown first
   */
  constructor(given, first) {
    this.given = given;
    /** @type {View} */
    this.view = "read";
    /** @type {Block[]} */
    this.blocks = [];
    /** @type {Shown[]} */
    this.steps = [];
    this.at = 0;
    this.deepest = 0;
    /** @type {number | null} */
    this.first = first;
    /** @type {HTMLElement[]} */
    this.told = [];
    /** @type {HTMLElement[]} */
    this.heads = [];
    /** @type {HTMLElement[]} */
    this.skipped = [];
    /** @type {Map<HTMLElement, string>} */
    this.heard = new Map();
    /** @type {Set<HTMLElement>} */
    this.arisen = new Set();
    /** @type {HTMLElement | null} */
    this.drawn = null;
    this.bar = drawBar(given.words, (does) => this[does]());
    const acts = { open: () => this.openLinks(), skip: () => this.go(this.step.past) };
    this.more = drawLinks(given.words, acts);
    document.body.append(this.more.element, this.bar.element);
    this.watcher = new MutationObserver(() => this.look());
    const look = () => this.look();
    const touched = () => (this.first = null);
    addEventListener("resize", look);
    for (const kind of TOUCHES) addEventListener(kind, touched, { capture: true });
    /** @param {Event} event */
    const further = (event) => {
      const own = this.step?.stops[this.step.stop] ?? [];
      const isAsked = own.some((one) => one.closest(".als, [data-widget]") !== null);
      if (this.view !== "read" || isAsked || this.after >= this.steps.length) return;
      event.preventDefault();
      this.go(this.after);
    };
    /** @param {MouseEvent} event */
    const lead = (event) => this.lead(event);
    window.addEventListener("click", lead, { capture: true });
    document.addEventListener(GO_ON, further);
    const endKeys = keepStops(this);
    this.end = () => {
      this.watcher.disconnect();
      removeEventListener("resize", look);
      for (const kind of TOUCHES) removeEventListener(kind, touched, { capture: true });
      document.removeEventListener(GO_ON, further);
      window.removeEventListener("click", lead, { capture: true });
      endKeys();
      this.bar.end();
      this.bar.element.remove();
      this.more.element.remove();
      if (this.drawn) showAll(this.drawn);
      delete document.documentElement.dataset.one;
      document.documentElement.style.removeProperty("--one-bar");
    };
    document.documentElement.dataset.one = "read";
    this.look();
  }

  /** Cut the page anew, and stay at what is shown, unless a part has brought something else. */
  look() {
    const root = this.given.root();
    this.watcher.disconnect();
    if (this.drawn && this.drawn !== root) showAll(this.drawn);
    const [block, stop] = [this.block, this.stop];
    if (root) {
      showAll(root);
      stayThere(() => this.measure(root));
      if (this.first !== null) this.at = this.stepOf(this.blocks[this.first]?.element) ?? 0;
      else if (this.drawn !== root) [this.at, this.view] = [0, "read"];
      else this.at = this.next(block, stop);
      this.drawn = root;
      this.show();
      if (block && block !== this.block) this.arrive();
      const filter = ["hidden", "open", "disabled"];
      this.watcher.observe(root, { subtree: true, childList: true, attributeFilter: filter });
    }
  }

  /** @param {HTMLElement} root */
  measure(root) {
    const { blocks, heads, told, skipped } = cut(root);
    const top = (blocks[0]?.top ?? 0) + scrollY;
    const room = this.height - Math.min(top, innerHeight / 3) - AROUND;
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

  get step() {
    return this.steps[this.at];
  }

  /** The step after this one, past those within it that nobody asked for. */
  get after() {
    let at = this.at + 1;
    while (!this.step?.within && this.steps[at]?.within) at += 1;
    return at;
  }

  /** The step before this one, likewise. */
  get before() {
    let at = this.at - 1;
    while (!this.step?.within && this.steps[at]?.within) at -= 1;
    return Math.max(at, 0);
  }

  /** The first block of the step, by which its place is known. */
  get block() {
    return this.blocks[this.step?.from]?.element;
  }

  /** What can be pressed in the step itself: one control, or radios, which are one. */
  get stop() {
    const busy = /** @type {HTMLElement | null} */ (
      this.drawn?.querySelector("[data-step='over']")
    );
    if (busy && isBusy(busy)) {
      const ends = [...busy.querySelectorAll("button")].filter((one) => !one.hidden).slice(-1);
      if (ends.length > 0) return ends;
    }
    return this.step?.stops[this.step.stop] ?? this.more.stop();
  }

  /**
   * Where to be after the page has changed.
   * @param {HTMLElement | undefined} block
   * @param {Stop} stop
   */
  next(block, stop) {
    const risen = new Set(
      /** @type {HTMLElement[]} */ ([
        ...(this.drawn?.querySelectorAll("[data-step='now']") ?? []),
      ]).filter((one) => one.hasChildNodes() && isShown(one)),
    );
    const fresh = [...risen].find((one) => !this.arisen.has(one));
    const held = /** @type {HTMLElement} */ (document.activeElement);
    const urgent = [...risen].find((one) => one.contains(held));
    this.arisen = risen;
    if (this.view === "rest" || this.view === "call") return this.stepOf(block) ?? this.at;
    const wanted = urgent ? this.stepOf(held) : fresh ? this.stepOf(fresh) : undefined;
    return (
      wanted ??
      (this.isPlaced(held) ? this.stepOf(held) : undefined) ??
      (this.isPlaced(stop[0]) ? this.stepOf(stop[0]) : undefined) ??
      this.stepOf(block) ??
      Math.max(Math.min(this.at, this.steps.length - 1), 0)
    );
  }

  /**
   * Whether an element has a place among the steps; what lies over them while it is busy has none.
   * @param {HTMLElement | undefined} element
   */
  isPlaced(element) {
    if (!element || !this.drawn?.contains(element)) return false;
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
    return holder && holder !== this.drawn ? this.stepOf(holder) : undefined;
  }

  /** Put on the screen what belongs there now, and nothing else. */
  show() {
    if (!this.drawn) return;
    const { words } = this.given;
    document.documentElement.dataset.one = this.view;
    const isRead = this.view === "read";
    const shown = isRead ? this.blocks.slice(this.step?.from, this.step?.to) : [];
    const told = isRead ? this.told.filter((one) => this.isFresh(one)) : [];
    const above = this.headings();
    hideAllBut(
      this.drawn,
      shown.map(({ element }) => element),
      {
        all: [...this.blocks.map(({ element }) => element), ...this.skipped],
        heads: this.heads,
        told: this.told,
        fresh: told,
        above,
      },
    );
    this.offerMore(isRead);
    if (isRead) for (const each of this.stop) each.dataset.own = "";
    const what = above.at(-1);
    const place = filled(words.place, {
      number:
        counted(this.steps.slice(0, this.at + (this.step?.within ? 0 : 1))) + (this.step ? 0 : 1),
      all: counted(this.steps) + 1,
      what: what ? textOf(what) : "",
    });
    this.bar.show(this.view, { place: this.view === "call" ? "" : place, note: this.note() });
    // what is at the end of a step must be able to stand above the controls
    const high = `${this.bar.element.offsetHeight}px`;
    document.documentElement.style.setProperty("--one-bar", high);
  }

  /**
   * Below the words: what leads to each of their links, or past their section.
   * @param {boolean} isRead
   */
  offerMore(isRead) {
    const { gathers = 0, past = 0, stops = [] } = (isRead && this.step) || {};
    const next = stops.length === 0 ? this.blocks[this.steps[past]?.from] : undefined;
    this.more.show(gathers > 0 ? stops.flat() : [], past && next ? textOf(next.element) : "");
  }

  /** What is said where the page itself is not shown. */
  note() {
    const { words } = this.given;
    if (this.view === "rest") return words.resting;
    if (this.view !== "end") return "";
    const next = nextPage();
    return next ? filled(words.ends_next, { title: next.dataset.title ?? "" }) : words.ends;
  }

  /** The headings that stand above the step, the page's own first. */
  headings() {
    const until = this.view === "end" ? this.blocks.length : (this.step?.from ?? 0) + 1;
    /** @type {Block[]} */
    const found = [];
    for (const block of this.blocks.slice(0, until)) {
      if (!block.heads) continue;
      while (found.length > 0 && /** @type {Block} */ (found.at(-1)).level >= block.level)
        found.pop();
      found.push(block);
    }
    return found.map(({ element }) => element);
  }

  /** @param {HTMLElement} told */
  isFresh(told) {
    return told.hasChildNodes() && this.heard.get(told) !== told.textContent;
  }

  /**
   * Go to a step and say which it is; the one after the last says that the page ends.
   * @param {number} at
   */
  go(at) {
    this.view = at >= this.steps.length ? "end" : "read";
    this.at = Math.max(at, 0);
    this.heard = new Map(this.told.map((one) => [one, one.textContent ?? ""]));
    this.show();
    const stop = this.stop[0];
    window.scrollTo(0, 0);
    this.deepest = 0;
    if (stop && (this.step?.stop > 0 || this.step?.within))
      stop.scrollIntoView({ block: "center" });
    this.given.moved(this.view === "end" ? "" : String(this.step?.from ?? 0));
    this.bar.hear(this.said());
    document.dispatchEvent(new CustomEvent(STEP));
  }

  /** A part has brought another step: it says so itself, and the reader begins at its top. */
  arrive() {
    window.scrollTo(0, 0);
    this.deepest = 0;
    this.given.moved(String(this.step?.from ?? 0));
  }

  /** Where the reader is and what stands there, as one text. */
  said() {
    const { element } = this.bar;
    const seen = ["als-place", "als-note"].map(
      (name) => element.querySelector(`.${name}`)?.textContent,
    );
    const words =
      this.view === "read" && this.drawn ? sentences(this.drawn).map(({ say }) => say) : [];
    return [...seen, ...words]
      .filter((one) => one)
      .join(". ")
      .replaceAll("..", ".");
  }

  /** On: further down where something is out of sight, else to the next step, else to the next page. */
  on() {
    if (this.view === "rest" || this.view === "call") return this.go(this.at);
    if (this.view === "end") return this.leaf();
    if (this.isBelow()) {
      // from the deepest that was seen: on the way to this press, the focus may have scrolled back
      window.scrollTo(0, this.deepest + this.height * 0.8);
      this.deepest = scrollY;
      return this.bar.hear(this.given.words.more);
    }
    this.go(this.after);
  }

  /** To the first link of the step, in a step of its own: whoever pressed stands on it. */
  openLinks() {
    this.go(this.at + 1);
    this.stop[0]?.focus();
  }

  /**
   * A link to a place of this very page shows the step of that place. It reaches this before anything
   * that would scroll there.
   * @param {MouseEvent} event
   */
  lead(event) {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest("a[href^='#']:not(.cite, .term)") : null;
    const place = this.drawn?.contains(link)
      ? this.placeOf(/** @type {HTMLAnchorElement} */ (link))
      : null;
    if (!place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (
      let one = place.closest("details");
      one;
      one = one.parentElement?.closest("details") ?? null
    )
      one.open = true;
    this.look();
    this.go(this.stepOf(place) ?? 0);
    this.bar.buttons[0].focus();
  }

  /** @param {HTMLAnchorElement} link */
  placeOf({ hash }) {
    const name = decodeURIComponent(hash.slice(1));
    const all = [...(this.drawn?.querySelectorAll("[id], [data-jupyter-id]") ?? [])];
    // JupyterLab gives its headings another name than an id
    return all.find((one) => one.id === name || one.getAttribute("data-jupyter-id") === name);
  }

  /** Whether what comes next is further down in this very step. */
  isBelow() {
    this.deepest = Math.max(this.deepest, scrollY);
    const rest = document.documentElement.scrollHeight - innerHeight - this.deepest;
    const after = this.steps[this.after];
    const isSame = after?.from === this.step?.from;
    const own = isSame ? after?.stops[after.stop]?.[0] : undefined;
    if (this.step?.within) return false;
    if (own) return own.getBoundingClientRect().top + scrollY - this.deepest > this.height * 1.5;
    return rest > SLACK;
  }

  /** How much of the window shows the step. */
  get height() {
    return innerHeight - this.bar.element.offsetHeight;
  }

  back() {
    this.go(this.before);
  }

  /** To the next page; the last one begins again. */
  leaf() {
    const next = nextPage();
    if (!next) return this.go(0);
    if (next instanceof HTMLAnchorElement) next.hash = "one";
    next.click();
  }

  rest() {
    this.stay("rest");
  }

  help() {
    this.stay("call");
    lines()[0]?.querySelector("a")?.focus();
  }

  /** @param {"rest" | "call"} view */
  stay(view) {
    this.view = view;
    this.show();
    window.scrollTo(0, 0);
    this.bar.hear(this.said());
    this.bar.buttons[0].focus();
    document.dispatchEvent(new CustomEvent(STEP));
  }

  /** Show the whole page again, at the same place. */
  leave() {
    const place = this.block;
    this.end();
    this.given.left();
    if (!place) return;
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
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

/**
 * How many steps the reader is told of: those within another are places of it.
 * @param {Shown[]} steps
 */
function counted(steps) {
  return steps.filter(({ within }) => !within).length;
}

/** @param {HTMLElement} element */
function isBusy(element) {
  return element.classList.contains("als-busy");
}

/** The way to the next page, as it stands at the top of every page that has one. */
function nextPage() {
  return /** @type {HTMLElement | null} */ (document.querySelector(".top a[rel='next']"));
}

/**
 * What a heading says, without the sign of a link to itself.
 * @param {HTMLElement} heading
 */
function textOf(heading) {
  const own = [...heading.childNodes].filter((one) => one.nodeName !== "A");
  return own
    .map((one) => one.textContent)
    .join("")
    .trim();
}

/**
 * Do something that changes how high the page is, and stay where the window stood.
 * @param {() => void} act
 */
function stayThere(act) {
  const [x, y] = [scrollX, scrollY];
  act();
  window.scrollTo(x, y);
}
