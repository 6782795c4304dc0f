// The sheet and the phrases, from what a reader told.

/** @import { Answers, Field, FieldAnswer, Option, SheetLine, Visit } from "./visit-types.js" */

import { filled } from "../base/elements.js";
import { linesOf } from "../base/lines.js";

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

/**
 * The parts of the sheet; what was left out is not there.
 * @param {Visit} visit
 * @param {Answers} answers
 * @returns {{ title: string, lines: SheetLine[] }[]}
 */
export function sheetOf({ parts, months }, answers) {
  return parts
    .map(({ title, fields }) => {
      const lines = fields.map((field) => ({
        short: field.short,
        told: toldIn(field, answers[field.name], months),
        apart: field.kind === "questions",
      }));
      return { title, lines: lines.filter(({ told }) => told.length > 0) };
    })
    .filter(({ lines }) => lines.length > 0);
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
  return [visit.title, ...rows, "", visit.foot, ""].join("\n");
}

/**
 * Short sentences for a device that speaks, one on a line.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function phrasesAsText(visit, answers) {
  const said = visit.parts.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const told = toldIn(field, answers[field.name], visit.months);
      const together = told.length > 0 && field.phrase;
      return together ? [filled(field.phrase, { what: told.join(", ") })] : told;
    }),
  );
  const ended = [...visit.phrases, ...said].map((one) => (/[.?!]$/.test(one) ? one : `${one}.`));
  return [...ended, ""].join("\n");
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
