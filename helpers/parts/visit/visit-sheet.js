// The sheet, from what a reader told.

/** @import { Answers, Field, FieldAnswer, Option, SheetLine, Visit } from "./visit-types.js" */

import { filled } from "../base/elements.js";
import { linesOf } from "../base/lines.js";
import { inTime, LONGEST, toldOf, whereOf, withDetails } from "./visit-details.js";
import { monthInWords } from "./visit-months.js";

/**
 * What was picked in one field, in the words of the sheet.
 * @param {Field} field
 * @param {Visit} visit
 * @param {Answers} answers
 */
function pickedIn(field, visit, answers) {
  const { picked = [] } = answers[field.name] ?? {};
  if (field.kind === "month") {
    return picked.map((one) => monthInWords(one, visit.months)).filter(Boolean);
  }
  return inTime(field, answers).map((one) => withDetails(visit, field, one, answers));
}

/**
 * What was told in one field: what was picked, then own words. A unit alone says nothing.
 * @param {Field} field
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function toldIn(field, visit, answers) {
  const said = pickedIn(field, visit, answers);
  const own = linesOf(answers[field.name]?.words ?? "");
  if (field.kind !== "figure") return [...said, ...own];
  return own.length > 0 ? [[own[0].slice(0, LONGEST), ...said.slice(0, 1)].join(" ")] : [];
}

/** Where the reader's own line on top is kept; no field of the sheet is called so. */
export const SUMMARY = "summary";

// a line on top is said in a breath
const MOST_AT_ONCE = 3;

/**
 * The line on top: the reader's own, else what was ticked in a breath.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function summaryOf(visit, answers) {
  return linesOf(answers[SUMMARY]?.words ?? "").join(" ") || inABreath(visit, answers);
}

/**
 * What was ticked, in one sentence; of a field with warning signs these alone.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function inABreath(visit, answers) {
  const { parts, months } = visit;
  const isDated = parts
    .flatMap(({ fields }) => fields)
    .some((field) =>
      inTime(field, answers).some(({ name }) => toldOf(field, "since", name, answers)),
    );
  /** @type {(field: Field) => string[]} */
  const said = (field) => {
    const { name, kind, brief, choices } = field;
    const { picked = [] } = answers[name] ?? {};
    const warned = choices.some(({ warns }) => warns);
    // each change says its own month where one does; nobody is told two
    if (kind === "month" && isDated) return [];
    const told =
      kind === "month"
        ? picked.map((one) => monthInWords(one, months)).filter(Boolean)
        : inTime(field, answers)
            .filter(({ warns }) => warns || !warned)
            .map((one) => withDetails(visit, field, one, answers, true));
    const what = told.slice(0, MOST_AT_ONCE).join(", ");
    return brief && what ? [filled(brief, { what })] : [];
  };
  const whole = parts
    .map(({ fields }) => fields.flatMap(said).join(", "))
    .filter(Boolean)
    .join("; ");
  return whole && `${whole[0].toUpperCase()}${whole.slice(1)}.`;
}

/**
 * Warning signs, which stand before the parts.
 * @param {Visit} visit
 * @param {Answers} answers
 * @returns {SheetLine[]}
 */
export function warningsOf({ parts }, answers) {
  return parts
    .flatMap(({ fields }) => fields)
    .map(({ name, short, choices }) => {
      const picked = answers[name]?.picked ?? [];
      const told = choices.filter((one) => one.warns && picked.includes(one.name));
      return { short, told: told.map(({ say }) => say), apart: false };
    })
    .filter(({ told }) => told.length > 0);
}

/**
 * The parts of the sheet; what was left out is not there, nor what warns and stands before them.
 * @param {Visit} visit
 * @param {Answers} answers
 * @returns {{ title: string, lines: SheetLine[] }[]}
 */
export function sheetOf(visit, answers) {
  const { parts, warnings } = visit;
  const warning = { title: warnings, lines: warningsOf(visit, answers) };
  const below = parts.map(({ title, fields }) => {
    const lines = fields.flatMap((field) => linesFor(field, visit, answers));
    return { title, lines: lines.filter(({ told }) => told.length > 0) };
  });
  return [warning, ...below].filter(({ lines }) => lines.length > 0);
}

/**
 * The lines of one field: one, or one for each test with a place, and for each medicine.
 * @param {Field} field
 * @param {Visit} visit
 * @param {Answers} answers
 * @returns {SheetLine[]}
 */
function linesFor(field, visit, answers) {
  const { short, kind, lines } = field;
  const rest = { ...field, choices: field.choices.filter(({ warns }) => !warns) };
  if (!lines) return [{ short, told: toldIn(rest, visit, answers), apart: kind === "questions" }];
  const ticked = inTime(rest, answers);
  const isPlaced = (/** @type {Option} */ { name }) => whereOf(field, name, answers) !== "";
  const say = (/** @type {Option} */ one) => withDetails(visit, rest, one, answers);
  const own = linesOf(answers[field.name]?.words ?? "");
  // what has no place is short, and stands together
  return [
    ticked.filter((one) => !isPlaced(one)).map(say),
    ...[...ticked.filter(isPlaced).map(say), ...own].map((one) => [one]),
  ].map((told) => ({ short, told, apart: false }));
}

/**
 * The sheet in sections of plain text: a square code holds as many as a telephone reads.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function sheetInSections(visit, answers) {
  const sections = sheetOf(visit, answers).map(({ title, lines }) => {
    const rows = lines.flatMap(({ short, told, apart }) =>
      apart ? told.map((one, place) => `${place + 1}. ${one}`) : [`- ${short}: ${told.join("; ")}`],
    );
    return { title, text: [title, ...rows].join("\n") };
  });
  const summary = summaryOf(visit, answers);
  return {
    top: [visit.title, ...(summary ? [summary] : [])].join("\n"),
    sections,
    foot: visit.foot,
  };
}

/**
 * The sheet as plain text.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function sheetAsText(visit, answers) {
  const { top, sections, foot } = sheetInSections(visit, answers);
  return `${[top, ...sections.map(({ text }) => text), foot].join("\n\n")}\n`;
}

/**
 * Whether a question is offered, after what was told.
 * @param {Option} question
 * @param {Answers} answers
 */
export function fits({ told }, answers) {
  const wanted = Object.entries(told);
  /** @type {(wanted: [string, string[]]) => boolean} */
  const some = ([name, choices]) =>
    choices.some((choice) => answers[name]?.picked.includes(choice));
  return wanted.length === 0 || wanted.some(some);
}
