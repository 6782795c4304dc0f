// What is asked: who fills it in, where something is new, and the lines that open below a tick.

/** @import { Part } from "../base/types.js" */
/** @import { Clinic, ClinicDid, Group, Line } from "./clinic-types.js" */

/** @typedef {(field: string, picked: string[]) => void} Pick */

import { choiceRow, choices } from "../base/choices.js";
import { fresh, line, make, nameBy } from "../base/elements.js";
import { FIELDS, pickedIn, REST } from "./clinic-told.js";

/**
 * One thing that is asked.
 * @param {Line} asked
 * @param {(picked: string[]) => void} pick
 * @returns {Part<string[]>}
 */
export function drawLine(asked, pick) {
  const { kind, alone } = asked;
  const group = choices(kind === "several" ? "checkbox" : "radio", asked.choices, alone, pick);
  const legend = make("legend", { class: "als-legend", dir: "auto" }, asked.ask);
  const grid = make("div", { class: "als-grid" }, ...group.rows);
  return { element: make("fieldset", { class: "als-question" }, legend, grid), show: group.show };
}

/**
 * The list of what may be new. A group opens directly below its tick, so that one switch comes to
 * it next; the last tick says that the rest is as it was.
 * @param {Clinic} clinic
 * @param {Pick} pick
 * @returns {Part<ClinicDid>}
 */
export function drawNews({ news, groups }, pick) {
  const group = fresh("group");
  const legend = make("legend", { class: "als-legend", dir: "auto" }, news.ask);
  const offered = [...groups.map(({ name, title: say }) => ({ name, say })), rest(news)];
  const ticks = offered.map((one) => choiceRow("checkbox", { group, ...one }, picked));
  const opened = groups.map((one, at) => drawGroup(one, ticks[at].row, pick));

  function picked() {
    const ticked = ticks.map(({ input }) => input).filter(({ checked }) => checked);
    pick(
      FIELDS.news,
      ticked.map(({ value }) => value),
    );
  }

  /** @param {ClinicDid} did */
  function show(did) {
    const names = pickedIn(did.answers, FIELDS.news);
    ticks.forEach(({ input }) => (input.checked = names.includes(input.value)));
    opened.forEach((one, at) => {
      one.element.hidden = !ticks[at].input.checked;
      one.show(did);
    });
  }
  const rows = ticks.flatMap(({ row }, at) => [row, ...(opened[at] ? [opened[at].element] : [])]);
  const inside = [legend, line(news.how), ...rows];
  return { element: make("fieldset", { class: "als-question als-news" }, ...inside), show };
}

/** @param {{ rest: string }} news */
const rest = (news) => ({ name: REST, say: news.rest });

/**
 * @param {Group} group
 * @param {HTMLElement} tick
 * @param {Pick} pick
 * @returns {Part<ClinicDid>}
 */
function drawGroup({ intro, lines }, tick, pick) {
  const drawn = lines.map((one) => drawLine(one, (picked) => pick(one.name, picked)));
  const inside = [...(intro ? [line(intro)] : []), ...drawn.map(({ element }) => element)];
  const element = make("div", { class: "als-opened", role: "group" }, ...inside);
  nameBy(element, /** @type {HTMLElement} */ (tick.lastElementChild));

  /** @param {ClinicDid} did */
  function show({ answers }) {
    drawn.forEach((one, at) => one.show(pickedIn(answers, lines[at].name)));
  }
  return { element, show };
}
