// The questions that people ask: drawn, searched and remembered in the browser.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Words } from "../base/types.js" */
/** @import { AskedWords, Group } from "./questions-asked.js" */
/** @import { Known, LookedFor } from "./questions-search.js" */

/** @typedef {"how" | "search" | "clear" | "all" | "some" | "none" | "signs" | "crisis"} Searching */
/** @typedef {{ search: string, open: string[] }} QuestionsDid what is typed, and what is open */
/**
 * @typedef {object} QuestionsState
 * @property {string} name
 * @property {AskedWords & Words<Searching>} words
 * @property {Group[]} groups
 * @property {Known} known
 * @property {string} search
 */

import { button, filled, line, make } from "../base/elements.js";
import { field } from "../base/fields.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { listen, save } from "../base/model-sync.js";
import { drawGroup } from "./questions-asked.js";
import { drawCrisis } from "./questions-crisis.js";
import { lookedFor } from "./questions-search.js";

/**
 * Draw the questions; the function given back takes them away.
 * @param {RenderProps<QuestionsState>} given
 */
function render({ model, el }) {
  const name = `questions:${model.get("name")}`;
  const words = model.get("words");
  /** @type {() => QuestionsDid} */
  const recall = () => remembered(name, () => ({ search: model.get("search"), open: [] }));
  const act = (/** @type {Partial<QuestionsDid>} */ next) => keep(name, { ...recall(), ...next });

  /** @type {(asked: string, open: boolean) => void} */
  function turn(asked, open) {
    const others = recall().open.filter((one) => one !== asked);
    const was = others.length < recall().open.length;
    // the browser tells of what was opened by us, too
    if (was !== open) act({ open: open ? [...others, asked] : others });
  }

  const groups = model.get("groups").map((group) => drawGroup(group, words, turn));
  const all = model.get("groups").flatMap(({ questions }) => questions).length;
  const search = drawSearch(words, all, (typed) => act({ search: typed }));
  const known = model.get("known");
  const crisis = drawCrisis(known.card, words);
  const parts = [search.element, crisis, ...groups.map(({ element }) => element)];
  const root = make("div", { class: "als als-questions" }, ...parts);

  /** @param {QuestionsDid} did */
  function show({ search: looked, open }) {
    const wanted = lookedFor(looked, known);
    const counts = groups.map((group) => group.show(wanted, open));
    const shown = counts.reduce((sum, count) => sum + count, 0);
    // help stands before anything that was found, and is spoken of first
    crisis.hidden = !wanted.inCrisis;
    search.show(looked, shown, wanted);
    save(model, { search: looked });
  }

  const ends = [
    watch(name, show),
    listen(model, "search", () => {
      if (model.get("search") !== recall().search) act({ search: model.get("search") });
    }),
  ];
  return mount(el, root, ends, () => act({}));
}

/**
 * The field to search with, the button that empties it, and how many questions are shown.
 * @param {Words<Searching>} words
 * @param {number} all
 * @param {(typed: string) => void} look
 */
function drawSearch(words, all, look) {
  const how = line(words.how, "als-line als-how");
  const { label, input, show: write } = field("input", { type: "search" }, words.search, look);
  const clear = button(words.clear, "plain", () => {
    look("");
    input.focus();
  });
  const said = make("div", { class: "als-found", "aria-live": "polite" });
  const row = make("div", { class: "als-buttons" }, input, clear);
  const element = make("div", { class: "als-search" }, label, how, row, said);

  /** @type {(looked: string, shown: number, wanted: LookedFor) => void} */
  function show(looked, shown, { isEmpty, isOnlySigns, inCrisis }) {
    write(looked);
    const some = shown === 0 ? words.none : words.some;
    const found = isOnlySigns ? words.signs : filled(isEmpty ? words.all : some, { shown, all });
    const says = inCrisis ? [words.crisis, ...(shown === 0 ? [] : [found])].join(" ") : found;
    // drawn only when it is new: what is drawn there is read aloud
    if (said.textContent !== says) said.replaceChildren(line(says));
  }
  return { element, show };
}

export default { render };
