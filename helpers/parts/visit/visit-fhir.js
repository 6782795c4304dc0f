// The visit sheet for the computer of a clinic, in FHIR R4: what was asked, and what was answered. It
// stands beside the text and never in its place; free text stays text in it.

/** @import { Answered, Value } from "./visit-fhir-types.js" */
/** @import { Answers, Field, Option, Visit, VisitWords } from "./visit-types.js" */

import { escaped } from "../base/answers-page.js";
import { linesOf } from "../base/lines.js";
import { firstOf, inTime, nameOf, sideOf, toldOf, whereOf } from "./visit-details.js";
import { asQuestionnaire, coding, fieldsOf } from "./visit-fhir-asked.js";
import { groupOf, isWritten, QUESTIONNAIRE, wordsOf } from "./visit-fhir-asked.js";
import { monthInWords } from "./visit-months.js";
import { sheetAsText, SUMMARY, summaryOf, toldIn } from "./visit-sheet.js";

// a year, or a year and a month: a sheet tells no day
const DATE = /^(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/**
 * The file: questions and answers together. `id` is the file's own name, and `now` when it was made.
 * @param {Visit} visit
 * @param {Pick<VisitWords, "own">} words
 * @param {Answers} answers
 * @param {string} id
 * @param {string} now
 */
export function sheetAsFhir(visit, words, answers, id, now) {
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      { fullUrl: QUESTIONNAIRE, resource: asQuestionnaire(visit, words, answers) },
      { fullUrl: `urn:uuid:${id}`, resource: asResponse(visit, words, answers, now) },
    ],
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

/** @type {(visit: Visit, words: Pick<VisitWords, "own">, answers: Answers, now: string) => object} */
function asResponse(visit, words, answers, now) {
  const summary = answered(SUMMARY, visit.summary, [written(summaryOf(visit, answers))]);
  const groups = visit.parts
    .map((part) => ({
      linkId: groupOf(part),
      text: part.title,
      item: fieldsOf(visit, part, answers).flatMap((one) => answeredIn(one, visit, words, answers)),
    }))
    .filter(({ item }) => item.length > 0);
  const item = [...summary, ...groups];
  // people read the sheet itself: the one place of the file that is markup holds escaped text
  const div =
    '<div xmlns="http://www.w3.org/1999/xhtml">' +
    `<pre>${escaped(cleaned(sheetAsText(visit, answers)))}</pre></div>`;
  return {
    resourceType: "QuestionnaireResponse",
    text: { status: "generated", div },
    questionnaire: QUESTIONNAIRE,
    status: "completed",
    authored: now,
    ...(item.length > 0 ? { item } : {}),
  };
}

/** @type {(field: Field, visit: Visit, words: Pick<VisitWords, "own">, answers: Answers) => Answered[]} */
function answeredIn(field, visit, words, answers) {
  const { name, kind, short, ask } = field;
  const own = linesOf(answers[name]?.words ?? "").join("\n");
  const text = ask || short;
  if (kind === "figure") return answered(name, text, toldIn(field, visit, answers).map(written));
  if (isWritten(field)) return answered(name, text, [written(own)]);
  const beside = kind === "month" ? [...undated(field, visit, answers), own].join("\n") : own;
  const values = kind === "month" ? dated(field, answers) : picked(field, visit, answers);
  return [
    ...answered(name, text, values),
    ...answered(wordsOf(field), field.own || words.own, [written(beside)]),
  ];
}

/** @type {(field: Field, answers: Answers) => Value[]} */
function dated({ name }, answers) {
  const found = answers[name]?.picked.find((one) => DATE.test(one));
  return found ? [{ valueDate: found }] : [];
}

/** @type {(field: Field, visit: Visit, answers: Answers) => string[]} a month without its year */
function undated({ name }, { months }, answers) {
  const all = answers[name]?.picked ?? [];
  return all.filter((one) => !DATE.test(one)).map((one) => monthInWords(one, months));
}

/** @type {(field: Field, visit: Visit, answers: Answers) => Value[]} */
function picked(field, visit, answers) {
  const ticked = inTime(field, answers).slice(0, field.kind === "one" ? 1 : undefined);
  return ticked.map((one) => {
    const item = detailsOf(field, one, visit, answers);
    const valueCoding = coding(field.name, one.name, one.say);
    return { valueCoding, ...(item.length > 0 ? { item } : {}) };
  });
}

/** @type {(field: Field, one: Option, visit: Visit, answers: Answers) => Answered[]} */
function detailsOf(field, one, visit, answers) {
  const { details } = visit;
  const since = toldOf(field, "since", one.name, answers);
  const side = sideOf(visit, field, one, answers);
  const when = field.each.includes("where") ? details.when : details.since;
  /** @type {{ [detail: string]: [string, Value[]] }} */
  const told = {
    since: [when, DATE.test(since) ? [{ valueDate: since }] : []],
    side: [details.side, side ? [{ valueCoding: coding("side", side, details.sides[side]) }] : []],
    where: [details.where, [written(whereOf(field, one.name, answers))]],
    first: [details.first, firstOf(field, answers) === one.name ? [{ valueBoolean: true }] : []],
  };
  return field.each.flatMap((detail) => answered(nameOf(field, detail), ...told[detail]));
}

/** @type {(linkId: string, text: string, values: Value[]) => Answered[]} nothing where none is told */
function answered(linkId, text, values) {
  const answer = values.filter(({ valueString }) => valueString !== "");
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}

/** @type {(text: string) => Value} */
const written = (text) => ({ valueString: cleaned(text).trim() });

/** @type {(text: string) => string} FHIR holds no other signs of control than these */
const cleaned = (text) => text.replace(/[^\P{Cc}\t\n\r]/gu, " ");
