// One group of questions: a list to tick, and one press for all that does not fit.

/** @import { Feature, Group, GroupPart, GuideDid, Home, Reply } from "./guide-types.js" */
/** @import { Listener } from "../base/types.js" */

import { answer, answerRest } from "./guide-state.js";
import { adviceStep, pathOf } from "./guide-path.js";
import { choiceRow } from "../base/choices.js";
import { button, fresh, line, make } from "../base/elements.js";

/**
 * The group at this place of its path; the first holds the emergencies.
 * @param {Home} home
 * @param {Group} group
 * @param {number} place
 * @returns {GroupPart}
 */
export function drawGroup(home, group, place) {
  const { words, act, guide } = home;
  const first = place === 0;
  /** @type {(name: string) => (event: Event & { target: HTMLInputElement }) => void} */
  const tick = (name) => (event) =>
    act((did) => answer(did, name, event.target.checked ? "yes" : ""));
  const rows = group.features.map((feature) => drawFeature(feature, tick(feature.name)));
  const close = closing(home, group, place);
  const none = press(first ? words.skip : words.none, first ? "skip" : "plain", () => close("no"));
  const rest = press(words.none, "main", () => close("no"));
  const unsure = press(words.unsure, "plain", () => close("not-sure"));
  const back = press(words.back, "plain", () => home.go(place - 1));
  const buttons = first ? [rest, unsure] : [rest, unsure, back];
  // where one thing is shown at a time, nobody may deny what was not on the screen yet: the same
  // button comes after the questions
  none.dataset.step = "skip";
  const intro = (first ? [group.intro, words.emergency_how] : [group.intro])
    .filter((one) => one)
    .map((one) => line(one));
  const element = make(
    "fieldset",
    { class: "als-question" },
    make("legend", { class: "als-legend", dir: "auto", "data-step": "head" }, group.title),
    ...(first ? [none, ...intro] : [...intro, none]),
    ...rows.flatMap(({ elements }) => elements),
    make("div", { class: "als-buttons" }, ...buttons),
  );

  /** @param {GuideDid} did */
  function show(did) {
    const { said, step, whole } = did;
    const ticked = group.features.some(({ name }) => said[name] === "yes");
    const within = whole && !first && step > 0 && step < adviceStep(guide, did);
    // a feature may stand in both paths, and is ticked in the one that is asked
    const asked = pathOf(guide, did).includes(group);
    element.hidden = !asked || !(step === place || within);
    for (const row of rows) row.input.checked = asked && said[row.name] === "yes";
    rest.textContent = ticked ? words.none_others : words.none;
    if (!first) none.textContent = rest.textContent;
    back.hidden = whole && place > 1;
  }
  const focusTicked = () => {
    if (element.hidden) home.go(place);
    const ticked = rows.find(({ input }) => input.checked);
    if (ticked) ticked.input.focus();
    // what was ticked stands in the list of the other path, which the first question brings back
    else home.focus(place);
  };
  return { element, show, focus: () => none.focus(), focusTicked };
}

/**
 * Say no, or not sure, to what is not ticked, and go on.
 * @param {Home} home
 * @param {Group} group
 * @param {number} place
 * @returns {(said: Reply) => void}
 */
function closing({ act, go }, { features }, place) {
  const names = features.map(({ name }) => name);
  return (said) => {
    act((did) => answerRest(did, names, said));
    go(place + 1);
  };
}

/**
 * A button that a hand resting on a key, or a second press that was not meant, presses once: the
 * next group's button comes to the same place.
 * @param {string} text
 * @param {"main" | "plain" | "skip"} weight
 * @param {() => void} act
 */
function press(text, weight, act) {
  /** @param {MouseEvent} event */
  const once = (event) => event.detail < 2 && act();
  const one = button(text, weight, once);
  one.addEventListener("keydown", (event) => event.repeat && event.preventDefault());
  return one;
}

/**
 * The question as a row to tick, and the line that helps to answer it.
 * @param {Feature} feature
 * @param {Listener} tick
 */
function drawFeature({ name, ask, help }, tick) {
  const { input, row } = choiceRow("checkbox", { group: fresh("feature"), name, say: ask }, tick);
  if (!help) return { name, input, elements: [row] };
  const helping = line(help, "als-line als-reason");
  helping.id = fresh("help");
  helping.dataset.step = "with";
  input.setAttribute("aria-describedby", helping.id);
  return { name, input, elements: [row, helping] };
}
