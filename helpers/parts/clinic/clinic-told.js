// What was told for the clinic: which groups are open, which lines say something, what comes first.

/** @import { Clinic, Decision, FieldAnswers, Group, Line } from "./clinic-types.js" */
/** @import { ClinicDid } from "./clinic-types.js" */
/** @import { FieldAnswer, Foreign, Values } from "../base/types.js" */

/** Names of fields that are no lines; the shape of the sheet keeps lines from being called so. */
export const FIELDS = { asker: "asker", news: "news", first: "first", own: "own" };

/** The tick that says that all else is as it was, among those of the groups. */
export const REST = "rest";

/** The line whose choices are the decisions of the pages, and where their marks are kept. */
const DECISIONS = "decisions";
const DECIDED = "decided/";
const OPEN = "open/";

const MUCH = "much";
const LITTLE = "a-little";

/** @type {ClinicDid} */
export const UNTOLD = { answers: {}, cleared: null };

/**
 * What is picked in a field.
 * @param {FieldAnswers} answers
 * @param {string} name
 */
export const pickedIn = (answers, name) => answers[name]?.picked ?? [];

/**
 * The groups with something new.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 */
export function openGroups({ groups }, answers) {
  return groups.filter(({ name }) => pickedIn(answers, FIELDS.news).includes(name));
}

/**
 * What was told in a line, in the words of its choices.
 * @param {Line} line
 * @param {FieldAnswers} answers
 */
export function saidIn({ name, choices }, answers) {
  const picked = pickedIn(answers, name);
  return choices.filter((one) => picked.includes(one.name)).map(({ say }) => say);
}

/**
 * The lines of a group that say something, what is harder before the rest.
 * @param {Group} group
 * @param {FieldAnswers} answers
 */
export function toldLines({ lines }, answers) {
  /** @type {(line: Line) => number} */
  const harder = ({ kind, name }) =>
    kind === "change" ? [LITTLE, MUCH].indexOf(pickedIn(answers, name)[0]) : -1;
  return lines
    .filter((line) => saidIn(line, answers).length > 0)
    .sort((one, other) => harder(other) - harder(one));
}

/**
 * What stands on top: what the reader chose, else what is much harder.
 * @param {Clinic} clinic
 * @param {FieldAnswers} answers
 */
export function firstLines(clinic, answers) {
  const told = openGroups(clinic, answers).flatMap((group) => toldLines(group, answers));
  const chosen = told.filter(({ name }) => pickedIn(answers, FIELDS.first).includes(name));
  const much = told.filter(
    ({ kind, name }) => kind === "change" && pickedIn(answers, name).includes(MUCH),
  );
  return (chosen.length > 0 ? chosen : much).slice(0, clinic.most);
}

/**
 * What was marked below decisions, from their records: by name, as it is kept here. A record may
 * hold anything; what a decision does not know is left out.
 * @param {Clinic} clinic
 * @param {Values<Foreign>} records
 * @returns {FieldAnswers}
 */
export function markedIn({ decisions }, records) {
  const found = Object.entries(decisions).map(([name, decision]) => {
    const { matters, open, own } = records[name] ?? {};
    const steps = Object.keys(decision.matters)
      .filter((line) => typeof matters?.[line] === "string")
      .map((line) => `${matters[line]}/${line}`);
    const asked = Object.keys(decision.open)
      .filter((question) => Array.isArray(open) && open.includes(question))
      .map((question) => OPEN + question);
    const words = typeof own === "string" ? own : "";
    return [name, { picked: [...steps, ...asked], words }];
  });
  /** @type {(named: [string, FieldAnswer]) => boolean} */
  const isMarked = ([, { picked, words }]) => picked.length > 0 || words.trim() !== "";
  return Object.fromEntries(/** @type {[string, FieldAnswer][]} */ (found).filter(isMarked));
}

/**
 * Take over what was marked: the decisions are ticked, and their group is open.
 * @param {Clinic} clinic
 * @param {ClinicDid} did
 * @param {FieldAnswers} marked
 * @returns {ClinicDid}
 */
export function takeMarks(clinic, did, marked) {
  const answers = { ...did.answers };
  const group = clinic.groups.find(({ lines }) => lines.some(({ name }) => name === DECISIONS));
  /** @type {(field: string, names: string[]) => void} */
  const add = (field, names) => {
    const picked = [...new Set([...pickedIn(answers, field), ...names])];
    answers[field] = { words: answers[field]?.words ?? "", picked };
  };
  add(FIELDS.news, group ? [group.name] : []);
  add(DECISIONS, Object.keys(marked));
  for (const [name, marks] of Object.entries(marked)) answers[DECIDED + name] = marks;
  return { ...did, answers };
}

/**
 * The decisions of a line with what was marked below them; none of any other line.
 * @param {Clinic} clinic
 * @param {Line} line
 * @param {FieldAnswers} answers
 * @returns {{ name: string, decision: Decision, marks: FieldAnswer }[]}
 */
export function decidedIn({ decisions }, { name }, answers) {
  if (name !== DECISIONS) return [];
  return pickedIn(answers, name)
    .filter((one) => Object.keys(decisions).includes(one) && answers[DECIDED + one])
    .map((one) => ({ name: one, decision: decisions[one], marks: answers[DECIDED + one] }));
}

/**
 * The words of what was marked with one step, or is still open.
 * @param {FieldAnswer} marks
 * @param {string} step
 * @param {{ [name: string]: string }} words
 */
export function markedWith({ picked }, step, words) {
  return Object.keys(words)
    .filter((name) => picked.includes(`${step}/${name}`))
    .map((name) => words[name]);
}
