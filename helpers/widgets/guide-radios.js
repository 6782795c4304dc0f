// A question of which one choice is picked.

import { choices } from "./kit/choices.js";
import { line, make } from "./kit/elements.js";

/** The question and its choices. */
export function drawRadios({ ask, help, choices: offered }, pick) {
  const { rows, show, focus } = choices("radio", offered, "", pick);
  const legend = make("legend", { class: "als-legend", dir: "auto" }, ask);
  const helping = help ? [line(help, "als-line als-how")] : [];
  const listed = make("div", { class: "als-choices" }, ...rows);
  const element = make("fieldset", { class: "als-question" }, legend, ...helping, listed);
  return { element, show, focus };
}
