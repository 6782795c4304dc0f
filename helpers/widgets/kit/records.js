// Records of what a reader did: one value and its time each. The same rules as in helpers/records.py.

export const VERSION = 1;
export const UNDATED = "2000-01-01T00:00:00.000Z";

const TIME = /^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const NAME = /^[a-z]+(\/[^/]|$)/;
const LONGEST_NAME = 500;
const DEEPEST = 20;

/** A plain value as text, alike for values that are alike; it decides where two times are equal. */
export function inOneForm(value) {
  if (Array.isArray(value)) return `[${value.map(inOneForm).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inside = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${inOneForm(value[key])}`);
  return `{${inside.join(",")}}`;
}

/** Whether a name and what stands under it are a record. */
export function isRecord(name, record) {
  if (name.length > LONGEST_NAME || !NAME.test(name) || !isSaid(record, ["earlier"])) return false;
  return Array.isArray(record.earlier) && record.earlier.every((one) => isSaid(one, []));
}

/** Two records of one thing, joined: the later value counts, every other one is kept below it. */
export function joinRecords(one, other) {
  const latest = new Map();
  for (const { value, at } of [one, ...one.earlier, other, ...other.earlier]) {
    const text = inOneForm(value);
    if (!(latest.get(text)?.at >= at)) latest.set(text, { value, at });
  }
  const saids = [...latest].sort(([text, { at }], [second, { at: then }]) =>
    at === then ? inOrder(second, text) : inOrder(then, at),
  );
  const [first, ...earlier] = saids.map(([, said]) => said);
  return { ...first, earlier };
}

/** The record after the reader did something else: later than what it was, whatever the clock. */
export function changedTo(value, record) {
  const now = new Date().toISOString();
  if (!record) return { value, at: now, earlier: [] };
  const next = new Date(Date.parse(record.at) + 1).toISOString();
  const text = inOneForm(value);
  const earlier = record.earlier.filter((one) => inOneForm(one.value) !== text);
  return { value, at: now > next ? now : next, earlier };
}

/** Whether the first record counts, and not the second. */
export function isLater(one, other) {
  if (one.at !== other.at) return one.at > other.at;
  return inOneForm(one.value) > inOneForm(other.value);
}

function inOrder(one, other) {
  return one < other ? -1 : Number(one > other);
}

function isSaid(said, more) {
  if (said === null || typeof said !== "object" || Array.isArray(said)) return false;
  const keys = ["at", "value", ...more].sort();
  if (`${Object.keys(said).sort()}` !== `${keys}`) return false;
  return isTime(said.at) && isPlain(said.value, 0);
}

/** Whether a text is a time, to the thousandth of a second, on a day that there is. */
export function isTime(text) {
  if (typeof text !== "string" || !TIME.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

function isPlain(value, depth) {
  if (depth > DEEPEST) return false;
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((one) => isPlain(one, depth + 1));
}
