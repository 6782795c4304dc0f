// A card of advice: how soon in words, one call to action, what to do and what to say.

import { line, make } from "./kit/elements.js";
import { drawWhence } from "./kit/whence.js";

/** The most urgent level. */
export const NOW = "emergency-now";

/** The sources of a part, by name. */
export function found(guide, { sources }) {
  return { sources: sources.map((name) => guide.sources[name]) };
}

/** A heading and a list below it; nothing where the list is empty. */
export function drawList(heading, sentences) {
  if (sentences.length === 0) return [];
  const items = sentences.map((one) => make("li", { dir: "auto" }, ...[one].flat()));
  return [smallHeading(heading), make("ul", { class: "als-list" }, ...items)];
}

/** A heading within the advice. */
export function smallHeading(text) {
  return make("h5", { class: "als-heading", dir: "auto" }, text);
}

/** The card below a heading of level `top`; its urgency is said in words, never in colour alone. */
export function drawCard(guide, words, card, top = 4) {
  const heading = make(`h${top}`, { class: "als-heading", dir: "auto" }, card.heading);
  const items = card.do.map((one) => make("li", { dir: "auto" }, one));
  return [
    line(guide.levelWords[card.level], "als-line als-level"),
    heading,
    make("ul", { class: "als-list" }, ...items),
    line(card.tell),
    ...drawWhence([found(guide, card)], words),
  ];
}
