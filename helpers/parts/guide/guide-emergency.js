// The emergency card: above everything, from the press that calls for it, whatever comes after.

/** @import { Card, Guide, GuideDid, Home } from "./guide-types.js" */

/** @typedef {{ activeElement: Element & { type?: string } }} Focused at least the page itself has the focus */

import { adviceCard, drawCard, NOW } from "./guide-card.js";
import { withNumbers } from "../base/calls.js";
import { decide } from "./guide-deciding.js";
import { signsTold } from "./guide-path.js";
import { countryChosen, NUMBERS, watchCountry } from "../base/country.js";
import { button, control, filled, line, make } from "../base/elements.js";
import { copyText } from "../base/export.js";
import { wayTo } from "../base/meeting.js";
import { drawHeard } from "../base/said.js";
import { same } from "../base/model-sync.js";

/**
 * Whether help is needed now. Before the advice was asked for, only where no answer about the
 * course could change that: a card that was shown is never taken back so, and someone with one
 * switch passes every choice on the way to the right one.
 * @type {(guide: Guide, did: GuideDid) => boolean}
 */
export function isEmergency(guide, did) {
  if (did.advised) return decide(guide, did).level === NOW;
  const { onset, trajectory } = guide.course;
  const courses = onset.choices.flatMap((began) =>
    trajectory.choices.map((going) => ({ onset: began.name, trajectory: going.name })),
  );
  return courses.every((course) => decide(guide, { ...did, ...course }).level === NOW);
}

/**
 * What the card says: the advice, and the care cards that cannot wait either.
 * @type {(guide: Guide, did: GuideDid) => Card[]}
 */
function cardsNow(guide, did) {
  if (!isEmergency(guide, did)) return [];
  const decision = decide(guide, did);
  const beside = decision.also.map((name) => guide.says.also[name]);
  return [adviceCard(guide, decision), ...beside.filter(({ level }) => level === NOW)];
}

/**
 * The card; it is read aloud as soon as it is there. `change` goes to the ticks.
 * @param {Home} home
 * @param {() => void} change
 */
export function drawEmergency(home, change) {
  const { guide, words } = home;
  const card = make("div", { class: "als-now", "data-step": "now" });
  const heard = drawHeard(true);
  const element = make("div", {}, heard.element, card);
  const copying = button(words.copy_help, "main", async () => {
    const copied = await copyText(asCall(home));
    said.replaceChildren(line(copied ? words.copied : asCall(home)));
  });
  const finding = button(words.numbers, "plain", () => wayTo(NUMBERS)?.());
  const buttons = [copying, finding, button(words.change_signs, "plain", change)];
  const said = make("div", { class: "als-copied", "data-step": "told" });
  let begun = false;
  const calls = make("p", { class: "als-line als-dial", dir: "auto" });
  const end = watchCountry((country) => calls.replaceChildren(...drawCalls(guide, country)));
  /** @type {Card[]} */
  let drawn = [];

  /** @param {GuideDid} did */
  function show(did) {
    const cards = cardsNow(guide, did);
    if (same(cards, drawn)) return;
    const held = card.contains(document.activeElement);
    const isNew = drawn.length === 0;
    drawn = cards;
    card.replaceChildren(...(cards.length > 0 ? drawNow(...cards) : []));
    heard.hear(asHeard(guide, cards));
    // the focus must not go down with the card
    if (held && cards.length === 0) change();
    else if (held || (isNew && isHere())) setTimeout(goThere);
  }

  /**
   * To the card, once the press that called for it is over: after it WebKit gives the focus back to
   * the box whose words were pressed, and the card would stay out of sight.
   */
  function goThere() {
    if (!card.hasChildNodes()) return;
    copying.focus();
    // a card higher than the window is "nearest" already, with its heading out of sight
    card.scrollIntoView({ block: "start" });
  }

  /**
   * The buttons come right after the call to action: on a phone both must be seen at once.
   * @type {(...cards: Card[]) => HTMLElement[]}
   */
  function drawNow(first, ...others) {
    finding.hidden = !wayTo(NUMBERS);
    said.replaceChildren();
    const [level, heading, ...how] = drawCard(guide, words, first, 3);
    const row = make("div", { class: "als-buttons" }, ...buttons);
    const beside = others.flatMap((other) => drawCard(guide, words, other, 3));
    return [level, heading, calls, row, said, ...how, ...beside];
  }

  /**
   * Whether the reader ticks or presses here; a radio may be on the way to another one. Where words
   * are pressed, WebKit has the focus on what lies around the guide, such as the page's main part.
   */
  function isHere() {
    const { activeElement } = /** @type {Document & Focused} */ (document);
    const inside =
      /** @type {Node} */ (element.parentNode).contains(activeElement) &&
      activeElement.type !== "radio";
    return begun && (inside || activeElement.contains(element));
  }
  /** @param {GuideDid} did */
  function showFirst(did) {
    show(did);
    begun = true;
  }
  const isShown = () => card.hasChildNodes();
  return { element, show: showFirst, isShown, end, focus: () => copying.focus() };
}

/**
 * The numbers of the country that was chosen, else those of several, each to be called.
 * @type {(guide: Guide, country: string) => (string | HTMLElement)[]}
 */
function drawCalls(guide, country) {
  const own = guide.calling[country];
  if (!own) return withNumbers(guide, guide.anywhere);
  const links = own.ways.flatMap(({ say, href }) => [
    " ",
    control("a", { href, class: "als-link als-number" }, say),
  ]);
  return [own.say, ...links];
}

/**
 * Every card in one text, how urgent it is first.
 * @type {(guide: Guide, cards: Card[]) => string}
 */
function asHeard(guide, cards) {
  const own = guide.calling[countryChosen()];
  const numbers = own ? `${own.say} ${own.ways.map(({ say }) => say).join(", ")}.` : guide.anywhere;
  /** @type {(card: Card, place: number) => string[]} */
  const told = ({ level, heading, do: steps, tell }, place) => [
    `${guide.levelWords[level]}.`,
    `${heading}.`,
    ...(place === 0 ? [numbers] : []),
    ...steps,
    tell,
  ];
  return cards.flatMap(told).join(" ");
}

/**
 * Words for someone who cannot say them.
 * @param {Home} home
 */
function asCall({ guide, words, recall }) {
  return filled(words.need_help, { signs: signsTold(guide, recall()).join("; ") });
}
