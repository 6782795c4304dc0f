// The list to take along: as plain text and for the printer, with what is ticked.

/** @import { ChecklistDid, ChecklistModel } from "./checklist-types.js" */

/** @typedef {{ say: string, why: string, ticked: boolean }} Line */
/** @typedef {{ say: string, items: Line[] }} Group */
/** @typedef {{ title: string, intro: string, groups: Group[] }} Outline */

import { isShown } from "./checklist-items.js";
import { line, make } from "../base/elements.js";

/**
 * The list as the reader sees it now.
 * @param {ChecklistModel} model
 * @param {ChecklistDid} did
 * @returns {Outline}
 */
export function outline(model, { ticked, own, ownTicked, lane }) {
  /** @type {Group[]} */
  const groups = model.get("times").map(({ say, items }) => {
    const shown = items.filter((item) => isShown(item, lane));
    return { say, items: shown.map((item) => ({ ...item, ticked: ticked.includes(item.name) })) };
  });
  const lines = own.map((say) => ({ say, why: "", ticked: ownTicked.includes(say) }));
  groups.push({ say: model.get("words").own, items: lines });
  return {
    title: model.get("title"),
    intro: model.get("intro").why,
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/**
 * The list as text, a box before each line.
 * @param {Outline} list
 */
export function asText({ title, intro, groups }) {
  /** @type {(line: Line) => string[]} */
  const boxed = ({ say, why, ticked }) => [
    `[${ticked ? "x" : " "}] ${say}`,
    ...(why ? [`    ${why}`] : []),
  ];
  const parts = groups.map(({ say, items }) => ["", say, ...items.flatMap(boxed)]);
  return [title, ...(intro ? [intro] : []), ...parts.flat(), ""].join("\n");
}

/**
 * The list as elements, a box before each line.
 * @param {Outline} list
 */
export function asPaper({ title, intro, groups }) {
  /** @type {(line: Line) => HTMLElement} */
  const boxed = ({ say, why, ticked }) =>
    make("li", {}, line(`${ticked ? "\u2611" : "\u2610"} ${say}`), ...(why ? [line(why)] : []));
  const parts = groups.flatMap(({ say, items }) => [
    make("h2", { dir: "auto" }, say),
    make("ul", {}, ...items.map(boxed)),
  ]);
  return [make("h1", { dir: "auto" }, title), ...(intro ? [line(intro)] : []), ...parts];
}
