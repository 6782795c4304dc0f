// The file in which a reader carries answers: content/answers.schema.json describes it.

import contract from "../../contract.json" with { type: "json" };
import { dataInPage, isPage } from "./answers-page.js";
import { textIn } from "./encodings.js";
import { VERSION, isRecord, isTime, joinRecords, timeNow } from "./records.js";

/** @import { AnswerRecord, AnswerRecords, Foreign } from "./types.js" */

/** @typedef {"large" | "damaged" | "foreign" | "newer"} Refusal */
/** @typedef {{ records: AnswerRecords, refused?: undefined }} Read */
/** @typedef {Read | { records?: undefined, refused: Refusal }} Found */
/** @typedef {{ [version: number]: (held: Foreign) => Foreign }} Upgrades */

export const LARGEST = contract.answersFile.largestBytes;

const FORMAT = contract.answersFile.format;
const PARTS = ["format", "records", "saved", "version"];

// by version: what makes the content of a file into that of the next version
/** @type {Upgrades} */
const UPGRADES = {};

/**
 * The records in a file by name, or why it is refused: large, damaged, foreign (of another kind)
 * or newer than this version.
 * @param {ArrayBuffer | Uint8Array} bytes
 * @returns {Found}
 */
export function readFile(bytes, upgrades = UPGRADES, version = VERSION) {
  if (bytes.byteLength > LARGEST) return { refused: "large" };
  let held = parsed(bytes);
  if (held === DAMAGED) return { refused: "damaged" };
  if (held?.format !== FORMAT || Array.isArray(held)) return { refused: "foreign" };
  if (!Number.isInteger(held.version)) return { refused: "damaged" };
  if (held.version > version) return { refused: "newer" };
  while (held.version < version) {
    if (!Object.hasOwn(upgrades, held.version)) return { refused: "damaged" };
    held = { ...upgrades[held.version](held), version: held.version + 1 };
  }
  return isWhole(held) ? { records: wellFormed(held.records) } : { refused: "damaged" };
}

/**
 * The text of the file with these records.
 * @param {Iterable<[string, AnswerRecord]>} records
 */
export function writeFile(records, saved = timeNow()) {
  const sorted = Object.fromEntries([...records].sort(([one], [other]) => (one < other ? -1 : 1)));
  const content = { format: FORMAT, version: VERSION, saved, records: sorted };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const DAMAGED = Symbol("damaged");

/** @param {ArrayBuffer | Uint8Array} bytes */
function parsed(bytes) {
  try {
    const text = textIn(bytes);
    if (!isPage(text)) return JSON.parse(text);
    const data = dataInPage(text);
    return data === null ? null : JSON.parse(data);
  } catch {
    return DAMAGED;
  }
}

/** @param {Foreign} held */
function isWhole(held) {
  if (`${Object.keys(held).sort()}` !== `${PARTS}` || !isTime(held.saved)) return false;
  const { records } = held;
  if (records === null || typeof records !== "object" || Array.isArray(records)) return false;
  return Object.entries(records).every(([name, record]) => isRecord(name, record));
}

/** @param {{ [name: string]: AnswerRecord }} records */
function wellFormed(records) {
  const found = Object.entries(records);
  return new Map(found.map(([name, record]) => [name, joinRecords(record, record)]));
}
