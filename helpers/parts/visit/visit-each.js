// Choices of which each is asked more once it is ticked: since when, on which side, where.

/** @import { Around, Pick } from "./visit-field.js" */
/** @import { Answers, DrawnField, Field, Option } from "./visit-types.js" */

import { choiceRow, choices } from "../base/choices.js";
import { fresh, make, nameBy } from "../base/elements.js";
import { field } from "../base/fields.js";
import { radioGrid } from "../base/radio-grid.js";
import { inTime, LONGEST, nameOf, SIDES, toldOf, whereOf, withDetail } from "./visit-details.js";
import { drawMonth } from "./visit-month.js";

/**
 * Choices of which each, once it is ticked, opens what is asked of it directly below, so that one
 * switch comes to it next; and at the end, which of them came first.
 * @param {Field} asked
 * @param {Pick} pick
 * @param {Around} around
 * @returns {DrawnField}
 */
export function drawEach(asked, pick, around) {
  const group = fresh("group");
  const ticks = asked.choices.map((one) => choiceRow("checkbox", { group, ...one }, picked));
  const opened = asked.choices.map((one, at) => drawOpened(asked, one, ticks[at].row, around));
  const first = asked.each.includes("first") ? drawFirst(asked, around) : undefined;

  /** @param {Event} event */
  function picked({ target }) {
    const latest = /** @type {HTMLInputElement} */ (target);
    const apart = (/** @type {string} */ name) =>
      (name === asked.alone) !== (latest.value === asked.alone);
    for (const { input } of ticks) {
      if (latest.checked && apart(input.value)) input.checked = false;
    }
    pick(ticks.filter(({ input }) => input.checked).map(({ input }) => input.value));
  }

  /** @type {DrawnField["show"]} */
  function show(names, answers) {
    ticks.forEach(({ input }, at) => {
      input.checked = names.includes(input.value);
      opened[at]?.show(input.checked, answers);
    });
    first?.show(answers);
  }
  const rows = ticks.flatMap(({ row }, at) => [row, ...(opened[at] ? [opened[at].element] : [])]);
  const last = first ? [first.element] : [];
  return { elements: [make("div", { class: "als-list" }, ...rows), ...last], show };
}

/**
 * What is asked of one choice; nothing of the one that stands alone.
 * @param {Field} asked
 * @param {Option} one
 * @param {HTMLElement} tick
 * @param {Around} around
 */
function drawOpened(asked, one, tick, { details, months, words, tell }) {
  if (one.name === asked.alone) return undefined;
  /** @type {Answers} */
  let told = {};
  /** @type {(detail: "since" | "side") => Pick} */
  const change =
    (detail) =>
    ([value = ""]) =>
      tell(nameOf(asked, detail), { picked: withDetail(asked, detail, one.name, value, told) });
  const since = asked.each.includes("since")
    ? drawMonth(
        months,
        words,
        change("since"),
        asked.each.includes("where") ? details.when : details.since,
      )
    : undefined;
  const sides = SIDES.map((name) => ({ name, say: details.sides[name] }));
  const isSided = asked.each.includes("side") && Object.keys(one.sides).length > 0;
  const side = isSided ? radioGrid(details.side, sides, change("side")) : undefined;
  const where = asked.each.includes("where")
    ? field("input", { maxlength: LONGEST }, details.where, (text) =>
        tell(nameOf(asked, "where", one.name), { words: text }),
      )
    : undefined;
  const inside = [
    ...(since?.elements ?? []),
    ...(side ? [side.element] : []),
    ...(where ? [where.label, where.input] : []),
  ];
  const element = make("div", { class: "als-opened", role: "group" }, ...inside);
  nameBy(element, /** @type {HTMLElement} */ (tick.lastElementChild));

  /** @type {(isTicked: boolean, answers: Answers) => void} */
  function show(isTicked, answers) {
    told = answers;
    element.hidden = !isTicked;
    since?.show([toldOf(asked, "since", one.name, answers)].filter(Boolean), answers);
    side?.show([toldOf(asked, "side", one.name, answers)]);
    // what is being written keeps its blanks
    if (where && document.activeElement !== where.input) {
      where.show(whereOf(asked, one.name, answers));
    }
  }
  return { element, show };
}

/**
 * Which of several came first.
 * @param {Field} asked
 * @param {Around} around
 */
function drawFirst(asked, { details, tell }) {
  const name = nameOf(asked, "first");
  const group = choices("radio", asked.choices, "", (picked) => tell(name, { picked }));
  const heading = make(
    "p",
    { class: "als-label", dir: "auto", "aria-hidden": "true" },
    details.first,
  );
  const grid = make("div", { class: "als-grid" }, ...group.rows);
  const given = { role: "radiogroup", "aria-label": details.first };
  const element = make("div", given, heading, grid);

  /** @param {Answers} answers */
  function show(answers) {
    const ticked = inTime(asked, answers).map((one) => one.name);
    element.hidden = ticked.length < 2;
    group.show(answers[name]?.picked ?? []);
    asked.choices.forEach((one, at) => (group.rows[at].hidden = !ticked.includes(one.name)));
  }
  return { element, show };
}
