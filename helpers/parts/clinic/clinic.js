// The sheet for the clinic: told by ticking, kept in the open page alone, and taken along.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { FieldAnswer, Part } from "../base/types.js" */
/** @import { Act, Clinic, ClinicDid, ClinicState, ClinicWords } from "./clinic-types.js" */

import { filled, fresh, line, make } from "../base/elements.js";
import { EVERYTHING } from "../base/store-records.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawPreview, formOf } from "../base/sheet.js";
import { drawDates } from "../base/dates.js";
import { isUntold, tell } from "../base/field-state.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";
import { drawSquareCode } from "../base/sheets/square-code.js";
import { drawFirst } from "./clinic-first.js";
import { drawKeeping } from "./clinic-records.js";
import { drawLine, drawNews } from "./clinic-lines.js";
import { drawOffer } from "./clinic-offer.js";
import { sheetAsElements } from "./clinic-paper.js";
import { sheetInSections } from "./clinic-sheet.js";
import { FIELDS, pickedIn, UNTOLD } from "./clinic-told.js";

// one sheet for every page that is open. It is about a reader's health: the model never holds it,
// for what a model holds is saved with the notebook
const KEPT = "clinic";
const FORM = formOf("clinic", UNTOLD);

/**
 * Draw the sheet; the function given back takes it away.
 * @param {RenderProps<ClinicState>} given
 */
function render({ model, el }) {
  const recall = () => remembered(KEPT, () => UNTOLD, FORM);
  /** @type {Act} */
  const act = (next) => keep(KEPT, next(recall()));
  const clinic = model.get("clinic");
  const words = model.get("words");
  const keeping = drawKeeping(clinic, words, recall, act);
  const offer = drawOffer(clinic, words, act, keeping.say);
  const asking = drawAsking(clinic, words, act, keeping.say);
  const preview = drawPreview(words, (/** @type {ClinicDid} */ { answers }) =>
    sheetAsElements(clinic, answers, words, 5),
  );
  const inSections = () =>
    isUntold(recall()) ? null : sheetInSections(clinic, recall().answers, words);
  const code = drawSquareCode(clinic.title, words, inSections, keeping.say);
  /** @type {Part<ClinicDid>[]} */
  const shown = [...asking, preview, keeping, code];
  const unkept = drawSaveWarning(words);
  const dates = drawDates(words, [words.date_visit, words.date_review], keeping.say);
  const root = drawFrame(clinic, words, [offer, ...shown, { element: dates }, unkept]);

  /** @param {ClinicDid} did */
  function show(did) {
    for (const part of shown) part.show(did);
  }
  const ends = [watch(KEPT, show, unkept.tell), watch(EVERYTHING, () => offer.show())];
  return mount(el, root, ends, () => {
    show(recall());
    offer.show();
  });
}

/**
 * Who fills it in, what is new, and what comes first.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {Act} act
 * @param {(sentence: string) => void} say
 * @returns {Part<ClinicDid>[]}
 */
function drawAsking(clinic, words, act, say) {
  /** @type {(field: string, change: Partial<FieldAnswer>) => void} */
  const telling = (field, change) => {
    say("");
    act((did) => tell(did, field, change));
  };
  /** @type {(field: string, picked: string[]) => void} */
  const pick = (field, picked) => telling(field, { picked });
  const asker = drawLine(clinic.asker, (picked) => pick(FIELDS.asker, picked));
  const news = drawNews(clinic, pick);
  const first = drawFirst(
    clinic,
    (picked) => pick(FIELDS.first, picked),
    (own) => telling(FIELDS.own, { words: own }),
    () => say(filled(words.enough, { count: clinic.most })),
  );
  const { element } = asker;
  return [
    { element, show: ({ answers }) => asker.show(pickedIn(answers, FIELDS.asker)) },
    news,
    first,
  ];
}

/**
 * What cannot wait stands above everything, and opens with nothing.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @param {{ element: HTMLElement }[]} parts
 */
function drawFrame(clinic, words, parts) {
  const { title, urgent, scale } = clinic;
  const heading = make("h3", { class: "als-title", dir: "auto", id: fresh("title") }, title);
  const inside = [
    heading,
    make("div", { class: "als-urgent" }, ...urgent.map(({ why }) => line(why))),
    ...[clinic.intro, words.how, words.private].map((one) => line(one)),
    ...parts.map(({ element }) => element),
    make("h4", { class: "als-heading", dir: "auto" }, scale.title),
    line(scale.why),
    ...drawSources([...urgent, scale], words, heading),
  ];
  const given = {
    class: "als als-clinic als-telling",
    role: "group",
    "aria-labelledby": heading.id,
  };
  return make("div", given, ...inside);
}

export default { render };
