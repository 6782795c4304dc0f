// The emergency card: above everything, from the press that calls for it, whatever comes after.

import { drawCard, NOW } from "./guide-card.js";
import { decide } from "./guide-deciding.js";
import { button, filled, line, make } from "./kit/elements.js";
import { copyText } from "./kit/handing.js";

const NUMBERS = ".als-numbers .als-input";

/**
 * Whether help is needed now. Before the advice was asked for, only where no answer about the
 * course could change that: a card that was shown is never taken back so, and someone with one
 * switch passes every choice on the way to the right one.
 */
export function isEmergency(guide, did) {
  if (did.advised) return decide(guide, did).level === NOW;
  const { onset, trajectory } = guide.course;
  const courses = onset.choices.flatMap((began) =>
    trajectory.choices.map((going) => ({ onset: began.name, trajectory: going.name })),
  );
  return courses.every((course) => decide(guide, { ...did, ...course }).level === NOW);
}

/** The card, in a place that is read aloud as soon as it is filled; `change` goes to the ticks. */
export function drawEmergency(home, change) {
  const { guide, words, recall } = home;
  const element = make("div", { class: "als-now", role: "alert" });
  const copying = button(words.copy_help, "main", async () => {
    const copied = await copyText(asCall(home));
    said.replaceChildren(line(copied ? words.copied : asCall(home)));
  });
  const finding = button(words.numbers, "plain", () => document.querySelector(NUMBERS)?.focus());
  const buttons = [copying, finding, button(words.change_signs, "plain", change)];
  const said = make("div", { class: "als-copied" });
  let begun = false;

  function show(did) {
    const there = element.hasChildNodes();
    if (isEmergency(guide, did) === there) return;
    if (there) {
      // the focus must not go down with the card
      const held = element.contains(document.activeElement);
      element.replaceChildren();
      if (held) change();
      return;
    }
    finding.hidden = document.querySelector(NUMBERS) === null;
    said.replaceChildren();
    const row = make("div", { class: "als-buttons" }, ...buttons);
    element.replaceChildren(...drawCard(guide, words, guide.says.cards[NOW], 3), row, said);
    for (const beside of decide(guide, recall()).also) {
      const card = guide.says.also[beside];
      if (card.level === NOW) row.before(...drawCard(guide, words, card, 3));
    }
    if (isHere()) copying.focus();
  }

  /** Whether the reader ticks or presses here; a radio may be on the way to another one. */
  function isHere() {
    const { activeElement, body } = document;
    const inside = element.parentNode.contains(activeElement) && activeElement.type !== "radio";
    return begun && (activeElement === body || inside);
  }
  function showFirst(did) {
    show(did);
    begun = true;
  }
  const isShown = () => element.hasChildNodes();
  return { element, show: showFirst, isShown, focus: () => copying.focus() };
}

/** Words for someone who cannot say them. */
function asCall({ guide, words, recall }) {
  const { said } = recall();
  const told = guide.groups.flatMap(({ features }) => features);
  const signs = told.filter(({ name }) => said[name] === "yes").map((one) => one.say);
  return filled(words.need_help, { signs: signs.join("; ") });
}
