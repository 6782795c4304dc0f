// Records of what a reader did: one value and its time each.

import contract from "../../contract.json" with { type: "json" };

/** @import { AnswerRecord, Foreign, Said } from "./types.js" */

export const VERSION = contract.answersFile.version;
export const UNDATED = "1970-01-01T00:00:00.000Z";

// any clock that a computer may have: one without a battery begins in 1970
const TIME = /^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const NAME = /^[a-z]+(\/[^/]|$)/;
const FIRST = "2026-01-01T00:00:00.000Z";
const WHOLE_DAY = 86_400_000;
const LONGEST_NAME = 500;
const DEEPEST = 20;

/**
 * A plain value as text, alike for values that are alike; it decides where two times are equal.
 * @param {Foreign} value
 * @returns {string}
 */
export function inOneForm(value) {
  if (Array.isArray(value)) return `[${value.map(inOneForm).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inside = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${inOneForm(value[key])}`);
  return `{${inside.join(",")}}`;
}

/**
 * Whether a name and what stands under it are a record.
 * @param {string} name
 * @param {Foreign} record
 * @returns {record is AnswerRecord}
 */
export function isRecord(name, record) {
  if (name.length > LONGEST_NAME || !NAME.test(name) || !isSaid(record, ["earlier"])) return false;
  return (
    Array.isArray(record.earlier) &&
    record.earlier.every((/** @type {Foreign} */ one) => isSaid(one, []))
  );
}

/**
 * Two records of one thing, joined: the later value counts, every other one is kept below it.
 * @param {AnswerRecord} one
 * @param {AnswerRecord} other
 * @returns {AnswerRecord}
 */
export function joinRecords(one, other) {
  /** @type {Map<string, Said>} */
  const latest = new Map();
  for (const { value, at } of [one, ...one.earlier, other, ...other.earlier]) {
    const text = inOneForm(value);
    if (!(/** @type {string} */ (latest.get(text)?.at) >= at)) latest.set(text, { value, at });
  }
  const saids = [...latest].sort(([text, { at }], [second, { at: then }]) =>
    at === then ? inOrder(second, text) : inOrder(then, at),
  );
  const [first, ...earlier] = saids.map(([, said]) => said);
  return { ...first, earlier };
}

/**
 * The record after the reader did something else: later than what it was, whatever the clock.
 * @param {unknown} value
 * @param {AnswerRecord} [record]
 * @returns {AnswerRecord}
 */
export function changedTo(value, record) {
  const now = timeNow();
  if (!record) return { value, at: now, earlier: [] };
  const after = new Date(Date.parse(record.at) + 1).toISOString();
  const next = isTime(after) ? after : record.at; // the last moment of the last year
  const text = inOneForm(value);
  const earlier = record.earlier.filter((one) => inOneForm(one.value) !== text);
  return { value, at: now > next ? now : next, earlier };
}

/** The time now as records hold it; no clock gives a time that could not be read again. */
export function timeNow() {
  const now = new Date().toISOString();
  return isTime(now) ? now : UNDATED;
}

/**
 * Whether a clock was wrong for certain: before these pages were made, or after tomorrow. The later
 * time counts all the same, so that files join alike in any order, but the reader is told.
 * @param {string} at
 */
export function isOddTime(at) {
  if (at === UNDATED) return false; // what Python holds never had a clock
  const tomorrow = new Date(Date.now() + WHOLE_DAY).toISOString();
  return at < FIRST || (at > tomorrow && timeNow() >= FIRST);
}

/**
 * Whether the first record counts, and not the second.
 * @param {Said} one
 * @param {Said} other
 */
export function isLater(one, other) {
  if (one.at !== other.at) return one.at > other.at;
  return inOneForm(one.value) > inOneForm(other.value);
}

/** @type {(one: string, other: string) => number} */
function inOrder(one, other) {
  return one < other ? -1 : Number(one > other);
}

/** @type {(said: Foreign, more: string[]) => boolean} */
function isSaid(said, more) {
  if (said === null || typeof said !== "object" || Array.isArray(said)) return false;
  const keys = ["at", "value", ...more].sort();
  if (`${Object.keys(said).sort()}` !== `${keys}`) return false;
  return isTime(said.at) && isPlain(said.value, 0);
}

/**
 * Whether a text is a time, to the thousandth of a second, on a day that there is.
 * @param {Foreign} text
 * @returns {text is string}
 */
export function isTime(text) {
  if (typeof text !== "string" || !TIME.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

/** @type {(value: Foreign, depth: number) => boolean} */
function isPlain(value, depth) {
  if (depth > DEEPEST) return false;
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((one) => isPlain(one, depth + 1));
}
