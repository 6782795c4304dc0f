// What a reader can do with a sheet. Each function gives what there is afterwards.

/** @import { Foreign, Values } from "../base/types.js" */
/** @import { SheetDid, Written } from "./sheet-types.js" */

/** @type {SheetDid} */
export const EMPTY = { written: {}, cleared: null };

/**
 * Write on one line, or tick it; an empty text or false takes it away.
 * @param {SheetDid} did
 * @param {string} line
 * @param {string | boolean} value
 * @returns {SheetDid}
 */
export function write(did, line, value) {
  const { [line]: _, ...others } = did.written;
  return { ...did, written: value ? { ...others, [line]: value } : others };
}

/**
 * Whether nothing stands there; blanks alone are nothing.
 * @param {SheetDid} did
 */
export function isEmpty({ written }) {
  return Object.values(written).every((one) => one !== true && one.trim() === "");
}

/**
 * Take everything away; undo brings it back.
 * @param {SheetDid} did
 * @returns {SheetDid}
 */
export function clear({ written }) {
  return { written: {}, cleared: written };
}

/**
 * Bring back what was taken away; what was written since stays.
 * @param {SheetDid} did
 * @returns {SheetDid}
 */
export function undo({ written, cleared }) {
  return { written: { ...cleared, ...written }, cleared: null };
}

/**
 * One record for each line on which something stands.
 * @param {SheetDid} did
 * @returns {Written}
 */
export function toRecords({ written }) {
  return written;
}

/**
 * What records hold; what can stand on no line is left out.
 * @param {Values<Foreign>} records
 * @param {Pick<SheetDid, "cleared">} [did]
 * @returns {SheetDid}
 */
export function fromRecords(records, { cleared } = EMPTY) {
  const fits = Object.entries(records).filter(
    ([line, one]) => line !== "" && (one === true || (typeof one === "string" && one !== "")),
  );
  return { written: Object.fromEntries(fits), cleared };
}
