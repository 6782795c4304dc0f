// A question of which one choice is picked, with a hand, a keyboard or a single switch.

import { choices } from "./kit/choices.js";
import { line, make } from "./kit/elements.js";
import { spaceGoesOn } from "./kit/one-switch.js";

/** The question and its choices; with one switch, Space on what is chosen goes on to the next. */
export function drawRadios({ ask, help, choices: offered }, pick) {
  const { rows, inputs, show, focus } = choices("radio", offered, "", pick);
  spaceGoesOn(inputs, pick);
  const legend = make("legend", { class: "als-legend", dir: "auto" }, ask);
  const helping = help ? [line(help, "als-line als-how")] : [];
  const listed = make("div", { class: "als-choices" }, ...rows);
  const element = make("fieldset", { class: "als-question" }, legend, ...helping, listed);
  return { element, show, focus };
}
