// What a reader can do with a checklist. Each function gives what there is afterwards.

/** @import { ChecklistDid } from "./checklist-types.js" */
/** @import { Foreign, Values } from "../base/types.js" */

/** @type {ChecklistDid} */
export const UNTOUCHED = { ticked: [], own: [], ownTicked: [], lane: "", cleared: null };

/**
 * Add a name to a list, or take it out.
 * @param {string[]} list
 * @param {string} name
 * @param {boolean} there
 */
function put(list, name, there) {
  const others = list.filter((one) => one !== name);
  return there ? [...others, name] : others;
}

/**
 * Tick or untick an item.
 * @type {(did: ChecklistDid, name: string, there: boolean) => ChecklistDid}
 */
export function tick(did, name, there) {
  return { ...did, ticked: put(did.ticked, name, there) };
}

/**
 * Tick or untick one of the reader's own lines.
 * @type {(did: ChecklistDid, text: string, there: boolean) => ChecklistDid}
 */
export function tickOwn(did, text, there) {
  return { ...did, ownTicked: put(did.ownTicked, text, there) };
}

/**
 * Add a line of the reader's own.
 * @type {(did: ChecklistDid, text: string) => ChecklistDid}
 */
export function add(did, text) {
  return { ...did, own: put(did.own, text, true) };
}

/**
 * Take one of the reader's lines away; undo brings it back.
 * @type {(did: ChecklistDid, text: string) => ChecklistDid}
 */
export function remove(did, text) {
  const own = put(did.own, text, false);
  return { ...did, own, ownTicked: put(did.ownTicked, text, false), cleared: did };
}

/**
 * Take all ticks and own lines away; undo brings them back.
 * @type {(did: ChecklistDid) => ChecklistDid}
 */
export function clear(did) {
  return { ...did, ticked: [], own: [], ownTicked: [], cleared: did };
}

/**
 * Whether there is nothing that clearing would take away.
 * @param {ChecklistDid} did
 */
export function isEmpty({ ticked, own }) {
  return ticked.length === 0 && own.length === 0;
}

/**
 * Bring back what was taken away last; what was done since stays.
 * @type {(did: ChecklistDid) => ChecklistDid}
 */
export function undo({ cleared, ...did }) {
  /** @param {"ticked" | "own" | "ownTicked"} key */
  const both = (key) => [...new Set([.../** @type {ChecklistDid} */ (cleared)[key], ...did[key]])];
  const back = { ticked: both("ticked"), own: both("own"), ownTicked: both("ownTicked") };
  return { ...did, ...back, cleared: null };
}

/**
 * Each tick, each line of the reader's own, their order and the lane as a record of its own.
 * @param {ChecklistDid} did
 * @returns {Values}
 */
export function toRecords({ ticked, own, ownTicked, lane }) {
  const ticks = ticked.map((name) => [`ticked/${name}`, true]);
  const lines = own.map((text) => [`own/${text}`, { ticked: ownTicked.includes(text) }]);
  /** @type {Values} */
  const records = Object.fromEntries([...ticks, ...lines]);
  if (own.length > 1) records.order = own;
  if (lane !== "") records.lane = lane;
  return records;
}

/**
 * What the reader did, from records; only what was taken away last is kept from before.
 * @param {Values<Foreign>} values
 * @param {ChecklistDid} [did]
 * @returns {ChecklistDid}
 */
export function fromRecords(values, { cleared } = UNTOUCHED) {
  /** @param {string} kind */
  const below = (kind) => Object.keys(values).filter((part) => part.startsWith(kind));
  const ticked = below("ticked/").filter((part) => values[part] === true);
  const own = below("own/").map((part) => part.slice("own/".length));
  /** @type {string[]} */
  const order = Array.isArray(values.order) ? values.order : [];
  const placed = order.filter((text) => own.includes(text));
  return {
    ticked: ticked.map((part) => part.slice("ticked/".length)),
    own: [...new Set([...placed, ...own])],
    ownTicked: own.filter((text) => values[`own/${text}`]?.ticked === true),
    lane: typeof values.lane === "string" ? values.lane : "",
    cleared,
  };
}
