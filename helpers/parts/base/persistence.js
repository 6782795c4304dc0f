// Records kept in this browser, where the reader wants it: each in a place of its own, so that two
// open pages never write over each other, and a write that is cut off harms no other record.

/** @import { AnswerRecord, AnswerRecords, Shared } from "./types.js" */

import { isPrivate } from "./is-private.js";
import { VERSION, isRecord } from "./records.js";

// its value is the version of the records
const WANTED = "als-pages.wanted";
const RECORD = "als-pages.record/";
// whether this page has seen that answers are kept, once for all modules that hold these lines
const SEEN = Symbol.for("als-pages.seen-keeping");

/** Whether the reader wants answers to be kept here. */
export function isKeeping() {
  const wanted = attempt(() => localStorage.getItem(WANTED) === `${VERSION}`) === true;
  const keeping = isPrivate() && wanted;
  if (keeping) /** @type {Shared<boolean>} */ (globalThis)[SEEN] = true;
  return keeping;
}

/** Begin to keep; false if the browser refuses. */
export function beginKeeping() {
  const begun =
    isPrivate() && attempt(() => localStorage.setItem(WANTED, `${VERSION}`)) !== REFUSED;
  if (begun) askToStay();
  return begun;
}

/** Ask the browser not to clear by itself what is kept here. It may say no, and some cannot be asked. */
function askToStay() {
  navigator.storage?.persist?.().catch((why) => console.info(`It may be cleared one day. ${why}`));
}

/**
 * Keep one record; false if it should be kept and is not.
 * @param {string} name
 * @param {AnswerRecord} record
 */
export function store(name, record) {
  // another program may have emptied the store: nobody here has chosen to keep no more
  if (!isKeeping()) return /** @type {Shared<boolean>} */ (globalThis)[SEEN] !== true;
  return attempt(() => localStorage.setItem(RECORD + name, JSON.stringify(record))) !== REFUSED;
}

/** Everything that is kept, by name. What cannot be read is left alone. */
export function stored() {
  /** @type {AnswerRecords} */
  const found = new Map();
  if (!isKeeping()) return found;
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(RECORD))) {
      const record = readRecord(key, localStorage.getItem(key));
      if (record) found.set(key.slice(RECORD.length), record);
    }
  });
  return found;
}

/** Keep nothing any more; false if something may still be there. It writes nothing: see a full store. */
export function forget() {
  /** @type {Shared<boolean>} */ (globalThis)[SEEN] = false;
  const ours = () => Object.keys(localStorage).filter((name) => name.startsWith(RECORD));
  // the wish goes first, so that no other open page keeps something between two of these
  attempt(() => localStorage.removeItem(WANTED));
  attempt(() => ours().forEach((key) => localStorage.removeItem(key)));
  return attempt(() => ours().length === 0 && localStorage.getItem(WANTED) === null) === true;
}

/**
 * Hear what other open pages do: `record` gets name and record, `wanted` nothing.
 * @param {{ record(name: string, record: AnswerRecord): void, wanted(): void }} heard
 */
export function listenElsewhere({ record, wanted }) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === WANTED && newValue === null)
      /** @type {Shared<boolean>} */ (globalThis)[SEEN] = false;
    if (key === WANTED) wanted();
    if (!key?.startsWith(RECORD) || newValue === null || !isKeeping()) return;
    const found = readRecord(key, newValue);
    if (found) record(key.slice(RECORD.length), found);
  });
}

const REFUSED = Symbol("refused");

/**
 * @template Done
 * @param {() => Done} what
 */
function attempt(what) {
  try {
    return what();
  } catch (why) {
    // a full or a blocked store: the page goes on, and the reader is told where it matters
    console.info(`This browser keeps nothing for the page. ${why}`);
    return REFUSED;
  }
}

/**
 * @param {string} key
 * @param {string | null} text
 * @returns {AnswerRecord | undefined}
 */
function readRecord(key, text) {
  try {
    const record = JSON.parse(/** @type {string} */ (text));
    return isRecord(key.slice(RECORD.length), record) ? record : undefined;
  } catch {
    return undefined; // another program wrote there
  }
}
