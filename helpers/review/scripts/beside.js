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
  for (const name of one.sources) yield work(all, name, one.passages[name]);
  const where = Object.keys(one.passages).length > 0 ? "" : ` ${words.no_passage}`;
  yield line(filled(words.dates, { checked: one.checked, again: one.again }) + where);
  for (const { by, on, source, passage } of one.second)
    yield line(`${words.second} ${by}, ${on}: ${source}, ${passage}`);
}

/**
 * @param {Material} all
 * @param {string} name
 * @param {string | undefined} passage
 */
function work({ words, sources }, name, passage) {
  const { title, href, extent, second_hand: heard } = sources[name];
  const given = { href, target: "_blank", rel: "noopener noreferrer" };
  const told = href ? make("a", given, title) : title;
  const how = [words.extents[extent], ...(heard ? [words.second_hand] : [])].join("; ");
  const where = passage ? ` ${words.passage}: ${passage}` : "";
  return make("p", { class: "quiet" }, `${words.sources}: `, told, ` (${how}).${where}`);
}

/** @param {string} text */
function line(text) {
  return make("p", { class: "quiet" }, text);
}
