// All that is known about what a reader did: joined with what a file brings, and erased.

/** @import { AnswerRecord, AnswerRecords } from "./types.js" */

import {
  bringBackKnown,
  eraseKnown,
  joinKnown,
  keepTogether,
  memory,
  refresh,
} from "./store-records.js";
import { inOneForm, isOddTime } from "./records.js";
import { isInShape } from "./shapes.js";
import { beginKeeping, forget, isKeeping } from "./persistence.js";

/** Every record that is known, by name. */
export function everyRecord() {
  return memory().records;
}

/** Begin to keep what is known in this browser; false if it refuses. */
export function remember() {
  return beginKeeping() && keepTogether();
}

/**
 * Join what a file brings with what is known. `added` counts what was not known, `newer` what is
 * later in the file, `older` what is later here; `unsure` counts those of both whose clock was wrong;
 * `odd` counts those in the file that no widget can show; `kept` is false if the browser refuses to
 * keep it.
 * @param {AnswerRecords} records
 */
export function joinFile(records) {
  const counts = { added: 0, newer: 0, older: 0, unsure: 0, odd: 0, kept: true };
  for (const [name, record] of records) {
    const before = everyRecord().get(name);
    counts.kept = joinKnown(name, record) && counts.kept;
    if (!isInShape(name, record.value)) counts.odd += 1;
    const which = whatCame(before, record, /** @type {AnswerRecord} */ (everyRecord().get(name)));
    // a page that was opened is no answer
    if (!which || name.startsWith("page/")) continue;
    counts[which] += 1;
    if (before && [before, record].some(({ at }) => isOddTime(at))) counts.unsure += 1;
  }
  refresh();
  return counts;
}

/** Erase everything: here, in this browser and in every open page. False if something may be left. */
export function eraseEverything() {
  const kept = isKeeping();
  const gone = forget();
  const cleared = eraseKnown(kept);
  memory().tellOthers("erased");
  return gone && cleared;
}

/** Whether something was erased that can come back. */
export function canBringBack() {
  return memory().erased !== null;
}

/** Bring back what was erased, in every open page. False if the browser refuses to keep it. */
export function bringBack() {
  const kept = bringBackKnown();
  memory().tellOthers("undone");
  return kept;
}

/**
 * @param {AnswerRecord | undefined} before
 * @param {AnswerRecord} record
 * @param {AnswerRecord} now
 */
function whatCame(before, record, now) {
  if (!before) return "added";
  const [was, brought, is] = [before, record, now].map(({ value }) => inOneForm(value));
  if (was !== is) return "newer";
  return brought !== is ? "older" : undefined;
}
