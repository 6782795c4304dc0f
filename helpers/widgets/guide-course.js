// How it began, how it is going, for whom it is asked, and how old the person is.

import { isUntold, OLDEST, tell } from "./guide-doing.js";
import { choices } from "./kit/choices.js";
import { button, filled, line, make } from "./kit/elements.js";
import { field } from "./kit/fields.js";
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

/** Age in years; it may stay empty. */
function drawAge({ guide, words, act, say }) {
  const { ask, help } = guide.course.age;
  const given = { type: "text", inputmode: "numeric", maxlength: "3" };
  const { label, input } = field("input", given, ask, (text) => {
    const age = yearsIn(text);
    say(age === undefined ? filled(words.odd_age, { oldest: OLDEST }) : "");
    act((did) => tell(did, "age", age ?? null));
  });
  const none = button(words.no_age, "plain", () => {
    input.value = "";
    say("");
    act((did) => tell(did, "age", null));
  });
  const row = make("div", { class: "als-age" }, input, none);
  const element = make("div", {}, label, line(help, "als-line als-how"), row);
  function show({ age }) {
    // what is being written stays, even while it is no age yet
    if ((yearsIn(input.value) ?? null) !== age) input.value = age ?? "";
  }
  return { element, show };
}

/** Whole years; null where nothing was written, and undefined where it is no age. */
function yearsIn(text) {
  const written = text.trim();
  if (written === "") return null;
  return /^[0-9]+$/.test(written) && Number(written) <= OLDEST ? Number(written) : undefined;
}
