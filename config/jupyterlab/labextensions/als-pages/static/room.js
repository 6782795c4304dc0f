// The reading room: a page of ours as it looks on the web. JupyterLab's own view is one press away,
// and stays by choice; whatever is no page of ours is shown as JupyterLab shows it.

/** @import { App, Panel, Shown, WidgetMaker, Words } from "../../../types.js" */

import { putBars } from "./bar.js";
import { calm } from "./calm.js";
import { keepKeys } from "./keys.js";
import { keep, kept, wear } from "./made/bar.js";
import { addressOf, isAddressOfNotebook, titleOf } from "./pages.js";

const VIEW = "als-pages.view";
const AUTHOR = "author";
const ROOM = ["als-page", "als-room"];
const root = document.documentElement;

/** Before anything is drawn: nothing of JupyterLab's is shown and taken away again. */
export function prepare() {
  wear();
  if (kept(VIEW) !== AUTHOR && isAddressOfNotebook()) root.classList.add(...ROOM);
}

export class Room {
  /**
   * @param {App} app
   * @param {Words} words
   * @param {WidgetMaker} Widget
   */
  constructor(app, words, Widget) {
    this.app = app;
    this.words = words;
    this.Widget = Widget;
    this.wanted = kept(VIEW) !== AUTHOR;
    /** @type {Map<unknown, () => void>} */
    this.calmed = new Map();
    /** @type {Shown | null} */
    this.last = null;
    this.bars = putBars(words, {
      opens: (event, file) => this.open(event, file),
      goesTo: (selector) => this.goTo(selector),
      leaves: () => this.choose(false),
      page: () => (this.isOn ? (this.find("") ?? null) : null),
    });
    keepKeys(() => this.isOn);
    app.shell.currentChanged.connect(() => this.look());
    this.show(root.classList.contains("als-room"));
  }

  get isOn() {
    return root.classList.contains("als-room");
  }

  /**
   * Take in a page that has just been opened; the function given back lets go of it.
   * @param {Panel} panel
   */
  welcome(panel) {
    panel.context.ready.then(() => {
      if (titleOf(panel)) panel.toolbar.insertItem(0, "als-reading", this.wayBack());
      this.look();
    });
    return () => this.calmed.delete(panel);
  }

  /** Show what the window holds now as it wants to be shown. */
  look() {
    const shown = this.app.shell.currentWidget;
    if (!shown && isAddressOfNotebook()) return; // it is on its way
    const isOurs = titleOf(shown) !== "";
    if (shown?.context && !shown.context.isReady) return;
    this.show(this.wanted && isOurs);
    if (!this.isOn || !shown || shown === this.last) return;
    if (shown.node.classList.contains("als-coming")) return; // it says when it is there
    this.bars.tell(shown.context?.path.split("/").at(-1) ?? "");
    this.begin(this.last === null);
    this.last = shown;
  }

  /**
   * Put the reader at the beginning: of the window if it was just opened, else of the page.
   * @param {boolean} isFirst
   */
  begin(isFirst) {
    window.scrollTo(0, 0);
    const place = isFirst ? this.bars.start : this.find("h1");
    if (place) focusOn(place);
  }

  /** @param {boolean} on */
  show(on) {
    for (const name of ROOM) root.classList.toggle(name, on);
    this.bars.show(on);
    const shown = this.app.shell.currentWidget;
    if (on && shown && !this.calmed.has(shown)) this.calmed.set(shown, calm(shown));
    if (on) return;
    for (const undo of this.calmed.values()) undo();
    this.calmed.clear();
  }

  /**
   * Choose the room or the author's view, and keep the choice.
   * @param {boolean} wanted
   */
  choose(wanted) {
    this.wanted = wanted;
    keep(VIEW, wanted ? null : AUTHOR);
    this.last = null;
    this.look();
    // JupyterLab measured its parts while they were out of sight
    fit(this.app.shell);
    window.dispatchEvent(new Event("resize"));
  }

  /** The button in the toolbar of a page that leads back to the room. */
  wayBack() {
    const node = document.createElement("div");
    const button = document.createElement("button");
    button.className = "als-way-back";
    button.textContent = this.words.bar.reader;
    button.addEventListener("click", () => this.choose(true));
    node.append(button);
    return new this.Widget({ node });
  }

  /** How to go to another page in Notebook 7, by its address; JupyterLab opens it in its place. */
  get goes() {
    const isNotebook7 = "collapseTop" in this.app.shell;
    return isNotebook7 ? (/** @type {string} */ file) => location.assign(addressOf(file)) : null;
  }

  /**
   * Open another page where this one is; Notebook 7 does so by its address.
   * @param {MouseEvent} event
   * @param {string} file
   */
  open(event, file) {
    if (!this.app.commands.hasCommand("docmanager:open") || "collapseTop" in this.app.shell) return;
    event.preventDefault();
    const here = this.app.shell.currentWidget?.context?.path ?? "";
    const path = [...here.split("/").slice(0, -1), file].join("/");
    this.app.commands.execute("docmanager:open", { path });
  }

  /**
   * Take the focus to a place of the page.
   * @param {string} selector
   */
  goTo(selector) {
    const place = this.find(selector);
    if (!place) return;
    focusOn(place);
    place.scrollIntoView();
  }

  /**
   * The first such place of the page.
   * @param {string} selector
   * @returns {HTMLElement | null | undefined}
   */
  find(selector) {
    return this.app.shell.currentWidget?.node.querySelector(`.jp-Notebook ${selector}`.trim());
  }
}

/**
 * Give the focus to a place that is no stop of the Tab key.
 * @param {HTMLElement} place
 */
function focusOn(place) {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/**
 * Let every part of JupyterLab be measured again.
 * @param {import("../../../types.js").Fitted} part
 */
function fit(part) {
  part.fit();
  for (const child of part.children?.() ?? []) fit(child);
}
