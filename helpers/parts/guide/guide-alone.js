// What was left open, asked one by one.

/** @import { Feature, Guide, GuideDid, GuidePart, Home, Reply } from "./guide-types.js" */

import { decide } from "./guide-deciding.js";
import { answer } from "./guide-state.js";
import { adviceStep, featuresOf } from "./guide-path.js";
import { button, line, make } from "../base/elements.js";

/**
 * The open sign after this one, among those that must be answered before anything reassures.
 * @param {Guide} guide
 * @param {GuideDid} did
 * @param {string} asked the feature that was asked last
 */
export function nextOpen(guide, did, asked) {
  const after = guide.redFlags.slice(guide.redFlags.indexOf(asked) + 1);
  return after.find((name) => decide(guide, did).leftOpen.includes(name)) ?? "";
}

/**
 * One open sign with yes, no and not sure; after the last, back to the advice.
 * @param {Home} home
 * @returns {GuidePart}
 */
export function drawAlone({ guide, words, recall, act, say, last, go }) {
  const features = featuresOf(guide);
  const asked = make("legend", { class: "als-legend", dir: "auto" });
  const help = line("", "als-line als-how");

  /** @param {Reply} said */
  function reply(said) {
    const now = recall().asked;
    const told = answer(recall(), now, said);
    const next = nextOpen(guide, told, now);
    act(() => ({ ...told, asked: next }));
    if (next) say(/** @type {Feature} */ (features.get(next)).ask);
    else go(last());
  }
  const yes = button(words.yes, "plain", () => reply("yes"));
  const no = button(words.no, "plain", () => reply("no"));
  const unsure = button(words.not_sure, "plain", () => reply("not-sure"));
  const leave = button(words.to_answer, "plain", () => go(last()));
  const buttons = make("div", { class: "als-buttons" }, yes, no, unsure, leave);
  const element = make(
    "fieldset",
    { class: "als-question", "data-step": "one" },
    asked,
    help,
    buttons,
  );

  /** @param {GuideDid} did */
  function show(did) {
    const feature = features.get(did.asked);
    element.hidden = !feature || did.step !== adviceStep(guide, did);
    asked.textContent = feature?.ask ?? "";
    help.textContent = feature?.help ?? "";
    help.hidden = !feature?.help;
  }
  return { element, show, focus: () => yes.focus() };
}
