// One thing that is asked: choices to tick, and a place for the reader's own words.

/** @import { Attributes, Part } from "../base/types.js" */
/** @import { Answers, DrawnField, Field, FieldAnswer, Visit } from "./visit-types.js" */
/** @import { VisitDid, VisitWords } from "./visit-types.js" */

/** @typedef {(picked: string[]) => void} Pick */
/** @typedef {(name: string, change: Partial<FieldAnswer>) => void} Tell an answer by its name */
/** @typedef {Visit & { words: VisitWords, refuse(most: number): void, tell: Tell }} Around */

import { choices } from "../base/choices.js";
import { make, nameBy } from "../base/elements.js";
import { field } from "../base/fields.js";
import { drawEach } from "./visit-each.js";
import { drawMonth } from "./visit-month.js";
import { fits } from "./visit-sheet.js";

/**
 * What is asked; `tell` gets a change of its answer, `refuse` is called where enough is picked.
 * @param {Field} asked
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {Tell} tell
 * @param {(most: number) => void} refuse
 * @returns {Part<VisitDid>}
 */
export function drawField(asked, visit, words, tell, refuse) {
  /** @type {Pick} */
  const pick = (picked) => tell(asked.name, { picked });
  const around = { ...visit, words, refuse, tell };
  const drawn = (asked.each.length > 0 ? drawEach : DRAW[asked.kind])(asked, pick, around);
  const isFigure = asked.kind === "figure";
  /** @type {Attributes} */
  const given = isFigure ? { inputmode: "decimal", maxlength: 20 } : { rows: asked.lines ? 3 : 1 };
  const own = field(isFigure ? "input" : "textarea", given, asked.own || words.own, (text) =>
    tell(asked.name, { words: text }),
  );
  const legend = make(
    "legend",
    { class: "als-legend", dir: "auto", "data-step": "head" },
    asked.ask,
  );
  nameBy(own.input, own.label, legend);
  const writing = [own.label, own.input];
  // a figure is written first, and then its unit is chosen
  const inside = isFigure ? [...writing, ...drawn.elements] : [...drawn.elements, ...writing];
  inside.unshift(legend);
  const element = make("fieldset", { class: "als-question" }, ...inside);

  /** @param {VisitDid} did */
  function show({ answers }) {
    const { picked = [], words: text = "" } = answers[asked.name] ?? {};
    drawn.show(picked, answers);
    own.show(text);
    element.hidden = asked.former && picked.length === 0 && text.trim() === "";
  }
  return { element, show };
}

/** @type {{ [kind in Field["kind"]]: (asked: Field, pick: Pick, around: Around) => DrawnField }} */
const DRAW = {
  one: (asked, pick) => inGrid(choices("radio", asked.choices, "", pick)),
  figure: (asked, pick) => inGrid(choices("radio", asked.choices, "", pick)),
  several: (asked, pick) => inGrid(choices("checkbox", asked.choices, asked.alone, pick)),
  month: (asked, pick, { months, words }) => drawMonth(months, words, pick),
  questions: drawQuestions,
};

/**
 * @param {ReturnType<typeof choices>} group
 * @returns {DrawnField}
 */
function inGrid({ rows, show }) {
  return { elements: [make("div", { class: "als-grid" }, ...rows)], show };
}

/**
 * The questions that fit what was told; one that is chosen stays.
 * @param {Field} asked
 * @param {Pick} pick
 * @param {Around} around
 * @returns {DrawnField}
 */
function drawQuestions(asked, pick, { most, refuse }) {
  /** @type {string[]} */
  let before = [];
  const group = choices("checkbox", asked.choices, "", (names) => {
    if (names.length <= most) return pick(names);
    group.show(before);
    return refuse(most);
  });

  /**
   * @param {string[]} picked
   * @param {Answers} answers
   */
  function show(picked, answers) {
    before = picked;
    group.show(picked);
    asked.choices.forEach((one, at) => {
      group.rows[at].hidden = !picked.includes(one.name) && !fits(one, answers);
    });
  }
  return { elements: [make("div", { class: "als-list" }, ...group.rows)], show };
}
