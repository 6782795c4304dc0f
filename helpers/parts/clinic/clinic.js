// The sheet for the clinic: told by ticking, kept in the open page alone, and taken along.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { FieldAnswer, Form, Part } from "../base/types.js" */
/** @import { Act, Clinic, ClinicDid, ClinicState, ClinicWords } from "./clinic-types.js" */

import { filled, fresh, line, make } from "../base/elements.js";
import { EVERYTHING } from "../base/known.js";
import { keep, remembered, watch } from "../base/memory.js";
import { isUntold, tell, toRecords } from "../base/told.js";
import { drawUnkept } from "../base/unkept.js";
import { drawWhence } from "../base/whence.js";
import { drawFirst } from "./clinic-first.js";
import { drawKeeping } from "./clinic-keeping.js";
import { drawLine, drawNews } from "./clinic-lines.js";
import { drawOffer } from "./clinic-offer.js";
import { sheetAsElements } from "./clinic-paper.js";
import { FIELDS, fromRecords, pickedIn, UNTOLD } from "./clinic-told.js";

// one sheet for every page that is open. It is about a reader's health: the model never holds it,
// for what a model holds is saved with the notebook
const KEPT = "clinic";
/** @type {Form<ClinicDid, FieldAnswer>} */
const FORM = { key: "clinic", toRecords, fromRecords };

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
  /** @type {Part<ClinicDid>[]} */
  const shown = [...asking, drawPreview(clinic, words), keeping];
  const unkept = drawUnkept(words);
  const root = drawFrame(clinic, words, [offer, ...shown, unkept]);

  /** @param {ClinicDid} did */
  function show(did) {
    for (const part of shown) part.show(did);
  }
  const ends = [watch(KEPT, show, unkept.tell), watch(EVERYTHING, () => offer.show())];
  el.replaceChildren(root);
  show(recall());
  offer.show();
  return () => {
    for (const end of ends) end();
    root.remove();
  };
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
  const asker = drawLine(clinic.asker, "", (picked) => pick(FIELDS.asker, picked));
  const news = drawNews(clinic, words, pick);
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
 * The sheet as it will be printed; before anything was told, that it is empty.
 * @param {Clinic} clinic
 * @param {ClinicWords} words
 * @returns {Part<ClinicDid>}
 */
function drawPreview(clinic, words) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.preview);
  const sheet = make("div", { class: "als-sheet" });
  const element = make("div", { class: "als-group" }, heading, sheet);

  /** @param {ClinicDid} did */
  function show(did) {
    const inside = isUntold(did)
      ? [line(words.empty)]
      : sheetAsElements(clinic, did.answers, words, 5);
    sheet.replaceChildren(...inside);
  }
  return { element, show };
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
    ...drawWhence([...urgent, scale], words, heading),
  ];
  const given = { class: "als als-clinic", role: "group", "aria-labelledby": heading.id };
  return make("div", given, ...inside);
}

export default { render };
