// What the visit sheet asks, as a Questionnaire of FHIR R4. Its codes are the lasting names of the sheet.

/** @import { Asked, Coding } from "./visit-fhir-types.js" */
/** @import { Answers, Field, Visit, VisitWords } from "./visit-types.js" */

import { nameOf, SIDES } from "./visit-details.js";
import { SUMMARY, toldIn } from "./visit-sheet.js";

/** Names of our own that nobody else has: of the questions, and of the codes in them. */
export const QUESTIONNAIRE = "urn:uuid:5a0f9c1e-7f0b-4a55-9d35-2f6c0f6b7c01";
export const CODES = "urn:uuid:5a0f9c1e-7f0b-4a55-9d35-2f6c0f6b7c02";

/**
 * Whether a field is answered in the reader's own words alone.
 * @param {Field} field
 */
export const isWritten = ({ kind, choices }) => kind !== "month" && choices.length === 0;

/** @type {(field: Pick<Field, "name">) => string} where own words beside choices are */
export const wordsOf = ({ name }) => `${name}/words`;

/** @type {(part: Visit["parts"][0]) => string} */
export const groupOf = ({ fields }) => `part/${fields[0].name}`;

/**
 * A code of ours for one choice.
 * @param {string} name
 * @param {string} code
 * @param {string} display
 * @returns {Coding}
 */
export const coding = (name, code, display) => ({
  system: CODES,
  code: `${name}/${code}`,
  display,
});

/**
 * The fields that are asked; what is asked no more is there where an older file tells of it.
 * @param {Visit} visit
 * @param {Visit["parts"][0]} part
 * @param {Answers} answers
 */
export function fieldsOf(visit, { fields }, answers) {
  return fields.filter((field) => !field.former || toldIn(field, visit, answers).length > 0);
}

/**
 * The questions; `answers` only tell which old ones are among them.
 * @param {Visit} visit
 * @param {Pick<VisitWords, "own">} words
 * @param {Answers} answers
 */
export function asQuestionnaire(visit, words, answers) {
  const top = { linkId: SUMMARY, text: visit.summary, type: /** @type {const} */ ("text") };
  const groups = visit.parts
    .map((part) => ({
      linkId: groupOf(part),
      text: part.title,
      type: /** @type {const} */ ("group"),
      item: fieldsOf(visit, part, answers).flatMap((field) => askedIn(field, visit, words)),
    }))
    .filter(({ item }) => item.length > 0);
  return {
    resourceType: "Questionnaire",
    url: QUESTIONNAIRE,
    title: visit.title,
    status: "active",
    subjectType: ["Patient"],
    item: [top, ...groups],
  };
}

/** @type {(field: Field, visit: Visit, words: Pick<VisitWords, "own">) => Asked[]} */
function askedIn(field, visit, words) {
  const { name, kind, short, ask, choices } = field;
  const asked = { linkId: name, text: ask || short };
  if (kind === "figure") return [{ ...asked, type: "string" }];
  if (isWritten(field)) return [{ ...asked, type: "text" }];
  /** @type {Asked} */
  const own = { linkId: wordsOf(field), text: field.own || words.own, type: "text" };
  if (kind === "month") return [{ ...asked, type: "date" }, own];
  const answerOption = choices.map((one) => ({ valueCoding: coding(name, one.name, one.say) }));
  const details = detailsOf(field, visit);
  const item = details.length > 0 ? { item: details } : {};
  return [{ ...asked, type: "choice", repeats: kind !== "one", answerOption, ...item }, own];
}

/**
 * What is asked of each choice that is ticked; it is answered below the choice.
 * @param {Field} field
 * @param {Visit} visit
 * @returns {Asked[]}
 */
function detailsOf(field, { details }) {
  const when = field.each.includes("where") ? details.when : details.since;
  return field.each.map((detail) => {
    const linkId = nameOf(field, detail);
    if (detail === "since") return { linkId, text: when, type: "date" };
    if (detail === "where") return { linkId, text: details.where, type: "string" };
    if (detail === "first") return { linkId, text: details.first, type: "boolean" };
    const answerOption = SIDES.map((code) => ({
      valueCoding: coding("side", code, details.sides[code]),
    }));
    return { linkId, text: details.side, type: "choice", answerOption };
  });
}
