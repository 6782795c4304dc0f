// Where the reader is: pages opened, questions tried, things ticked, and the page that comes next.

/** @import { AnswerRecords, Foreign, Model, Page, Part, Words } from "../base/types.js" */

/** @typedef {Page & { topic: string }} TopicPage */
/** @typedef {{ name: string, say: string, path: string[] }} Lane for whom pages are, and the topics in turn */
/** @typedef {{ say: string, topic: string | undefined }} Step */
/** @typedef {"opened" | "tried" | "ticked"} Kind */
/** @typedef {"where" | "known_kept" | "known_here" | "next" | "all_opened" | "new_tab"} Standing */
/** @typedef {Words<Kind | Standing>} ProgressWords */
/** @typedef {{ words: ProgressWords, pages: TopicPage[], lanes: Lane[] }} ProgressState */

import { everyRecord } from "../base/export-records.js";
import { filled, line, make } from "../base/elements.js";
import { pageBelow } from "../base/page-link.js";
import { isKeeping } from "../base/persistence.js";

const QUESTION = /^quiz\/([^/]+)\//;
const TICK = /^checklist\/([^/]+)\/[^/]+\/(ticked|own)\//;
const LANE = /^checklist\/[^/]+\/[^/]+\/lane$/;

/**
 * What is known about where the reader is.
 * @param {Model<ProgressState>} model
 * @returns {Part}
 */
export function drawProgress(model) {
  const words = model.get("words");
  const [pages, lanes] = [model.get("pages"), model.get("lanes")];
  const heading = make("h3", { class: "als-title", dir: "auto" }, words.where);
  const counts = make("ul", { role: "list", class: "als-counts" });
  const next = make("div", {});
  const known = line("", "als-line als-how");
  let told = "";

  function show() {
    known.textContent = isKeeping() ? words.known_kept : words.known_here;
    const did = progress(everyRecord(), pages);
    const steps = nextSteps(did, lanes);
    // drawn only when it is new: else a link that holds the focus would lose it
    if (told === JSON.stringify([did, steps])) return;
    told = JSON.stringify([did, steps]);
    /** @type {Kind[]} */
    const kinds = ["opened", "tried", "ticked"];
    const each = kinds.map((kind) => filled(words[kind], { count: did[kind].length }));
    counts.replaceChildren(...each.map((text) => make("li", { class: "als-line" }, text)));
    next.replaceChildren(...steps.map((step) => drawStep(step, pages, words)));
  }
  const after = make("h4", { class: "als-heading", dir: "auto" }, words.next);
  const element = make("div", { class: "als-group" }, heading, known, counts, after, next);
  return { element, show };
}

/**
 * What the records tell, about the pages that there are.
 * @param {AnswerRecords} records
 * @param {TopicPage[]} pages
 */
export function progress(records, pages) {
  const topics = pages.map(({ topic }) => topic);
  const done = [...records].filter(([, { value }]) => value !== null && value !== false);
  const of = (/** @type {RegExp} */ pattern) =>
    done.filter(([name]) => topics.includes(/** @type {string} */ (pattern.exec(name)?.[1])));
  /** @type {(named: [string, { value: Foreign }]) => boolean} */
  const isTicked = ([, { value }]) => value === true || value.ticked === true;
  const lanes = done.filter(([name]) => LANE.test(name));
  const [latest] = lanes.sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  return {
    opened: topics.filter((topic) => records.get(`page/${topic}`)?.value === true),
    tried: of(QUESTION).map(([name]) => name),
    ticked: of(TICK)
      .filter(isTicked)
      .map(([name]) => name),
    lane: latest?.[1].value,
  };
}

/**
 * The next page on the path of the lane chosen last; on every path where none is chosen.
 * @param {{ opened: string[], lane: unknown }} did
 * @param {Lane[]} lanes
 * @returns {Step[]}
 */
export function nextSteps({ opened, lane }, lanes) {
  const chosen = lanes.filter(({ name }) => name === lane);
  return (chosen.length > 0 ? chosen : lanes).map(({ say, path }) => ({
    say,
    topic: path.find((topic) => !opened.includes(topic)),
  }));
}

/**
 * @param {Step} step
 * @param {TopicPage[]} pages
 * @param {ProgressWords} words
 */
function drawStep({ say, topic }, pages, words) {
  const page = pages.find((one) => one.topic === topic);
  if (!page) return line(`${say}: ${words.all_opened}`);
  if (!page.href) return line(`${say}: ${page.title}`);
  return make("div", {}, pageBelow(say, page, words));
}
