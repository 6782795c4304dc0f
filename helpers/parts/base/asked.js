// What was answered, said as a person reads it: by page, each question with its answers. A file may
// hold anything: what no page asks, or asks no more, is told as it stands.

/** @import { AnswerRecord, Foreign } from "./types.js" */

/**
 * One question by the name of its record, and how what was answered is said; asked.py makes it.
 * @typedef {object} Asked
 * @property {string} name
 * @property {string} [say]
 * @property {{ [value: string]: string }} [choices]
 * @property {Asked[]} [inside]
 * @property {boolean} [dated]
 */

/** @typedef {{ title: string, asked: Asked[] }} AskedPage */
/** @typedef {{ say: string, told: string[] }} Answered one question with every answer to it */
/** @typedef {[name: string, record: AnswerRecord]} Named */

const TICK = "\u2611";
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const MONTH = /^(?:([0-9]{4})(?:-([0-9]{2}))?|--([0-9]{2}))$/;
// which pages were opened, and how own lines are sorted, tells a person nothing
const UNTOLD = /^page\/|^checklist\/[^/]+\/[^/]+\/order$/;

/**
 * What was told, by page in the order of the pages; `others` is the title of what no page asks.
 * @param {Iterable<Named>} records
 * @param {AskedPage[]} pages
 * @param {string} others
 * @param {string} lang
 */
export function answeredPages(records, pages, others, lang) {
  const left = new Map([...records].filter(([name]) => !UNTOLD.test(name)).sort(inOrder));
  const known = pages.map(({ title, asked }) => {
    const rows = asked.flatMap((one) =>
      namesOf(one.name, left).map((name) => {
        const { value } = /** @type {AnswerRecord} */ (left.get(name));
        left.delete(name);
        return answered(value, one, lang, name.slice(one.name.length));
      }),
    );
    return { title, rows: together(rows) };
  });
  const rest = [...left].map(([name, { value }]) => answered(value, { name }, lang));
  return [...known, { title: others, rows: together(rest) }].filter(({ rows }) => rows.length > 0);
}

/**
 * The names of the records that tell of a question.
 * @param {string} key
 * @param {Map<string, AnswerRecord>} left
 */
function namesOf(key, left) {
  if (!key.endsWith("/")) return left.has(key) ? [key] : [];
  return [...left.keys()].filter((name) => name.startsWith(key));
}

/**
 * What one record tells. Where it is one of many below a name, a reader's own line is that name.
 * @type {(value: Foreign, asked: Asked, lang: string, below?: string) => Answered}
 */
function answered(value, asked, lang, below = "") {
  const { say = asked.name } = asked;
  if (below && !asked.inside) {
    const isTicked = value?.ticked === true;
    return { say, told: value === null ? [] : [isTicked ? `${TICK} ${below}` : below] };
  }
  const told = inWords(value, asked, lang, "\n");
  return { say, told: told ? [told] : [] };
}

/**
 * Rows of one question stand together, as the ticks of one list do; what tells nothing goes.
 * @param {Answered[]} rows
 */
function together(rows) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { say, told } of rows.filter((row) => row.told.length > 0)) {
    found.set(say, [...(found.get(say) ?? []), ...told]);
  }
  return [...found].map(([say, told]) => ({ say, told }));
}

/**
 * A plain value in words; `between` stands between the things that one record holds.
 * @param {Foreign} value
 * @param {Asked} asked
 * @param {string} lang
 * @returns {string}
 */
function inWords(value, asked, lang, between = "; ") {
  const { choices = {}, dated = false, inside = [] } = asked;
  if (value === true) return [TICK, own(choices, "true")].filter(Boolean).join(" ");
  if (value === null || value === false || value === undefined) return "";
  if (typeof value !== "object") return pickInWords(String(value), choices, dated, lang);
  if (Array.isArray(value)) {
    return value
      .map((one) => inWords(one, asked, lang))
      .filter(Boolean)
      .join("; ");
  }
  const keys = [...new Set([...inside.map(({ name }) => name), ...Object.keys(value)])];
  return keys
    .map((key) => {
      /** @type {Asked} */
      const bare = key === "picked" ? { name: key, choices, dated } : { name: key };
      const below = inside.find(({ name }) => name === key) ?? bare;
      const told = inWords(own(value, key), below, lang);
      return told && below.say ? `${below.say}: ${told}` : told;
    })
    .filter(Boolean)
    .join(between);
}

/**
 * What was picked in its own words, or piece by piece where it names a thing and then what it is like.
 * @type {(pick: string, choices: { [value: string]: string }, dated: boolean, lang: string) => string}
 */
function pickInWords(pick, choices, dated, lang) {
  const whole = own(choices, pick);
  if (whole !== undefined) return whole;
  const pieces = pick.split("/");
  if (own(choices, pieces[0]) === undefined) return dated ? dayInWords(pick, lang) : pick;
  const said = pieces.map((one) => own(choices, one) ?? (dated ? dayInWords(one, lang) : one));
  return said.join(": ");
}

/**
 * A day, a month, a year or both in words; what is none of them stays as it is.
 * @param {string} text
 * @param {string} lang
 */
function dayInWords(text, lang) {
  const [, year = "", month = "", alone = ""] = MONTH.exec(text) ?? [];
  const isDay = DAY.test(text);
  const at = isDay ? text : `${year || 2000}-${month || alone || "01"}-01`;
  const day = new Date(`${at}T00:00:00Z`);
  if (!(isDay || year || alone) || Number.isNaN(day.getTime())) return text;
  /** @type {Intl.DateTimeFormatOptions} */
  const given = {
    ...(isDay || year ? { year: "numeric" } : {}),
    ...(isDay || month || alone ? { month: "long" } : {}),
    ...(isDay ? { day: "numeric" } : {}),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(lang, given).format(day);
}

/**
 * What an object holds itself: a file may name what every object has.
 * @template Held
 * @param {{ [key: string]: Held }} held
 * @param {string} key
 */
const own = (held, key) => (Object.hasOwn(held, key) ? held[key] : undefined);

/** @type {(one: Named, other: Named) => number} */
const inOrder = ([one], [other]) => (one < other ? -1 : Number(one > other));
