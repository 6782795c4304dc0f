// A month in one tap, or a year, a month, or both where it is longer ago.

/** @import { DrawnField, VisitWords } from "./visit-types.js" */

import { make } from "../base/elements.js";
import { radioGrid } from "../base/radio-grid.js";
import { monthAgo } from "./visit-months.js";

const YEARS = 6;
const EARLIER = "earlier";

/**
 * This month, the last one, or earlier: then the years up to now and the months. `pick` gets the
 * value as it is told; `say` names the first row where nothing else does.
 * @param {string[]} months
 * @param {VisitWords} words
 * @param {(picked: string[]) => void} pick
 * @returns {DrawnField}
 */
export function drawMonth(months, words, pick, say = words.month) {
  const now = new Date().getFullYear();
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back));
  let told = { year: "", month: "" };
  let isEarlier = false;
  let isMine = false;

  /** @param {string[]} names */
  function choose(names) {
    isMine = true;
    pick(names);
    isMine = false;
  }

  /** @param {Partial<typeof told>} part */
  function turn(part) {
    const { year, month } = { ...told, ...part };
    const value = year ? [year, month].filter(Boolean).join("-") : month && `--${month}`;
    choose(value ? [value] : []);
  }
  /** @param {string[]} names */
  function near([name = ""]) {
    isEarlier = name === EARLIER;
    choose(name && !isEarlier ? [name] : []);
  }
  const soon = radioGrid(
    say,
    [
      { name: monthAgo(0), say: words.this_month },
      { name: monthAgo(1), say: words.last_month },
      { name: EARLIER, say: words.earlier },
    ],
    near,
  );
  const numbers = months.map((one, at) => ({ name: String(at + 1).padStart(2, "0"), say: one }));
  const offered = years.map((name) => ({ name, say: name }));
  const year = radioGrid(words.year, offered, ([one = ""]) => turn({ year: one }));
  const month = radioGrid(words.month, numbers, ([one = ""]) => turn({ month: one }));
  const longAgo = make("div", { class: "als-earlier" }, year.element, month.element);

  /** @param {string[]} picked */
  function show([value = ""]) {
    const isNear = [monthAgo(0), monthAgo(1)].includes(value);
    // whoever went on to the years sees them until another month is told in the row above
    if (value && !isNear) isEarlier = true;
    if (!value && !isMine) isEarlier = false;
    const [, forYear = "", forMonth = ""] = /^([0-9]{4})?(?:-?-?([0-9]{2}))?$/.exec(value) ?? [];
    told = { year: forYear, month: forMonth };
    soon.show([isEarlier ? EARLIER : value]);
    longAgo.hidden = !isEarlier;
    year.show([told.year]);
    month.show([told.month]);
  }
  return { elements: [soon.element, longAgo], show };
}
