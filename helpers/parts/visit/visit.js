// The visit sheet: told by ticking, kept in the open page alone, and taken along by the reader.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { FieldAnswer, Form, Part } from "../base/types.js" */
/** @import { Doings } from "./visit-parts.js" */
/** @import { Act, Visit, VisitDid, VisitState, VisitWords } from "./visit-types.js" */

import { filled, fresh, line, make } from "../base/elements.js";
import { field } from "../base/fields.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawPreview, formOf } from "../base/sheet.js";
import { drawDates } from "../base/dates.js";
import { clearFields, isUntold, tell } from "../base/field-state.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";
import { drawSquareCode } from "../base/sheets/square-code.js";
import { UNTOLD } from "./visit-state.js";
import { drawKeeping } from "./visit-records.js";
import { drawOffer, GUIDE } from "./visit-offer.js";
import { sheetAsElements } from "./visit-paper.js";
import { drawParts } from "./visit-parts.js";
import { settled } from "./visit-settling.js";
import { inABreath, sheetInSections, SUMMARY } from "./visit-sheet.js";

// one sheet for every page that is open. It is about a reader's health: the model never holds it,
// for what a model holds is saved with the notebook
const KEPT = "visit";
const FORM = formOf("visit", UNTOLD);

/**
 * What a file or this browser holds, without what contradicts itself.
 * @param {Visit} visit
 * @returns {Form<VisitDid, FieldAnswer>}
 */
function formFor(visit) {
  return {
    ...FORM,
    fromRecords(records, did) {
      const told = FORM.fromRecords(records, did);
      return { ...told, answers: settled(visit, told.answers) };
    },
  };
}

/**
 * Draw the sheet; the function given back takes it away.
 * @param {RenderProps<VisitState>} given
 */
function render({ model, el }) {
  const visit = model.get("visit");
  const form = formFor(visit);
  const recall = () => remembered(KEPT, () => UNTOLD, form);
  /** @type {Act} */
  const act = (next) => keep(KEPT, next(recall()));
  const words = model.get("words");
  const keeping = drawKeeping(visit, words, model.get("asked"), recall, act);
  const offer = drawOffer(visit, words, act, keeping.say);
  const parts = drawParts(visit, words, doings(visit, words, recall, act, keeping.say));
  const top = drawSummary(visit, words, act);
  const preview = drawPreview(words, (/** @type {VisitDid} */ { answers }) =>
    sheetAsElements(visit, answers, words, 5),
  );
  const inSections = () => (isUntold(recall()) ? null : sheetInSections(visit, recall().answers));
  const code = drawSquareCode(visit.title, words, inSections, keeping.say);
  /** @type {Part<VisitDid>[]} */
  const shown = [offer, parts, top, preview, keeping, code];
  const unkept = drawSaveWarning(words);
  const root = drawFrame(visit, words, [
    ...shown,
    { element: drawDates(words, [words.date_visit], keeping.say) },
    unkept,
  ]);

  /** @param {VisitDid} did */
  function show(did) {
    for (const part of shown) part.show(did);
  }
  const ends = [watch(KEPT, show, unkept.tell), watch(GUIDE, () => offer.show())];
  return mount(el, root, ends, () =>
    act((did) => ({ ...did, step: Math.min(did.step, visit.parts.length - 1) })),
  );
}

/**
 * What a reader can do in the parts of the sheet, and what is said then.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {() => VisitDid} recall
 * @param {Act} act
 * @param {(sentence: string) => void} say
 * @returns {Doings}
 */
function doings(visit, words, recall, act, say) {
  /** @param {number} by */
  function go(by) {
    const step = recall().step + by;
    const outside = step < 0 ? words.first : step >= visit.parts.length && words.last;
    say(outside || "");
    if (!outside) act((did) => ({ ...did, step }));
  }
  /** @param {string[]} names */
  function clear(names) {
    const nothing = isUntold(recall(), names);
    if (!nothing) act((did) => clearFields(did, names));
    say(nothing ? words.nothing_to_clear : words.part_cleared);
  }
  /** @type {Doings["tell"]} */
  function telling(name, change) {
    say("");
    act((did) => {
      const told = tell(did, name, change);
      return { ...told, answers: settled(visit, told.answers, did.answers) };
    });
  }
  const turn = () => act((did) => ({ ...did, whole: !did.whole }));
  /** @type {Doings["refuse"]} */
  const refuse = (count) => say(filled(words.enough, { count }));
  return { tell: telling, go, clear, turn, refuse };
}

/**
 * The line on top, made from what was ticked; what the reader writes there stands in its place, and
 * where all of it is taken away, the line is made again.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {Act} act
 * @returns {Part<VisitDid>}
 */
function drawSummary(visit, words, act) {
  /** @type {(text: string) => void} */
  const write = (text) => act((did) => tell(did, SUMMARY, { words: text }));
  const own = field("textarea", { rows: 4 }, visit.summary, write);
  const inside = [own.label, line(words.summary_how), own.input];

  /** @param {VisitDid} did */
  function show({ answers }) {
    const written = answers[SUMMARY]?.words ?? "";
    // whoever takes all of it away may be about to write anew
    if (written || document.activeElement !== own.input) {
      own.show(written || inABreath(visit, answers));
    }
  }
  return { element: make("div", { class: "als-group" }, ...inside), show };
}

/**
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {{ element: HTMLElement }[]} parts
 */
function drawFrame(visit, words, parts) {
  const heading = make("h3", { class: "als-title", dir: "auto", id: fresh("title") }, visit.title);
  const cited = visit.parts.flatMap(({ intro, fields }) => [
    intro,
    ...fields.flatMap(({ choices }) => choices),
  ]);
  const inside = [
    heading,
    ...[visit.intro, words.how, words.private].map((one) => line(one)),
    ...parts.map(({ element }) => element),
    ...drawSources(cited, words),
  ];
  const given = {
    class: "als als-visit als-telling",
    role: "group",
    "aria-labelledby": heading.id,
  };
  return make("div", given, ...inside);
}

export default { render };
