// What a reader can say about a page. Each function gives what there is afterwards.

/** @import { Clearing } from "../base/clearing.js" */
/** @import { Choice, Model, Values, Words } from "../base/types.js" */

/** @typedef {{ helpful: string, missing: string, tell: string }} Feedback */
/** @typedef {Feedback & { cleared: Feedback | null }} FeedbackDid what was said, and what undo brings back */
/** @typedef {"ask" | "missing" | "tell"} Asking */
/** @typedef {"private" | "keep" | "nothing_is_sent" | "nothing" | "unkept"} Telling */
/** @typedef {"copy_text" | "copied" | "copy_refused" | "download_text" | "downloaded"} Handing */
/**
 * @typedef {object} FeedbackState
 * @property {string} name
 * @property {Words<Asking | Telling | Handing | Clearing>} words
 * @property {string} page the page and its version, as the text names them
 * @property {Choice[]} answers
 * @property {Partial<Feedback>} said
 */

/** @type {Feedback} */
export const UNSAID = { helpful: "", missing: "", tell: "" };
export const PARTS = /** @type {(keyof Feedback)[]} */ (Object.keys(UNSAID));

/**
 * What was said, without the parts that were left empty.
 * @param {Feedback} did
 * @returns {Partial<Feedback>}
 */
export function said(did) {
  return Object.fromEntries(PARTS.filter((part) => did[part]).map((part) => [part, did[part]]));
}

/**
 * What was said as one record, where anything was.
 * @param {Feedback} did
 * @returns {Values<Partial<Feedback>>}
 */
export function toRecords(did) {
  const given = said(did);
  return Object.keys(given).length > 0 ? { "": given } : {};
}

/**
 * What was said, from its record; only what was taken away last is kept from before.
 * @param {Values<Partial<Feedback>>} values
 * @param {Pick<FeedbackDid, "cleared">} [did]
 * @returns {FeedbackDid}
 */
export function fromRecords({ "": given }, { cleared } = { cleared: null }) {
  const parts = PARTS.filter((part) => typeof given?.[part] === "string");
  return { ...UNSAID, ...Object.fromEntries(parts.map((part) => [part, given[part]])), cleared };
}

/**
 * Whether nothing was said.
 * @param {Feedback} did
 */
export function isUnsaid(did) {
  return PARTS.every((part) => did[part].trim() === "");
}

/**
 * Take everything away; undo brings it back.
 * @param {FeedbackDid} did
 * @returns {FeedbackDid}
 */
export function clearAll(did) {
  return { ...UNSAID, cleared: did };
}

/**
 * Bring back what was taken away; what was said since stays.
 * @param {FeedbackDid} did
 * @returns {FeedbackDid}
 */
export function undoClear({ cleared, ...did }) {
  const back = PARTS.map((part) => [part, did[part] || /** @type {Feedback} */ (cleared)[part]]);
  return { ...Object.fromEntries(back), cleared: null };
}

/**
 * The text to hand over: the page and its version, and what was said. Nothing about the reader.
 * @param {Pick<Model<FeedbackState>, "get">} model
 * @param {Feedback} did
 */
export function asLetter(model, did) {
  const words = model.get("words");
  const answer = model.get("answers").find(({ name }) => name === did.helpful)?.say;
  const parts = [
    [words.ask, answer],
    [words.missing, did.missing.trim()],
    [words.tell, did.tell.trim()],
  ];
  const given = parts.filter(([, text]) => text).flatMap(([asked, text]) => ["", asked, text]);
  return [model.get("page"), ...given, ""].join("\n");
}
