// How it began, how it is going, and for whom it is asked.

/** @import { CourseName, GuideDid, GuidePart, Home } from "./guide-types.js" */

import { isUntold, tell } from "./guide-state.js";
import { adviceStep, hasAls } from "./guide-path.js";
import { drawRadios } from "./guide-radios.js";
import { button, line, make } from "../base/elements.js";

/**
 * The questions about the course, and the way to the advice.
 * @param {Home} home
 * @returns {GuidePart}
 */
export function drawCourse(home) {
  const { guide, words, last, go } = home;
  const [onset, trajectory, asker] = /** @type {CourseName[]} */ ([
    "onset",
    "trajectory",
    "asker",
  ]).map((what) => drawChoice(home, what));
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.course);
  const advise = button(words.show_answer, "main", () => askForAdvice(home));
  const back = button(words.back, "plain", () => go(last() - 2));
  const parts = [onset, trajectory, asker];
  const element = make(
    "div",
    { class: "als-group", role: "group" },
    heading,
    ...parts.map((part) => part.element),
    line(words.still_open, "als-line als-how"),
    make("div", { class: "als-buttons" }, advise, back),
  );

  /** @param {GuideDid} did */
  function show(did) {
    const left = adviceStep(guide, did) - did.step;
    element.hidden = !(left === 1 || (did.whole && did.step > 0 && left > 0));
    for (const part of parts) part.show(did);
    // who has ALS was asked what is more than usual, which is a course of its own
    const als = hasAls(guide, did);
    for (const one of [heading, onset.element, trajectory.element]) one.hidden = als;
    element.setAttribute("aria-label", als ? guide.course.asker.ask : words.course);
  }
  const focus = () => (onset.element.hidden ? asker : onset).focus();
  return { element, show, focus };
}

/**
 * The advice, unless nothing was answered: silence must not be taken for a no.
 * @param {Home} home
 */
function askForAdvice({ words, recall, act, say, last, go }) {
  if (isUntold(recall())) {
    say(words.nothing);
    return;
  }
  act((did) => ({ ...did, advised: true }));
  go(last());
}

/**
 * One question about the course.
 * @param {Home} home
 * @param {CourseName} what
 * @returns {GuidePart}
 */
function drawChoice({ guide, act }, what) {
  const pick = (/** @type {GuideDid[CourseName][]} */ [chosen = ""]) =>
    act((did) => tell(did, what, chosen));
  const { element, show, focus } = drawRadios(guide.course[what], pick);
  return { element, show: (did) => show([did[what]]), focus };
}
