// What was told of each thing that is ticked: since when, on which side, where; and which came first.
// They are answers beside that of their field. A file may hold anything: what fits nothing is passed over.

/** @import { Answers, Detail, Field, Option, Visit } from "./visit-types.js" */

import { filled } from "../base/elements.js";
import { monthInWords, monthsBefore } from "./visit-months.js";

/** How long a place may be, and a figure: a line of the sheet holds no more. */
export const LONGEST = 80;

/** The sides in the order of their question: a notebook sorts what it holds by its letters. */
export const SIDES = ["left", "right", "both"];

/**
 * Where the answer to a detail is kept; a place has words, and so an answer for each choice.
 * @param {Field} field
 * @param {Detail} detail
 */
export function nameOf({ name }, detail, choice = "") {
  return [name, detail, choice].filter(Boolean).join("/");
}

/**
 * The names of all answers of a field.
 * @param {Field} field
 */
export function namesOf(field) {
  const { name, each, choices } = field;
  const details = each.flatMap((detail) =>
    detail === "where"
      ? choices.map((one) => nameOf(field, detail, one.name))
      : [nameOf(field, detail)],
  );
  return [name, ...details];
}

/**
 * What was told of one choice in one detail: a month, or a side; nothing where that is none.
 * @param {Field} field
 * @param {"since" | "side"} detail
 * @param {string} choice
 * @param {Answers} answers
 */
export function toldOf(field, detail, choice, answers) {
  const before = `${choice}/`;
  const found = answers[nameOf(field, detail)]?.picked.find((one) => one.startsWith(before));
  const value = found?.slice(before.length) ?? "";
  const fits = detail === "side" ? SIDES.includes(value) : monthsBefore(value) !== null;
  return fits ? value : "";
}

/**
 * The picks of a detail after one choice was told something else; "" takes it away.
 * @param {Field} field
 * @param {"since" | "side"} detail
 * @param {string} choice
 * @param {string} value
 * @param {Answers} answers
 */
export function withDetail(field, detail, choice, value, answers) {
  const { picked = [] } = answers[nameOf(field, detail)] ?? {};
  const others = picked.filter((one) => !one.startsWith(`${choice}/`));
  return value ? [...others, `${choice}/${value}`] : others;
}

/**
 * The place that was written to a choice, as one short line.
 * @param {Field} field
 * @param {string} choice
 * @param {Answers} answers
 */
export function whereOf(field, choice, answers) {
  const { words = "" } = answers[nameOf(field, "where", choice)] ?? {};
  return words.replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

/**
 * The choices that are ticked: what came first is first, then what has the earlier month, then the
 * others in their own order.
 * @param {Field} field
 * @param {Answers} answers
 */
export function inTime(field, answers) {
  const { picked = [] } = answers[field.name] ?? {};
  const ticked = field.choices.filter(({ name }) => picked.includes(name));
  if (!field.each.includes("since")) return ticked;
  const first = firstOf(field, answers);
  /** @type {(option: Option) => number} */
  const place = ({ name }) =>
    name === first
      ? -Infinity
      : (monthsBefore(toldOf(field, "since", name, answers)) ?? Number.MAX_SAFE_INTEGER);
  return [...ticked].sort((one, other) => Math.sign(place(one) - place(other)) || 0);
}

/**
 * What came first: as it was told, of what is ticked still.
 * @param {Field} field
 * @param {Answers} answers
 */
export function firstOf(field, answers) {
  const { picked = [] } = answers[field.name] ?? {};
  if (picked.length < 2) return "";
  return answers[nameOf(field, "first")]?.picked.find((one) => picked.includes(one)) ?? "";
}

/**
 * On which side a choice is, where it has one. A sheet from before each was asked holds one side for
 * all: it is that of the only thing that can have one, and else nobody knows of what.
 * @param {Visit} visit
 * @param {Field} field
 * @param {Option} option
 * @param {Answers} answers
 */
export function sideOf({ parts }, field, { name, sides }, answers) {
  if (Object.keys(sides).length === 0) return "";
  const own = toldOf(field, "side", name, answers);
  if (own) return own;
  // what is left of a field may be asked about: all that is ticked in it counts here
  const all = parts.flatMap(({ fields }) => fields);
  const whole = all.find((one) => one.name === field.name) ?? field;
  const sided = inTime(whole, answers).filter((one) => Object.keys(one.sides).length > 0);
  const former = all.find((one) => one.former && one.name === "side");
  const [side = ""] = (former && answers[former.name]?.picked) ?? [];
  return sided.length === 1 && SIDES.includes(side) ? side : "";
}

/**
 * A choice with all that was told of it. `brief` says it in a breath, without what came first.
 * @param {Visit} visit
 * @param {Field} field
 * @param {Option} option
 * @param {Answers} answers
 */
export function withDetails(visit, field, option, answers, brief = false) {
  const { details, months } = visit;
  const side = sideOf(visit, field, option, answers);
  let what = side ? option.sides[side] : brief ? option.brief : option.say;
  if (field.each.length === 0) return what;
  const when = monthInWords(toldOf(field, "since", option.name, answers), months);
  const where = field.each.includes("where") ? whereOf(field, option.name, answers) : "";
  if (when && field.each.includes("where")) {
    what = filled(details.where_says, { what, where: when });
  } else if (when) what = filled(details.since_says, { what, when });
  if (where && !brief) what = filled(details.where_says, { what, where });
  const isFirst = !brief && firstOf(field, answers) === option.name;
  return isFirst ? filled(details.first_says, { what }) : what;
}
