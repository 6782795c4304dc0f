// What matters to the reader, in three plain steps a line, and what is still open.

/** @import { Decision, DecisionPart, DecisionWords, Mark, Step } from "./decision-types.js" */

import { choices } from "../base/choices.js";
import { line, make, nameBy } from "../base/elements.js";
import { field } from "../base/fields.js";
import { weigh } from "./decision-state.js";

/**
 * Each line with three steps, of which none is chosen in advance.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {HTMLElement} title
 * @param {Mark} mark
 * @returns {DecisionPart}
 */
export function drawMatters({ matters, steps }, words, title, mark) {
  const lines = matters.map(({ name, say }) => {
    const group = choices("radio", steps, "", ([step]) =>
      mark((marked) => weigh(marked, name, /** @type {Step | undefined} */ (step))),
    );
    const legend = make("legend", { class: "als-legend", dir: "auto" }, say);
    const grid = make("div", { class: "als-grid als-narrow" }, ...group.rows);
    const element = make("fieldset", { class: "als-question" }, legend, grid);
    // a page may have two decisions in which the same thing matters
    return { name, element: nameBy(element, legend, title), show: group.show };
  });
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.matters);
  const inside = lines.map(({ element }) => element);
  return {
    element: make("div", { class: "als-group" }, heading, line(words.matters_how), ...inside),
    show({ matters: marked }) {
      for (const { name, show } of lines) show([marked[name]]);
    },
  };
}

/**
 * The questions that can be ticked, and a place for words of one's own.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {HTMLElement} title
 * @param {Mark} mark
 * @returns {DecisionPart}
 */
export function drawOpen({ open }, words, title, mark) {
  const names = open.map(({ name }) => name);
  const group = choices("checkbox", open, "", (picked) =>
    mark((marked) => {
      // what the reader ticked of questions that are no longer asked is not taken away
      const others = marked.open.filter((name) => !names.includes(name));
      return { ...marked, open: [...others, ...picked] };
    }),
  );
  const own = field("textarea", { rows: 2 }, words.own, (text) =>
    mark((marked) => ({ ...marked, own: text })),
  );
  nameBy(own.input, own.label, title);
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.open);
  const asked = make("div", { role: "group", class: "als-list" }, ...group.rows);
  const inside = [heading, line(words.open_how), nameBy(asked, heading, title)];
  return {
    element: make("div", { class: "als-group" }, ...inside, own.label, own.input),
    show({ open: marked, own: text }) {
      group.show(marked);
      own.show(text);
    },
  };
}
