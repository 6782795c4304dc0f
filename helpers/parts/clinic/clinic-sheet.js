// The sheet for the clinic and the phrases, from what was told.

/** @import { Clinic, ClinicWords, FieldAnswers, Group, Line } from "./clinic-types.js" */
/** @import { Sheet, SheetLine } from "./clinic-types.js" */

import { filled } from "../base/elements.js";
import { ended, linesOf } from "../base/lines.js";
import {
  decidedIn,
  FIELDS,
  firstLines,
  markedWith,
  openGroups,
  pickedIn,
  REST,
  saidIn,
  toldLines,
} from "./clinic-told.js";

/**
 * Everything that stands on the sheet. What is on top is not said again below.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 * @param {ClinicWords} words
 * @returns {Sheet}
 */
export function sheetOf(clinic, answers, words) {
  const first = firstLines(clinic, answers);
  const open = openGroups(clinic, answers);
  const groups = open.map((group) => {
    const told = toldLines(group, answers);
    const below = told.filter((line) => !first.includes(line));
    const lines = below.flatMap((line) => linesOn(clinic, line, answers, words));
    const isNew = { name: group.name, short: "", told: [words.something_new] };
    // who says it is said once, above all that they say
    const title = group.carer ? words.carer_group : group.title;
    return { title, lines: told.length > 0 ? lines : [isNew] };
  });
  const onTop = first.flatMap((line) => {
    const { carer } = /** @type {Group} */ (open.find(({ lines }) => lines.includes(line)));
    const short = carer ? filled(words.carer_says, { line: line.short }) : line.short;
    return linesOn(clinic, { ...line, short }, answers, words);
  });
  const isSame = pickedIn(answers, FIELDS.news).includes(REST);
  return {
    asker: saidIn({ ...clinic.asker, name: FIELDS.asker }, answers).join("; "),
    first: onTop,
    own: linesOf(answers[FIELDS.own]?.words ?? ""),
    groups: groups.filter(({ lines }) => lines.length > 0),
    rest: isSame ? clinic.news.rest : "",
  };
}

/**
 * A line as it stands on the sheet, with what was marked below the decisions that it names.
 * @type {(clinic: Clinic, line: Line, answers: FieldAnswers, words: ClinicWords) => SheetLine[]}
 */
function linesOn(clinic, line, answers, words) {
  const told = { name: line.name, short: line.short, told: saidIn(line, answers) };
  const decided = decidedIn(clinic, line, answers).map(({ name, decision, marks }) => {
    const { matters, open, title } = decision;
    /** @type {[string, string[]][]} */
    const parts = [
      [words.matters_a_lot, markedWith(marks, "a-lot", matters)],
      [words.matters_a_little, markedWith(marks, "a-little", matters)],
      [words.matters_not, markedWith(marks, "not-to-me", matters)],
      [words.still_open, markedWith(marks, "open", open)],
    ];
    const marked = parts
      .filter(([, said]) => said.length > 0)
      .map(([pattern, said]) => filled(pattern, { what: said.join(", ") }));
    return { name, short: title, told: [...marked, ...linesOf(marks.words)] };
  });
  return [told, ...decided];
}

/**
 * A line as one text.
 * @param {SheetLine} line
 */
export const inOne = ({ short, told }) => [short, told.join("; ")].filter(Boolean).join(": ");

/**
 * The sheet in sections of plain text: a square code holds as many as a telephone reads.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 * @param {ClinicWords} words
 */
export function sheetInSections(clinic, answers, words) {
  const { asker, first, own, groups, rest } = sheetOf(clinic, answers, words);
  const hasTop = first.length + own.length > 0;
  const top = [
    clinic.title,
    ...(asker ? [inOne({ name: "", short: clinic.asker.short, told: [asker] })] : []),
    ...(hasTop ? ["", clinic.first.short] : []),
    ...first.map((line, place) => `${place + 1}. ${inOne(line)}`),
    ...own,
  ];
  const sections = groups.map(({ title, lines }) => ({
    title,
    text: [title, ...lines.map((one) => `- ${inOne(one)}`)].join("\n"),
  }));
  const foot = [...(rest ? [ended(rest)] : []), clinic.foot].join("\n\n");
  return { top: top.join("\n"), sections, foot };
}

/**
 * The sheet as plain text.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 * @param {ClinicWords} words
 */
export function sheetAsText(clinic, answers, words) {
  const { top, sections, foot } = sheetInSections(clinic, answers, words);
  return `${[top, ...sections.map(({ text }) => text), foot].join("\n\n")}\n`;
}

/**
 * Short sentences for a device that speaks, one on a line: what comes first is said first.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 */
export function phrasesAsText(clinic, answers) {
  const first = firstLines(clinic, answers);
  const rest = openGroups(clinic, answers).flatMap((group) => toldLines(group, answers));
  const asker = { ...clinic.asker, name: FIELDS.asker };
  const said = [asker, ...new Set([...first, ...rest])].flatMap((line) => {
    const told = saidIn(line, answers);
    const together = told.length > 0 && line.phrase;
    return together ? [filled(line.phrase, { what: told.join(", ") })] : told;
  });
  const own = linesOf(answers[FIELDS.own]?.words ?? "");
  return [...[...clinic.phrases, ...own, ...said].map(ended), ""].join("\n");
}
