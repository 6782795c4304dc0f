// What stands beside a sentence: the facts that it rests on, and the works where these were read.

/** @import { Fact, Material } from "./types.js" */

import { filled, make } from "./elements.js";

/**
 * The facts of a sentence, in full: nothing has to be pressed to see them.
 * @param {Material} all
 * @param {string[]} names
 */
export function beside(all, names) {
  const { words } = all;
  if (names.length === 0) return make("p", { class: "quiet" }, words.no_fact);
  const facts = names.map((name) => make("li", {}, ...fact(all, all.facts[name])));
  return make(
    "div",
    { class: "beside" },
    make("p", { class: "label" }, words.facts),
    make("ul", {}, ...facts),
  );
}

/**
 * @param {Material} all
 * @param {Fact} one
 */
function* fact(all, one) {
  const { words } = all;
  yield make("p", {}, one.claim);
  if (one.figures.length > 0) yield line(`${words.figures}: ${one.figures.join("; ")}`);
  // of a fact without any passage it is said once, and not again of each work
  const some = Object.keys(one.passages).length > 0;
  for (const name of one.sources) {
    yield work(all, name);
    const passage = one.passages[name];
    if (passage) yield make("p", { class: "passage" }, `${words.passage}: ${passage}`);
    else if (some) yield line(words.no_passage);
  }
  const dates = filled(words.dates, { checked: one.checked, again: one.again });
  yield line(some ? dates : `${dates} ${words.no_passage}`);
  for (const { by, on, source, passage } of one.second)
    yield line(`${words.second} ${by}, ${on}: ${source}, ${passage}`);
}

/**
 * @param {Material} all
 * @param {string} name
 */
function work({ words, sources }, name) {
  const { title, href, extent, second_hand: heard, note, read_at: places } = sources[name];
  const how = [words.extents[extent], ...(heard ? [words.second_hand] : [])].join("; ");
  const more = [
    ...(note ? [` ${words.note}: ${note}`] : []),
    ...places.flatMap((one, at) => [at ? ", " : ` ${words.read_at}: `, away(one, one)]),
  ];
  const told = href ? away(href, title) : title;
  return make("p", { class: "quiet" }, `${words.sources}: `, told, ` (${how}).`, ...more);
}

/**
 * A link that leaves the room open, with all that was answered in it.
 * @param {string} href
 * @param {string} said
 */
function away(href, said) {
  return make("a", { href, target: "_blank", rel: "noopener noreferrer" }, said);
}

/** @param {string} text */
function line(text) {
  return make("p", { class: "quiet" }, text);
}
