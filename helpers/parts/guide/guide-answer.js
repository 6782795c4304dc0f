// The advice: how soon, why, what would change it, and what to take along.

/** @import { Decision, Feature, Guide, GuideDid, GuidePart } from "./guide-types.js" */
/** @import { GuideWords, Home, Statement } from "./guide-types.js" */

import { drawAge } from "./guide-age.js";
import { nextOpen } from "./guide-alone.js";
import {
  adviceCard,
  drawCard,
  drawList,
  found,
  groundsSaid,
  NOW,
  smallHeading,
} from "./guide-card.js";
import { decide } from "./guide-deciding.js";
import { adviceStep, featuresOf } from "./guide-path.js";
import { drawTaking } from "./guide-transfer.js";
import { button, filled, fresh, line, make } from "../base/elements.js";
import { same } from "../base/model-sync.js";
import { drawSources } from "../base/sources.js";

/**
 * The advice, drawn anew only when it has changed.
 * @param {Home} home
 * @returns {GuidePart}
 */
export function drawAnswer(home) {
  const { guide, words, act, last, go } = home;
  const heading = make(
    "h4",
    { class: "als-heading", dir: "auto", id: fresh("advice") },
    words.answer,
  );
  const change = button(words.change, "plain", () => go(1));
  const body = make("div", { "data-step": "now" });
  const given = { class: "als-group", role: "group", "aria-labelledby": heading.id };
  const back = button(words.back, "plain", () => go(last() - 1));
  const top = make("div", { class: "als-buttons" }, change, back);
  // no rule asks for the age: it goes along to the visit, and costs nobody a press before the advice
  const age = drawAge(home);
  const element = make("div", given, heading, top, body, age.element, drawTaking(home));
  /** @type {Partial<GuideDid> | undefined} */
  let drawn;

  /** Ask the first sign that is open. */
  function alone() {
    act((did) => ({ ...did, asked: nextOpen(guide, did, "") }));
    home.focus(last());
  }
  /** @param {GuideDid} did */
  function show(did) {
    element.hidden = did.step !== adviceStep(guide, did) || did.asked !== "";
    age.show(did);
    const { step, cleared, ...told } = did;
    if (element.hidden || same(drawn, told)) return;
    drawn = told;
    body.replaceChildren(...drawAdvice(guide, words, did, alone));
  }
  return { element, show, focus: () => change.focus() };
}

/**
 * Every part of the advice; the card of an emergency stands above all already.
 * @param {Guide} guide
 * @param {GuideWords} words
 * @param {GuideDid} did
 * @param {() => void} alone
 */
function drawAdvice(guide, words, did, alone) {
  const decision = decide(guide, did);
  const { says } = guide;
  const card = decision.level === NOW ? [] : drawCard(guide, words, adviceCard(guide, decision));
  const traced = (/** @type {Statement} */ one) => [
    line(one.sentence),
    ...drawSources([found(guide, one)], words),
  ];
  const changes = decision.changes.map((name) => says.changes[name]);
  const beside = decision.also.map((name) => says.also[name]);
  const cards = beside.filter(({ level }) => decision.level !== NOW || level !== NOW);
  return [
    ...(card.length ? [make("div", { class: "als-card" }, ...card)] : []),
    ...drawList(
      words.why,
      decision.reasons.map((name) => traced(says.reasons[name])),
    ),
    ...drawList(
      words.beside,
      decision.notes.map((name) => traced(says.notes[name])),
    ),
    ...drawOpen(guide, words, decision, alone),
    ...drawList(
      words.changes,
      changes.map((one) => one.sentence),
    ),
    ...drawSources(
      changes.map((one) => found(guide, one)),
      words,
    ),
    ...cards.map((one) => make("div", { class: "als-card" }, ...drawCard(guide, words, one))),
    ...drawList(
      words.questions,
      decision.questions.map((name) => says.questions[name]),
    ),
    ...drawGrounds(guide, words, decision),
    line(words.no_diagnosis, "als-line als-how"),
  ];
}

/**
 * What the guide asked about, and what can never wait.
 * @param {Guide} guide
 * @param {GuideWords} words
 * @param {Decision} decision
 */
function drawGrounds(guide, words, decision) {
  const sentences = groundsSaid(guide, decision);
  if (sentences.length === 0) return [];
  return [
    smallHeading(decision.grounds ? words.ground : words.never_waits),
    ...sentences.map((one) => line(one)),
    ...drawSources([found(guide, guide.says.groundsFrom)], words),
  ];
}

/**
 * What was left open, and the way to answer it.
 * @param {Guide} guide
 * @param {GuideWords} words
 * @param {Decision} decision
 * @param {() => void} alone
 */
function drawOpen(guide, words, { leftOpen }, alone) {
  if (leftOpen.length === 0) return [];
  const features = featuresOf(guide);
  return [
    smallHeading(filled(words.left, { count: leftOpen.length })),
    line(words.left_how),
    line(
      leftOpen.map((name) => /** @type {Feature} */ (features.get(name)).say).join("; "),
      "als-line als-how",
    ),
    make("div", { class: "als-buttons" }, button(words.one_by_one, "plain", alone)),
  ];
}
