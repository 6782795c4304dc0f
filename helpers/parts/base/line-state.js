// What a reader can do where lines are written on. Each function gives what there is afterwards.

/** @import { Foreign, LinesDid, Values, Written } from "./types.js" */

/** @type {LinesDid} */
export const EMPTY = { written: {}, cleared: null };

/**
 * Write on one line, or tick it; an empty text or false takes it away.
 * @param {LinesDid} did
 * @param {string} line
 * @param {string | boolean} value
 * @returns {LinesDid}
 */
export function write(did, line, value) {
  const { [line]: _, ...others } = did.written;
  return { ...did, written: value ? { ...others, [line]: value } : others };
}

/**
 * Whether nothing stands there; blanks alone are nothing.
 * @param {LinesDid} did
 */
export function isEmpty({ written }) {
  return Object.values(written).every((one) => one !== true && one.trim() === "");
}

/**
 * Take everything away; undo brings it back.
 * @param {LinesDid} did
 * @returns {LinesDid}
 */
export function clear({ written }) {
  return { written: {}, cleared: written };
}

/**
 * Bring back what was taken away; what was written since stays.
 * @param {LinesDid} did
 * @returns {LinesDid}
 */
export function undo({ written, cleared }) {
  return { written: { ...cleared, ...written }, cleared: null };
}

/**
 * One record for each line on which something stands.
 * @param {LinesDid} did
 * @returns {Written}
 */
export function toRecords({ written }) {
  return written;
}

/**
 * What records hold; what can stand on no line is left out.
 * @param {Values<Foreign>} records
 * @param {Pick<LinesDid, "cleared">} [did]
 * @returns {LinesDid}
 */
export function fromRecords(records, { cleared } = EMPTY) {
  const fits = Object.entries(records).filter(
    ([line, one]) => line !== "" && (one === true || (typeof one === "string" && one !== "")),
  );
  return { written: Object.fromEntries(fits), cleared };
}
