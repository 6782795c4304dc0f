// What was told as phrases for a device that speaks.

/** @import { Answers, Field, Option, Visit } from "./visit-types.js" */

import { filled } from "../base/elements.js";
import { ended } from "../base/lines.js";
import { inTime, withDetails } from "./visit-details.js";
import { summaryOf, toldIn } from "./visit-sheet.js";

/**
 * Short sentences for a device that speaks, one on a line; the line on top is said first.
 * @param {Visit} visit
 * @param {Answers} answers
 */
export function phrasesAsText(visit, answers) {
  const summary = summaryOf(visit, answers);
  const fields = visit.parts.flatMap((part) => part.fields);
  const said = fields.flatMap((field) => saidAloud(field, visit, answers));
  const every = [...visit.phrases, ...(summary ? [summary] : []), ...said];
  return [...every.map(ended), ""].join("\n");
}

/**
 * One field for a device: whole sentences where choices have them, the rest together.
 * @param {Field} field
 * @param {Visit} visit
 * @param {Answers} answers
 */
function saidAloud(field, visit, answers) {
  /** @type {(one: Option) => boolean} */
  const isWhole = (one) => one.aloud !== "" && withDetails(visit, field, one, answers) === one.say;
  const whole = inTime(field, answers).filter(isWhole);
  const rest = { ...field, choices: field.choices.filter((one) => !isWhole(one)) };
  const told = toldIn(rest, visit, answers);
  const together = told.length > 0 && field.phrase;
  const others = together ? [filled(field.phrase, { what: told.join(", ") })] : told;
  return [...whole.map(({ aloud }) => aloud), ...others];
}
