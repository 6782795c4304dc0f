// A sheet as plain text, with what stands on it.

/** @import { Group, Line, Sheet, Written } from "./sheet-types.js" */

import { linesOf } from "../base/lines.js";

const RULE = "____________________";

/**
 * What stands on one line, row by row; what is of another kind than the line is nothing there.
 * @param {Line} line
 * @param {Written} written
 */
export function rowsOf({ name, kind }, written) {
  const value = Object.hasOwn(written, name) ? written[name] : "";
  return kind === "write" && typeof value === "string" ? linesOf(value) : [];
}

/**
 * Whether a line is ticked.
 * @param {Line} line
 * @param {Written} written
 */
export function isTicked({ name, kind }, written) {
  return kind === "tick" && Object.hasOwn(written, name) && written[name] === true;
}

/**
 * The whole sheet; lines on which nothing stands yet can be filled in by hand.
 * @param {Sheet} sheet
 * @param {Written} written
 */
export function sheetAsText({ title, top, groups, foot }, written) {
  /** @type {(one: string) => string[]} */
  const below = (one) => (one ? ["", one] : []);
  const inside = groups.flatMap((group) => ["", ...groupAsText(group, written)]);
  return [title, ...below(top), ...inside, ...below(foot), ""].join("\n");
}

/** @type {(group: Group, written: Written) => string[]} */
function groupAsText({ title, told, lines }, written) {
  const rows = lines.map((line) => {
    if (line.kind === "tick") return `[${isTicked(line, written) ? "x" : " "}] ${line.say}`;
    return `${line.say}: ${rowsOf(line, written).join("; ") || RULE}`;
  });
  return [title, ...(told.why ? [told.why] : []), ...rows];
}
