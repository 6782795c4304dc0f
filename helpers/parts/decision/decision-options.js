// The options side by side where there is room, and one after the other where there is none. Both are
// drawn, and the style sheet shows one: what is hidden is met by no screen reader and no switch.

/** @import { Decision, DecisionWords } from "./decision-types.js" */

import { line, make } from "../base/elements.js";

/**
 * What each option is, what a day is like, gain, harm, what is not known, and when it closes.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {string} table what the table is called
 */
export function drawOptions({ rows, options }, words, table) {
  return make(
    "div",
    { class: "als-group" },
    make("h4", { class: "als-heading", dir: "auto" }, words.side_by_side),
    drawTable(rows, options, table),
    ...options.map((option) => drawAlone(rows, option)),
  );
}

/** @type {(rows: Decision["rows"], options: Decision["options"], table: string) => HTMLElement} */
function drawTable(rows, options, table) {
  /** @type {(scope: "col" | "row", say: string) => HTMLElement} */
  const head = (scope, say) => make("th", { scope, dir: "auto" }, say);
  const titles = options.map(({ title }) => head("col", title));
  const lines = rows.map(({ name, say }) =>
    make(
      "tr",
      {},
      head("row", say),
      ...options.map((option) => make("td", {}, line(option.rows[name].why))),
    ),
  );
  return make(
    "table",
    { class: "als-beside" },
    make("caption", { class: "als-heard" }, table),
    make("thead", {}, make("tr", {}, make("td", {}), ...titles)),
    make("tbody", {}, ...lines),
  );
}

/** @type {(rows: Decision["rows"], option: Decision["options"][number]) => HTMLElement} */
function drawAlone(rows, option) {
  const inside = rows.flatMap(({ name, say }) => [
    make("h6", { class: "als-row-name", dir: "auto" }, say),
    line(option.rows[name].why),
  ]);
  const title = make("h5", { class: "als-heading", dir: "auto" }, option.title);
  return make("div", { class: "als-alone" }, title, ...inside);
}
