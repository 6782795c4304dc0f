// A card of advice: how soon in words, one call to action, what to do and what to say.

/** @import { Card, Decision, Guide, GuideWords, Sourced } from "./guide-types.js" */

import { withNumbers } from "../base/calls.js";
import { line, make } from "../base/elements.js";
import { drawSources } from "../base/sources.js";

/** The most urgent level. */
export const NOW = "emergency-now";

/**
 * The sources of a part, by name.
 * @param {Pick<Guide, "sources">} guide
 * @param {Sourced} part
 */
export function found(guide, { sources }) {
  return { sources: sources.map((name) => guide.sources[name]) };
}

/**
 * The advice of a decision: someone who has ALS has a team to call.
 * @param {Pick<Guide, "says">} guide
 * @param {Decision} decision
 */
export function adviceCard({ says }, { level, forAls, card }) {
  return (
    says.ownCards[/** @type {string} */ (card)] ?? (forAls ? says.alsCards : says.cards)[level]
  );
}

/**
 * What was asked, where nothing is urgent, and what never waits; an emergency says neither.
 * @param {Pick<Guide, "says">} guide
 * @param {Decision} decision
 */
export function groundsSaid({ says }, { level, forAls, grounds }) {
  const said = forAls ? says.alsGrounds : says.grounds;
  if (level === NOW) return [];
  return grounds ? said : said.slice(1);
}

/**
 * A heading and a list below it; nothing where the list is empty.
 * @param {string} heading
 * @param {(string | Node[])[]} sentences
 */
export function drawList(heading, sentences) {
  if (sentences.length === 0) return [];
  const items = sentences.map((one) => make("li", { dir: "auto" }, ...[one].flat()));
  return [smallHeading(heading), make("ul", { role: "list", class: "als-list" }, ...items)];
}

/**
 * A heading within the advice.
 * @param {string} text
 */
export function smallHeading(text) {
  return make("h5", { class: "als-heading", dir: "auto" }, text);
}

/**
 * The card below a heading of level `top`; its urgency is said in words, never in colour alone.
 * @param {Guide} guide
 * @param {GuideWords} words
 * @param {Card} card
 * @param {3 | 4} [top]
 */
export function drawCard(guide, words, card, top = 4) {
  const heading = make(`h${top}`, { class: "als-heading", dir: "auto" }, card.heading);
  const items = card.do.map((one) => make("li", { dir: "auto" }, ...withNumbers(guide, one)));
  return [
    line(guide.levelWords[card.level], "als-line als-level"),
    heading,
    make(card.in_order ? "ol" : "ul", { role: "list", class: "als-list" }, ...items),
    make("p", { class: "als-line", dir: "auto" }, ...withNumbers(guide, card.tell)),
    ...drawSources([found(guide, card)], words),
  ];
}
