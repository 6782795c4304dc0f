// Records kept in this browser, where the reader wants it: each in a place of its own, so that two
// open pages never write over each other, and a write that is cut off harms no other record.

import { isPrivate } from "./place.js";
import { VERSION, isRecord } from "./records.js";

// its value is the version of the records
const WANTED = "als-pages.wanted";
const ERASED = "als-pages.erased";
const RECORD = "als-pages.record/";

/** Whether the reader wants answers to be kept here. */
export function isKeeping() {
  return isPrivate() && attempt(() => localStorage.getItem(WANTED) === `${VERSION}`) === true;
}

/** Begin to keep; false if the browser refuses. */
export function beginKeeping() {
  return isPrivate() && attempt(() => localStorage.setItem(WANTED, `${VERSION}`)) !== REFUSED;
}

/** Keep one record; false if it should be kept and the browser refuses. */
export function store(name, record) {
  if (!isKeeping()) return true;
  return attempt(() => localStorage.setItem(RECORD + name, JSON.stringify(record))) !== REFUSED;
}

/** Everything that is kept, by name. What cannot be read is left alone. */
export function stored() {
  const found = new Map();
  if (!isKeeping()) return found;
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(RECORD))) {
      const record = readRecord(key, localStorage.getItem(key));
      if (record) found.set(key.slice(RECORD.length), record);
    }
  });
  return found;
}

/** Keep nothing any more. `everywhere` tells the other open pages that everything is erased. */
export function forget(everywhere = false) {
  attempt(() => {
    if (everywhere && isKeeping()) localStorage.setItem(ERASED, new Date().toISOString());
    const ours = Object.keys(localStorage).filter((key) => key.startsWith(RECORD));
    for (const key of [...ours, WANTED, ERASED]) localStorage.removeItem(key);
  });
}

/** Hear what other open pages do: `record` gets name and record, `wanted` and `erased` nothing. */
export function listenElsewhere({ record, wanted, erased }) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === WANTED) wanted();
    if (key === ERASED && newValue !== null) erased();
    if (!key?.startsWith(RECORD) || newValue === null || !isKeeping()) return;
    const found = readRecord(key, newValue);
    if (found) record(key.slice(RECORD.length), found);
  });
}

const REFUSED = Symbol("refused");

function attempt(what) {
  try {
    return what();
  } catch (why) {
    // a full or a blocked store: the page goes on, and the reader is told where it matters
    console.info(`This browser keeps nothing for the page. ${why}`);
    return REFUSED;
  }
}

function readRecord(key, text) {
  try {
    const record = JSON.parse(text);
    return isRecord(key.slice(RECORD.length), record) ? record : undefined;
  } catch {
    return undefined; // another program wrote there
  }
}
