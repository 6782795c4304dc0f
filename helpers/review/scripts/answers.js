// What a reviewer says, as one file and back again. No part of it knows of the page.

/** @import { Answer, Held, Material, Says, Who } from "./types.js" */

/** @typedef {Pick<Material, "format" | "version" | "largest" | "language" | "seen">} Room */

const SAYS = ["yes", "no", "not-sure"];

/**
 * The file as text: only what was answered or has words.
 * @param {Room} room
 * @param {Held} held
 */
export function written(room, { who, answers }) {
  const readings = [...answers].filter(([, one]) => isGiven(one));
  const file = {
    format: room.format,
    version: room.version,
    language: room.language,
    room: room.seen,
    ...who,
    readings: readings.map(([seen, one]) => ({ ...one, seen, says: one.says || "remark" })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Whether anything was said or written of a sentence.
 * @param {Answer | undefined} one
 */
export function isGiven(one) {
  return Boolean(one && (one.says || one.words.trim()));
}

/**
 * What a file holds, or why it is refused.
 * @param {Room} room
 * @param {string} text
 * @returns {Held | "refused" | "refused_version"}
 */
export function read(room, text) {
  const held = parsed(text);
  if (text.length > room.largest || !isRecord(held) || held.format !== room.format)
    return "refused";
  if (held.version !== room.version) return "refused_version";
  const { name, role, day, readings } = held;
  if (!Array.isArray(readings) || ![name, role, day].every(isText)) return "refused";
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  for (const one of readings) {
    const answer = isRecord(one) && answered(one);
    if (!answer) return "refused";
    answers.set(String(one.seen), answer);
  }
  return { who: /** @type {Who} */ ({ name, role, day }), answers };
}

/**
 * What was loaded beside what is here: of two answers the one of the later day stays.
 * @param {Map<string, Answer>} here
 * @param {Map<string, Answer>} loaded
 */
export function joined(here, loaded) {
  const whole = new Map(loaded);
  for (const [seen, one] of here) {
    const other = loaded.get(seen);
    // what was only looked at takes no answer away
    if (!other || (isGiven(one) && other.on <= one.on)) whole.set(seen, one);
  }
  return whole;
}

/**
 * How many of these sentences have an answer.
 * @param {Iterable<string>} seen
 * @param {Map<string, Answer>} answers
 */
export function count(seen, answers) {
  return [...seen].filter((one) => answers.get(one)?.says).length;
}

/** @param {Record<string, unknown>} one */
function answered({ seen, says, words, on, sentence }) {
  const fits =
    /^[0-9a-f]{16}$/.test(String(seen)) &&
    [words, sentence].every(isText) &&
    /^\d{4}-\d\d-\d\d$/.test(String(on)) &&
    (says === "remark" || SAYS.includes(String(says)));
  if (!fits) return null;
  const said = /** @type {Says | ""} */ (says === "remark" ? "" : says);
  return /** @type {Answer} */ ({ says: said, words, on, sentence });
}

/** @param {string} text */
function parsed(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    // whatever it is, it was not saved here, and the reader is told so
    return null;
  }
}

/**
 * @param {unknown} one
 * @returns {one is Record<string, unknown>}
 */
function isRecord(one) {
  return typeof one === "object" && one !== null && !Array.isArray(one);
}

/** @param {unknown} one */
function isText(one) {
  return typeof one === "string";
}
