// The sheet and the phrases, from what a reader told.

/** @import { Answers, Field, FieldAnswer, Option, SheetLine, Visit } from "./visit-types.js" */

import { filled } from "../base/elements.js";
import { ended, linesOf } from "../base/lines.js";

const MONTH = /^(?:([0-9]{4})(?:-([0-9]{2}))?|--([0-9]{2}))$/;

/**
 * What was told in one field: what was picked, in the order of the choices, then own words.
 * @param {Field} field
 * @param {FieldAnswer | undefined} answer
 * @param {string[]} months
 */
export function toldIn(field, answer, months) {
  const { picked = [], words = "" } = answer ?? {};
  const said =
    field.kind === "month"
      ? picked.map((one) => monthInWords(one, months)).filter(Boolean)
      : field.choices.filter(({ name }) => picked.includes(name)).map(({ say }) => say);
  return [...said, ...linesOf(words)];
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
export function inABreath({ parts, months }, answers) {
  /** @type {(field: Field) => string[]} */
  const said = ({ name, kind, brief, choices }) => {
    const { picked = [] } = answers[name] ?? {};
    const warned = choices.some(({ warns }) => warns);
    const told =
      kind === "month"
        ? picked.map((one) => monthInWords(one, months)).filter(Boolean)
        : choices
            .filter((one) => picked.includes(one.name) && (one.warns || !warned))
            .map((one) => one.brief);
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
  const { parts, months, warnings } = visit;
  const warning = { title: warnings, lines: warningsOf(visit, answers) };
  const below = parts.map(({ title, fields }) => {
    const lines = fields.map((field) => {
      const rest = { ...field, choices: field.choices.filter(({ warns }) => !warns) };
      const told = toldIn(rest, answers[field.name], months);
      return { short: field.short, told, apart: field.kind === "questions" };
    });
    return { title, lines: lines.filter(({ told }) => told.length > 0) };
  });
  return [warning, ...below].filter(({ lines }) => lines.length > 0);
}

/**
 * The sheet as plain text.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function sheetAsText(visit, answers) {
  const rows = sheetOf(visit, answers).flatMap(({ title, lines }) => [
    "",
    title,
    ...lines.flatMap(({ short, told, apart }) =>
      apart ? told.map((one, place) => `${place + 1}. ${one}`) : [`- ${short}: ${told.join("; ")}`],
    ),
  ]);
  const summary = summaryOf(visit, answers);
  const top = summary ? [summary] : [];
  return [visit.title, ...top, ...rows, "", visit.foot, ""].join("\n");
}

/**
 * Short sentences for a device that speaks, one on a line; the line on top is said first.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function phrasesAsText(visit, answers) {
  const summary = summaryOf(visit, answers);
  const said = visit.parts.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const { picked = [] } = answers[field.name] ?? {};
      /** @type {(one: Option) => boolean} */
      const isWhole = (one) => one.aloud !== "" && picked.includes(one.name);
      const rest = { ...field, choices: field.choices.filter((one) => !isWhole(one)) };
      const told = toldIn(rest, answers[field.name], visit.months);
      const together = told.length > 0 && field.phrase;
      return [
        ...field.choices.filter(isWhole).map(({ aloud }) => aloud),
        ...(together ? [filled(field.phrase, { what: told.join(", ") })] : told),
      ];
    }),
  );
  const every = [...visit.phrases, ...(summary ? [summary] : []), ...said];
  return [...every.map(ended), ""].join("\n");
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

/**
 * A year, a month or both in words; nothing for what is none of these.
 * @param {string} picked
 * @param {string[]} months
 */
function monthInWords(picked, months) {
  const match = MONTH.exec(picked);
  if (!match) return "";
  const month = months[Number(match[2] ?? match[3] ?? 0) - 1];
  return [month, match[1]].filter(Boolean).join(" ");
}
