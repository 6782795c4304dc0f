// The advice: how soon, why, what would change it, and what to take along.

import { nextOpen } from "./guide-alone.js";
import { drawCard, drawList, found, NOW, smallHeading } from "./guide-card.js";
import { decide } from "./guide-deciding.js";
import { drawTaking } from "./guide-taking.js";
import { button, filled, fresh, line, make } from "./kit/elements.js";
import { same } from "./kit/saving.js";
import { drawWhence } from "./kit/whence.js";

/** The advice, drawn anew only when it has changed. */
export function drawAnswer(home) {
  const { guide, words, act, last, go } = home;
  const heading = make("h4", { class: "als-heading", dir: "auto", id: fresh("advice") }, words.answer);
  const change = button(words.change, "plain", () => go(1));
  const body = make("div");
  const given = { class: "als-group", role: "group", "aria-labelledby": heading.id };
  const back = button(words.back, "plain", () => go(last - 1));
  const top = make("div", { class: "als-buttons" }, change, back);
  const element = make("div", given, heading, top, body, drawTaking(home));
  let drawn;

  /** Ask the first sign that is open. */
  function alone() {
    act((did) => ({ ...did, asked: nextOpen(guide, did, "") }));
    home.focus(last);
  }
  function show(did) {
    element.hidden = did.step !== last || did.asked !== "";
    const { step, cleared, ...told } = did;
    if (element.hidden || same(drawn, told)) return;
    drawn = told;
    body.replaceChildren(...drawAdvice(guide, words, did, alone));
  }
  return { element, show, focus: () => change.focus() };
}

/** Every part of the advice; the card of an emergency stands above all already. */
function drawAdvice(guide, words, did, alone) {
  const decision = decide(guide, did);
  const { says } = guide;
  const card = decision.level === NOW ? [] : drawCard(guide, words, says.cards[decision.level]);
  const reasons = decision.reasons.map((name) => says.reasons[name]);
  const why = reasons.map((one) => [line(one.sentence), ...drawWhence([found(guide, one)], words)]);
  const changes = decision.changes.map((name) => says.changes[name]);
  const beside = decision.also.map((name) => says.also[name]);
  const cards = beside.filter(({ level }) => decision.level !== NOW || level !== NOW);
  return [
    ...(card.length ? [make("div", { class: "als-card" }, ...card)] : []),
    ...drawList(words.why, why),
    ...drawOpen(guide, words, decision, alone),
    ...drawList(words.changes, changes.map((one) => one.sentence)),
    ...drawWhence(changes.map((one) => found(guide, one)), words),
    ...cards.map((one) => make("div", { class: "als-card" }, ...drawCard(guide, words, one))),
    ...drawList(words.questions, decision.questions.map((name) => says.questions[name])),
    line(words.no_diagnosis, "als-line als-how"),
  ];
}

/** What was left open, and the way to answer it. */
function drawOpen(guide, words, { leftOpen }, alone) {
  if (leftOpen.length === 0) return [];
  const says = new Map(
    guide.groups.flatMap(({ features }) => features.map(({ name, say }) => [name, say])),
  );
  return [
    smallHeading(filled(words.left, { count: leftOpen.length })),
    line(words.left_how),
    line(leftOpen.map((name) => says.get(name)).join("; "), "als-line als-how"),
    make("div", { class: "als-buttons" }, button(words.one_by_one, "plain", alone)),
  ];
}
