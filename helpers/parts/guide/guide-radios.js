// A question of which one choice is picked.

/** @import { Radios } from "./guide-types.js" */

import { choices } from "../base/choices.js";
import { line, make } from "../base/elements.js";

/**
 * The question and its choices.
 * @template {string} Name
 * @param {Radios<Name>} asked
 * @param {(names: Name[]) => void} pick
 */
export function drawRadios({ ask, help, choices: offered }, pick) {
  // what is picked is what was offered
  const { rows, show, focus } = choices(
    "radio",
    offered,
    "",
    /** @type {(names: string[]) => void} */ (pick),
  );
  const legend = make("legend", { class: "als-legend", dir: "auto" }, ask);
  const helping = help ? [line(help, "als-line als-how")] : [];
  const listed = make("div", { class: "als-choices" }, ...rows);
  const element = make("fieldset", { class: "als-question" }, legend, ...helping, listed);
  return { element, show, focus };
}
