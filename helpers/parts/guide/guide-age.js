// Age in years: pressed in two steps, the tens and then the year, or written. It may stay empty.

/** @import { GuideDid, GuideWords, Home } from "./guide-types.js" */
/** @import { Part } from "../base/types.js" */

/** @typedef {(age: number | null, says?: string) => void} Take tells an age, and what to say of it */

import { OLDEST, tell } from "./guide-state.js";
import { button, filled, line, make } from "../base/elements.js";
import { field } from "../base/fields.js";
import { radioGrid } from "../base/radio-grid.js";

// where each choice of tens begins; the first and the last are wider, for few readers are so old
const TENS = [0, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/**
 * What is asked about the age; whatever way it is told, every part shows the same.
 * @param {Home} home
 * @returns {Part<GuideDid>}
 */
export function drawAge({ guide, words, act, say }) {
  const { ask, help } = guide.course.age;
  /** @param {number | null} age */
  function take(age, says = "") {
    say(says);
    act((did) => tell(did, "age", age));
  }
  const parts = [drawTens(words, take), drawYears(words, take), drawWritten(words, take)];
  const inside = [line(help, "als-line als-how"), ...parts.map(({ element }) => element)];
  const legend = make("legend", { class: "als-legend", dir: "auto" }, ask);
  const element = make("fieldset", { class: "als-question" }, legend, ...inside);
  return { element, show: ({ age }) => parts.forEach((part) => part.show(age)) };
}

/**
 * The tens. Their first year counts until another is pressed: what was told is never lost.
 * @param {GuideWords} words
 * @param {Take} take
 * @returns {Part<number | null>}
 */
function drawTens(words, take) {
  const offered = TENS.map((first) => {
    const last = lastOf(first);
    const say = last === OLDEST ? words.age_oldest : words.age_tens_each;
    return { name: String(first), say: filled(say, { first, last }) };
  });
  const tens = radioGrid(words.age_tens, offered, ([first]) => {
    if (first === undefined) take(null);
    else take(Number(first), filled(words.age_taken, { age: first }));
  });
  return { element: tens.element, show: (age) => tens.show([String(firstOf(age))]) };
}

/**
 * Each year of the tens that were pressed; nothing before that.
 * @param {GuideWords} words
 * @param {Take} take
 * @returns {Part<number | null>}
 */
function drawYears(words, take) {
  const element = make("div");
  /** @type {number | null} */
  let drawn = null;
  /** @type {Part<string[]>} */
  let years;

  /** @param {number | null} first */
  function draw(first) {
    drawn = first;
    element.replaceChildren();
    if (first === null) return;
    const every = Array.from({ length: lastOf(first) - first + 1 }, (_, at) => String(first + at));
    const offered = every.map((name) => ({ name, say: name }));
    // after the last year comes the first one again, for with no year the focus would have no place
    years = radioGrid(words.age_year, offered, ([year = first]) => take(Number(year)));
    element.replaceChildren(years.element);
  }
  /** @param {number | null} age */
  function show(age) {
    if (firstOf(age) !== drawn) draw(firstOf(age));
    if (drawn !== null) years.show([String(age)]);
  }
  return { element, show };
}

/**
 * A line to write in, and a way to take the age back.
 * @param {GuideWords} words
 * @param {Take} take
 * @returns {Part<number | null>}
 */
function drawWritten(words, take) {
  const given = { type: "text", inputmode: "numeric", maxlength: "3" };
  const { label, input } = field("input", given, words.age_written, (text) => {
    const age = yearsIn(text);
    take(age ?? null, age === undefined ? filled(words.odd_age, { oldest: OLDEST }) : "");
  });
  const none = button(words.no_age, "plain", () => {
    input.value = "";
    take(null);
  });
  const element = make("div", {}, label, make("div", { class: "als-age" }, input, none));
  /** @param {number | null} age */
  function show(age) {
    // what is being written stays, even while it is no age yet
    if ((yearsIn(input.value) ?? null) !== age) input.value = /** @type {string} */ (age ?? "");
  }
  return { element, show };
}

/**
 * Where the tens of an age begin; null where there is none.
 * @param {number | null} age
 * @returns {number | null}
 */
function firstOf(age) {
  return age === null ? null : /** @type {number} */ (TENS.findLast((first) => first <= age));
}

/**
 * The last year of the tens that begin here.
 * @param {number} first
 */
function lastOf(first) {
  return (TENS[TENS.indexOf(first) + 1] ?? OLDEST + 1) - 1;
}

/**
 * Whole years; null where nothing was written, and undefined where it is no age.
 * @param {string} text
 */
function yearsIn(text) {
  const written = text.trim();
  if (written === "") return null;
  return /^[0-9]+$/.test(written) && Number(written) <= OLDEST ? Number(written) : undefined;
}
