// The advice as text and on paper, with what was told.

/** @import { Guide, GuideDid, GuideWords, Statement } from "./guide-types.js" */

/** @typedef {[string, string[]]} Paragraph its heading, and the lines below */
/** @typedef {{ title: string, parts: Paragraph[], foot: string }} Outline */

import { adviceCard, groundsSaid } from "./guide-card.js";
import { decide } from "./guide-deciding.js";
import { signsTold } from "./guide-path.js";
import { line, make } from "../base/elements.js";

/**
 * The advice in parts: a heading and lines each.
 * @param {Guide} guide
 * @param {GuideWords} words
 * @param {GuideDid} did
 * @returns {Outline}
 */
export function outlineOf(guide, words, did) {
  const decision = decide(guide, did);
  const { says } = guide;
  const card = adviceCard(guide, decision);
  const beside = decision.also.map((name) => says.also[name]);
  /** @type {(names: string[], from: { [name: string]: Statement }) => string[]} */
  const sentences = (names, from) => names.map((name) => from[name].sentence);
  /** @type {Paragraph[]} */
  const parts = [
    [card.heading, [guide.levelWords[card.level], ...card.do]],
    [words.say, [card.tell]],
    [words.told, told(guide, did)],
    [words.why, sentences(decision.reasons, says.reasons)],
    [words.beside, sentences(decision.notes, says.notes)],
    [words.changes, sentences(decision.changes, says.changes)],
    ...beside.map((one) => /** @type {Paragraph} */ ([one.heading, [...one.do, one.tell]])),
    [words.questions, decision.questions.map((name) => says.questions[name])],
    [decision.grounds ? words.ground : words.never_waits, groundsSaid(guide, decision)],
  ];
  const full = parts.filter(([, lines]) => lines.length > 0);
  return { title: words.title, parts: full, foot: words.no_diagnosis };
}

/**
 * What was told: each sign answered with yes, then the course.
 * @param {Guide} guide
 * @param {GuideDid} did
 */
function told(guide, did) {
  const { onset, trajectory, age } = did;
  const course = Object.entries({ onset, trajectory }).flatMap(([what, value]) => {
    const { ask, choices } = guide.course[/** @type {"onset" | "trajectory"} */ (what)];
    return choices.filter(({ name }) => name === value).map(({ say }) => `${ask} ${say}`);
  });
  return [
    ...signsTold(guide, did),
    ...course,
    ...(age === null ? [] : [`${guide.course.age.ask} ${age}`]),
  ];
}

/**
 * The advice as plain text.
 * @param {Outline} outline
 */
export function adviceAsText({ title, parts, foot }) {
  const written = parts.flatMap(([heading, lines]) => [
    "",
    heading,
    ...lines.map((one) => `- ${one}`),
  ]);
  return [title, ...written, "", foot, ""].join("\n");
}

/**
 * The advice as elements for the printer.
 * @param {Outline} outline
 */
export function adviceAsPaper({ title, parts, foot }) {
  const drawn = parts.flatMap(([heading, lines]) => [
    make("h2", { dir: "auto" }, heading),
    make("ul", {}, ...lines.map((one) => make("li", { dir: "auto" }, one))),
  ]);
  return [make("h1", { dir: "auto" }, title), ...drawn, line(foot)];
}
