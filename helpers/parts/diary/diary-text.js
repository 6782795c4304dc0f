// The diary in words.

/** @import { Draft, Entry, Wording } from "./diary-types.js" */

import { filled } from "../base/elements.js";
import { linesOf } from "../base/lines.js";

const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/**
 * The entries, the oldest first; those of one day in the order they were made.
 * @param {Entry[]} entries
 */
export function byDay(entries) {
  /** @param {Entry} entry */
  const key = ({ day, id }) => `${day} ${id}`;
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * A day as readers write it; what is no day stays as it is.
 * @param {Wording} diary
 * @param {string} day
 */
export function dayInWords({ months, date }, day) {
  const [, year, month, number] = DAY.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name ? filled(date, { month: name, day: Number(number), year }) : day;
}

/**
 * What an entry is about: the kind chosen and the reader's own words.
 * @param {Wording} diary
 * @param {Draft} entry
 */
export function whatOf({ kinds }, { kind, what }) {
  const chosen = kinds.find(({ name }) => name === kind)?.say;
  return [chosen, linesOf(what).join("; ")].filter(Boolean).join(": ");
}

/**
 * How much it got in the way, in words; nothing where that was left out.
 * @param {Wording} diary
 * @param {Draft} entry
 */
export function stepOf({ steps }, { hinders }) {
  return steps.find(({ name }) => name === hinders)?.say ?? "";
}

/**
 * What else an entry says, with what each is called.
 * @param {Wording} diary
 * @param {Draft} entry
 */
export function detailsOf(diary, entry) {
  const told = [
    [diary.hinders_short, stepOf(diary, entry)],
    [diary.note_short, linesOf(entry.note).join("; ")],
  ];
  return told.filter(([, said]) => said).map(([short, said]) => `${short}: ${said}`);
}

/**
 * What stands at the head of an entry: its day, and what it is about.
 * @param {Wording} diary
 * @param {Draft} entry
 */
export function headOf(diary, entry) {
  return `${dayInWords(diary, entry.day)}: ${whatOf(diary, entry)}`;
}

/**
 * The diary as plain text, the oldest entry first.
 * @param {Wording} diary
 * @param {Entry[]} entries
 */
export function diaryAsText(diary, entries) {
  const rows = byDay(entries).flatMap((entry) => [
    "",
    headOf(diary, entry),
    ...detailsOf(diary, entry).map((one) => `- ${one}`),
  ]);
  return [diary.title, ...rows, ""].join("\n");
}
