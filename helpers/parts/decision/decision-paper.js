// What a reader marked, to take along: as plain text, and on paper, where it can be filled in too.

/** @import { Decision, DecisionWords, Marked } from "./decision-types.js" */

import { line, make } from "../base/elements.js";
import { linesOf } from "../base/lines.js";

const [EMPTY, TICKED] = ["\u2610", "\u2611"];
const RULE = "_".repeat(40);

/**
 * What was marked as plain text; what was left out is not there.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {Marked} marked
 */
export function asText({ title, ask, matters, steps, open, checked }, words, marked) {
  const weighed = matters.flatMap(({ name, say }) =>
    steps
      .filter((step) => step.name === marked.matters[name])
      .map((step) => `- ${say}: ${step.say}`),
  );
  const asked = open.filter(({ name }) => marked.open.includes(name)).map(({ say }) => say);
  const questions = [...asked, ...linesOf(marked.own)];
  /** @type {(heading: string, lines: string[]) => string[]} */
  const part = (heading, lines) => (lines.length > 0 ? ["", heading, ...lines] : []);
  return [
    title,
    ask,
    ...part(words.matters, weighed),
    ...part(
      words.open,
      questions.map((one) => `- ${one}`),
    ),
    "",
    checked,
    "",
  ].join("\n");
}

/**
 * The sheet to print: every line with its three boxes, so that what was left out is marked by hand.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {Marked} marked
 */
export function asPaper({ title, ask, matters, steps, open, checked }, words, marked) {
  /** @type {(ticked: boolean, say: string) => string} */
  const box = (ticked, say) => `${ticked ? TICKED : EMPTY}\u00a0${say}`;
  const weighed = matters.map(({ name, say }) => {
    const boxes = steps.map((step) => box(marked.matters[name] === step.name, step.say));
    return make("li", {}, line(say), line(boxes.join("   ")));
  });
  const asked = open.map(({ name, say }) =>
    make("li", {}, line(box(marked.open.includes(name), say))),
  );
  const own = linesOf(marked.own);
  return [
    make("h1", { dir: "auto" }, title),
    line(ask),
    make("h2", { dir: "auto" }, words.matters),
    make("ul", {}, ...weighed),
    make("h2", { dir: "auto" }, words.open),
    make("ul", {}, ...asked),
    line(words.own),
    ...(own.length > 0 ? own : [RULE, RULE]).map((one) => line(one)),
    line(checked, "als-line als-foot"),
  ];
}
