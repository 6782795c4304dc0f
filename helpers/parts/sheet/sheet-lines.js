// One line of a sheet: a field to write in, or a box to tick.

/** @import { Part } from "../base/types.js" */
/** @import { Line, Written } from "./sheet-types.js" */

import { choiceRow } from "../base/choices.js";
import { fresh, make } from "../base/elements.js";
import { field } from "../base/fields.js";
import { isTicked } from "./sheet-text.js";

/**
 * @param {Line} one
 * @param {(value: string | boolean) => void} write
 * @returns {Part<Written>}
 */
export function drawLine(one, write) {
  if (one.kind === "tick") {
    const given = { group: fresh("line"), name: one.name, say: one.say };
    const { input, row } = choiceRow("checkbox", given, () => write(input.checked));
    return { element: row, show: (written) => (input.checked = isTicked(one, written)) };
  }
  const { label, input, show } = field("textarea", { rows: one.rows }, one.say, write);
  const element = make("div", {}, label, input);
  /** @param {Written} written */
  const text = (written) => (Object.hasOwn(written, one.name) ? written[one.name] : "");
  return { element, show: (written) => show(`${text(written) === true ? "" : text(written)}`) };
}
