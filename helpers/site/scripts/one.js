// One thing at a time: the page as steps, with large controls that are always in the same places.
// What is not shown is out of reach of every key and of programs that read aloud.

/** @import { OneWords, View } from "./one-bar.js" */

import { drawBar, lines } from "./one-bar.js";
import { CutPage } from "./one-cut.js";
import { STEP, hear } from "./one-hearing.js";
import { keepStops } from "./one-keys.js";
import { drawLinks } from "./one-links.js";
import { showAll, showStep, stayThere } from "./one-showing.js";
import { nextPage, textFrom } from "./one-telling.js";

const SLACK = 24;
/** In pixels: so little out of sight is nothing to scroll for. */

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
    this.page = new CutPage();
    this.at = 0;
    this.deepest = 0;
    /** @type {number | null} */
    this.first = first;
    /** @type {Map<HTMLElement, string>} */
    this.heard = new Map();
    this.bar = drawBar(given.words, (does) => this[does]());
    const acts = { open: () => this.openLinks(), skip: () => this.go(this.step.past) };
    this.more = drawLinks(given.words, acts);
    document.body.append(this.more.element, this.bar.element);
    this.watcher = new MutationObserver(() => this.look());
    const endHearing = hear(this);
    const endKeys = keepStops(this);
    this.end = () => {
      this.watcher.disconnect();
      endHearing();
      endKeys();
      this.bar.end();
      this.bar.element.remove();
      this.more.element.remove();
      if (this.page.root) showAll(this.page.root);
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
    const { page, at, block, stop } = this;
    const isOther = page.root !== root;
    if (page.root && isOther) showAll(page.root);
    if (root) {
      showAll(root);
      stayThere(() => page.measure(root, this.height));
      const isAside = this.view === "rest" || this.view === "call";
      if (this.first !== null) this.at = page.stepOf(page.blocks[this.first]?.element) ?? 0;
      else if (isOther) [this.at, this.view] = [0, "read"];
      else this.at = page.next({ at, block, stop, isAside });
      this.show();
      if (block && block !== this.block) this.arrive();
      const filter = ["hidden", "open", "disabled"];
      this.watcher.observe(root, { subtree: true, childList: true, attributeFilter: filter });
    }
  }

  get step() {
    return this.page.steps[this.at];
  }

  /** The number of the step after this one. */
  get after() {
    return this.page.after(this.at);
  }

  /** The first block of the step, by which its place is known. */
  get block() {
    return this.page.blocks[this.step?.from]?.element;
  }

  /** What can be pressed in the step itself, or below its words. */
  get stop() {
    return this.page.stopAt(this.at) ?? this.more.stop();
  }

  /** Put on the screen what belongs there now, and nothing else. */
  show() {
    showStep(this);
  }

  /**
   * Go to a step and say which it is; the one after the last says that the page ends.
   * @param {number} at
   */
  go(at) {
    this.view = at >= this.page.steps.length ? "end" : "read";
    this.at = Math.max(at, 0);
    this.heard = new Map(this.page.told.map((one) => [one, one.textContent ?? ""]));
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
    return textFrom(this.bar.element, this.view === "read" ? this.page.root : null);
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

  /** Whether what comes next is further down in this very step. */
  isBelow() {
    this.deepest = Math.max(this.deepest, scrollY);
    const rest = document.documentElement.scrollHeight - innerHeight - this.deepest;
    const after = this.page.steps[this.after];
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
    this.go(this.page.before(this.at));
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
