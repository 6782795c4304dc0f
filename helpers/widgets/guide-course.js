// How it began, how it is going, for whom it is asked, and how old the person is.

import { drawAge } from "./guide-age.js";
import { isUntold, tell } from "./guide-doing.js";
import { choices } from "./kit/choices.js";
import { button, line, make } from "./kit/elements.js";
import { spaceGoesOn } from "./kit/one-switch.js";

/** The questions about the course, and the way to the advice. */
export function drawCourse(home) {
  const { words, last, go } = home;
  const asked = ["onset", "trajectory", "asker"].map((what) => drawChoice(home, what));
  const age = drawAge(home);
  const advise = button(words.show_answer, "main", () => askForAdvice(home));
  const back = button(words.back, "plain", () => go(last - 2));
  const parts = [...asked, age];
  const element = make(
    "div",
    { class: "als-group", role: "group", "aria-label": words.course },
    make("h4", { class: "als-heading", dir: "auto" }, words.course),
    ...parts.map((part) => part.element),
    line(words.still_open, "als-line als-how"),
    make("div", { class: "als-buttons" }, advise, back),
  );

  function show(did) {
    element.hidden = !(did.step === last - 1 || (did.whole && did.step > 0 && did.step < last));
    for (const part of parts) part.show(did);
  }
  return { element, show, focus: () => asked[0].focus() };
}

/** The advice, unless nothing was answered: silence must not be taken for a no. */
function askForAdvice({ words, recall, act, say, last, go }) {
  if (isUntold(recall())) {
    say(words.nothing);
    return;
  }
  act((did) => ({ ...did, advised: true }));
  go(last);
}

/** One choice; with one switch, Space on what is chosen goes on to the next. */
function drawChoice({ guide, act }, what) {
  const { ask, choices: offered } = guide.course[what];
  const pick = ([chosen]) => act((did) => tell(did, what, chosen ?? ""));
  const answer = choices("radio", offered, "", pick);
  spaceGoesOn(answer.rows.map((row) => row.querySelector("input")), pick);
  const legend = make("legend", { class: "als-legend", dir: "auto" }, ask);
  const element = make("fieldset", { class: "als-question" }, legend, ...answer.rows);
  return { element, show: (did) => answer.show([did[what]]), focus: answer.focus };
}
