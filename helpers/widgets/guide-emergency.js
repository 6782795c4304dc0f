// The emergency card: above everything, from the press that calls for it, whatever comes after.

import { adviceCard, drawCard, NOW } from "./guide-card.js";
import { decide } from "./guide-deciding.js";
import { signsTold } from "./guide-path.js";
import { button, filled, line, make } from "./kit/elements.js";
import { copyText } from "./kit/handing.js";
import { same } from "./kit/saving.js";

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

/** What the card says: the advice, and the care cards that cannot wait either. */
function cardsNow(guide, did) {
  if (!isEmergency(guide, did)) return [];
  const decision = decide(guide, did);
  const beside = decision.also.map((name) => guide.says.also[name]);
  return [adviceCard(guide, decision), ...beside.filter(({ level }) => level === NOW)];
}

/** The card, in a place that is read aloud as soon as it is filled; `change` goes to the ticks. */
export function drawEmergency(home, change) {
  const { guide, words } = home;
  const element = make("div", { class: "als-now", role: "alert" });
  const copying = button(words.copy_help, "main", async () => {
    const copied = await copyText(asCall(home));
    said.replaceChildren(line(copied ? words.copied : asCall(home)));
  });
  const finding = button(words.numbers, "plain", () => document.querySelector(NUMBERS)?.focus());
  const buttons = [copying, finding, button(words.change_signs, "plain", change)];
  const said = make("div", { class: "als-copied" });
  let begun = false;
  let drawn = [];

  function show(did) {
    const cards = cardsNow(guide, did);
    if (same(cards, drawn)) return;
    const held = element.contains(document.activeElement);
    const isNew = drawn.length === 0;
    drawn = cards;
    element.replaceChildren(...(cards.length > 0 ? drawNow(...cards) : []));
    // the focus must not go down with the card
    if (held && cards.length === 0) change();
    else if (held || (isNew && isHere())) copying.focus();
  }

  /** The buttons come right after the call to action: on a phone both must be seen at once. */
  function drawNow(first, ...others) {
    finding.hidden = document.querySelector(NUMBERS) === null;
    said.replaceChildren();
    const [level, heading, ...how] = drawCard(guide, words, first, 3);
    const row = make("div", { class: "als-buttons" }, ...buttons);
    const beside = others.flatMap((card) => drawCard(guide, words, card, 3));
    return [level, heading, row, said, ...how, ...beside];
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
  return filled(words.need_help, { signs: signsTold(guide, recall()).join("; ") });
}
