// What a reader can do with the diary. Each function gives what there is afterwards.

/** @import { DiaryDid, Draft, Entry } from "./diary-types.js" */
/** @import { Foreign, Values } from "../base/types.js" */

/** @type {Draft} */
const BLANK = { day: "", kind: "", what: "", hinders: "", note: "" };
const WRITTEN = Object.keys(BLANK);

// `aside` is a line begun before another one was opened for changing: it waits
/** @type {DiaryDid} */
export const UNWRITTEN = {
  entries: [],
  draft: BLANK,
  editing: "",
  aside: BLANK,
  cleared: [],
};

/**
 * Write a part of the line that is being written.
 * @param {DiaryDid} did
 * @param {Partial<Draft>} part
 * @returns {DiaryDid}
 */
export function write(did, part) {
  return { ...did, draft: { ...did.draft, ...part } };
}

/**
 * Put the line that is being written into the diary, under this id.
 * @param {DiaryDid} did
 * @param {string} id
 */
export function put(did, id) {
  const others = did.entries.filter((entry) => entry.id !== id);
  const entries = [...others, { ...did.draft, id }];
  return leave({ ...did, entries, aside: did.editing ? did.aside : BLANK });
}

/**
 * Open an entry for changing; a line that was begun waits.
 * @param {DiaryDid} did
 * @param {string} id
 * @returns {DiaryDid}
 */
export function edit(did, id) {
  const { id: editing, ...draft } = /** @type {Entry} */ (
    did.entries.find((entry) => entry.id === id)
  );
  return { ...did, draft, editing, aside: did.editing ? did.aside : did.draft };
}

/**
 * Leave an entry as it was.
 * @param {DiaryDid} did
 * @returns {DiaryDid}
 */
export function leave(did) {
  return { ...did, draft: did.aside, editing: "", aside: BLANK };
}

/**
 * Take entries away; undo brings them back. Without ids, all of them.
 * @param {DiaryDid} did
 * @returns {DiaryDid}
 */
export function remove(did, ids = did.entries.map(({ id }) => id)) {
  const [gone, entries] = [true, false].map((away) =>
    did.entries.filter(({ id }) => ids.includes(id) === away),
  );
  const left = ids.includes(did.editing) ? leave(did) : did;
  return { ...left, entries, cleared: gone };
}

/**
 * Bring back what was taken away last; what was written since stays.
 * @param {DiaryDid} did
 * @returns {DiaryDid}
 */
export function putBack(did) {
  const back = did.cleared.map(({ id }) => id);
  const entries = [...did.cleared, ...did.entries.filter(({ id }) => !back.includes(id))];
  return { ...did, entries, cleared: [] };
}

/**
 * One record for each entry.
 * @param {DiaryDid} did
 * @returns {Values<Draft>}
 */
export function toRecords({ entries }) {
  return Object.fromEntries(entries.map(({ id, ...entry }) => [id, entry]));
}

/**
 * What there is after records were read; what is no entry is left out.
 * @param {Values<Foreign>} records
 * @param {DiaryDid} [did]
 * @returns {DiaryDid}
 */
export function fromRecords(records, did = UNWRITTEN) {
  const isEntry = (/** @type {[string, Foreign]} */ [, one]) =>
    one && WRITTEN.every((part) => typeof one[part] === "string");
  const entries = Object.entries(records)
    .filter(isEntry)
    .map(([id, { day, kind, what, hinders, note }]) => ({ id, day, kind, what, hinders, note }));
  return { ...did, entries };
}
