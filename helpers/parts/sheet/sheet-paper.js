// A sheet for the printer: what is written stands there, and a rule where nothing is yet.

/** @import { Group, Line, Sheet, Written } from "./sheet-types.js" */

import { line, make } from "../base/elements.js";
import { isTicked, rowsOf } from "./sheet-text.js";

/**
 * @param {Sheet} sheet
 * @param {Written} written
 * @returns {HTMLElement[]}
 */
export function asPaper({ title, top, groups, foot }, written) {
  return [
    make("h1", { dir: "auto" }, title),
    ...(top ? [line(top, "als-line als-summary")] : []),
    ...groups.map((group) => drawGroup(group, written)),
    ...(foot ? [line(foot, "als-line als-foot")] : []),
  ];
}

/** @type {(group: Group, written: Written) => HTMLElement} */
function drawGroup({ title, told, lines }, written) {
  const heading = make("h2", { dir: "auto" }, title);
  const stated = told.why ? [line(told.why)] : [];
  const rows = lines.flatMap((one) => drawLine(one, written));
  return make("section", { class: "als-form" }, heading, ...stated, ...rows);
}

/** @type {(one: Line, written: Written) => HTMLElement[]} */
function drawLine(one, written) {
  if (one.kind === "tick") {
    return [line(`${isTicked(one, written) ? "\u2611" : "\u2610"} ${one.say}`, "als-box")];
  }
  const rows = rowsOf(one, written);
  const label = make("strong", { dir: "auto" }, `${one.say}:`);
  if (rows.length > 0) {
    return [
      make(
        "p",
        { class: "als-filled" },
        label,
        " ",
        make("span", { dir: "auto" }, rows.join("; ")),
      ),
    ];
  }
  const first = make("p", { class: "als-blank" }, label, make("span", { class: "als-rule" }));
  const more = Array.from({ length: one.rows - 1 }, () =>
    make("p", { class: "als-blank" }, make("span", { class: "als-rule" })),
  );
  return [first, ...more];
}
