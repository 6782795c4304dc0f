// A small picture of the diary: days from left to right, how much it hinders from below to above.

/** @import { Diary, DiaryWords, Entry } from "./diary-types.js" */
/** @import { Filling } from "../base/elements.js" */
/** @import { Attributes } from "../base/types.js" */

import { byDay, dayInWords, stepOf, whatOf } from "./diary-text.js";
import { isDay } from "../base/days.js";
import { control, filled, make } from "../base/elements.js";

const SPACE = "http://www.w3.org/2000/svg";
const WIDTH = 320;
const BAND = 46;
const DOT = 7;
const ASIDE = 2 * DOT;

/**
 * The picture with its words and its table; nothing where no entry says how much.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {Entry[]} entries
 */
export function drawChart(diary, words, entries) {
  // one odd day, as an earlier page took it, would press all others together at one end
  const shown = byDay(entries).filter((entry) => isDay(entry.day) && stepOf(diary, entry));
  if (shown.length === 0) return [];
  const days = [shown[0], /** @type {Entry} */ (shown.at(-1))].map(({ day }) =>
    dayInWords(diary, day),
  );
  const told = { count: shown.length, first: days[0], last: days[1] };
  const described = filled(words.described, told);
  const picture = drawPicture(diary, shown, days);
  picture.setAttribute("aria-label", described);
  // whoever listens hears these words as the picture's own, and not once more
  const caption = make("p", { class: "als-line", dir: "auto", "aria-hidden": "true" }, described);
  const head = control("summary", {}, words.as_table);
  const table = make("details", { class: "als-whence" }, head, drawTable(diary, words, shown));
  return [make("div", { class: "als-chart" }, caption, picture), table];
}

/**
 * @param {Diary} diary
 * @param {Entry[]} entries
 * @param {string[]} days the first and the last
 */
function drawPicture(diary, entries, [first, last]) {
  const levels = [...diary.steps].reverse();
  const foot = levels.length * BAND;
  const view = {
    viewBox: `0 0 ${WIDTH} ${foot + 26}`,
    width: WIDTH,
    role: "img",
    class: "als-picture",
  };
  const rows = levels.flatMap(({ say }, at) => [
    text(say, { x: 0, y: at * BAND + 16 }),
    svg("line", { x1: 0, x2: WIDTH, y1: height(at), y2: height(at), stroke: "currentColor" }),
  ]);
  const dots = placed(entries).map(({ x, entry, place }) => {
    const at = levels.findIndex(({ name }) => name === entry.hinders);
    const cx = x + place * ASIDE;
    return svg("circle", { cx, cy: height(at), r: DOT, fill: "currentColor", stroke: "Canvas" });
  });
  const ends = [text(first, { x: 0, y: foot + 20 })];
  if (last !== first) ends.push(text(last, { x: WIDTH, y: foot + 20, "text-anchor": "end" }));
  return svg("svg", view, ...rows, ...dots, ...ends);
}

/**
 * Where each entry stands: by its day, and a little aside where another one stands already.
 * @param {Entry[]} entries
 */
function placed(entries) {
  const times = entries.map(({ day }) => Date.parse(day) || 0);
  const [start, end] = [times[0], /** @type {number} */ (times.at(-1))];
  const room = WIDTH - 4 * DOT;
  return entries.map((entry, at) => {
    /** @param {Entry} one */
    const alike = (one) => one.day === entry.day && one.hinders === entry.hinders;
    const share = end > start ? (times[at] - start) / (end - start) : 0;
    return { entry, x: DOT + 1 + share * room, place: entries.slice(0, at).filter(alike).length };
  });
}

/**
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {Entry[]} entries
 */
function drawTable(diary, words, entries) {
  /** @type {(tag: "th" | "td", given: Attributes, inside: string[]) => HTMLElement[]} */
  const cells = (tag, given, inside) =>
    inside.map((one) => make(tag, { dir: "auto", ...given }, one));
  const heads = cells("th", { scope: "col" }, [diary.day, words.what, diary.hinders_short]);
  const rows = entries.map((entry) => {
    const said = [dayInWords(diary, entry.day), whatOf(diary, entry), stepOf(diary, entry)];
    return make("tr", {}, ...cells("td", {}, said));
  });
  const head = make("thead", {}, make("tr", {}, ...heads));
  return make("table", { class: "als-table" }, head, make("tbody", {}, ...rows));
}

/** @param {number} level */
function height(level) {
  return level * BAND + 32;
}

/**
 * @param {string} words
 * @param {Filling} given
 */
function text(words, given) {
  return svg("text", { "font-size": 15, fill: "currentColor", ...given }, words);
}

/**
 * @param {keyof SVGElementTagNameMap} tag
 * @param {Filling} given
 * @param {(Node | string)[]} inside
 */
function svg(tag, given, ...inside) {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(given))
    element.setAttribute(name, /** @type {string} */ (value));
  element.append(...inside);
  return element;
}
