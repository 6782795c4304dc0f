// What should be talked about first, and own words: closed at first, one stop for a switch.

/** @import { Part } from "../base/types.js" */
/** @import { Clinic, ClinicDid } from "./clinic-types.js" */

import { choices } from "../base/choices.js";
import { control, line, make, nameBy } from "../base/elements.js";
import { field } from "../base/fields.js";
import { FIELDS, openGroups, pickedIn, toldLines } from "./clinic-told.js";

/**
 * The lines that were told, of which some stand on top; `refuse` is called where enough are chosen.
 * @param {Clinic} clinic
 * @param {(names: string[]) => void} pick
 * @param {(words: string) => void} write
 * @param {() => void} refuse
 * @returns {Part<ClinicDid>}
 */
export function drawFirst(clinic, pick, write, refuse) {
  const { ask, how } = clinic.first;
  const every = clinic.groups.flatMap(({ lines }) => lines);
  const offered = every.map(({ name, short }) => ({ name, say: short }));
  /** @type {string[]} */
  let before = [];
  const group = choices("checkbox", offered, "", (names) => {
    if (names.length <= clinic.most) return pick(names);
    group.show(before);
    return refuse();
  });
  const own = field("textarea", { rows: 2 }, clinic.own, write);
  const head = control("summary", {}, ask);
  const list = make("div", { class: "als-grid", role: "group" }, ...group.rows);
  const inside = [head, line(how), nameBy(list, head), own.label, own.input];
  const element = make("details", { class: "als-whence als-first" }, ...inside);

  /** @param {ClinicDid} did */
  function show({ answers }) {
    const told = openGroups(clinic, answers).flatMap((one) => toldLines(one, answers));
    before = pickedIn(answers, FIELDS.first).filter((name) =>
      told.some((one) => one.name === name),
    );
    group.show(before);
    every.forEach((one, at) => (group.rows[at].hidden = !told.includes(one)));
    own.show(answers[FIELDS.own]?.words ?? "");
  }
  return { element, show };
}
