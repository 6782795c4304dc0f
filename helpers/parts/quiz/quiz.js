// The questions of one topic: drawn, answered and remembered in the browser.

/** @import { AnyModel, RenderProps } from "@anywidget/types" */
/** @import { Form } from "../base/types.js" */
/** @import { Answers, QuizDid, QuizState } from "./quiz-types.js" */

import { control, filled, make } from "../base/elements.js";
import { keep, remembered, visited, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { pluralOf } from "../base/plural.js";
import { listen, same, save } from "../base/model-sync.js";
import { drawSayBack } from "../base/say-back.js";
import { drawSaveWarning } from "../base/save-warning.js";
import {
  checkedAnswers,
  explainedBy,
  fitting,
  fromRecords,
  toRecords,
  UNTOUCHED,
} from "./quiz-state.js";
import { drawQuestion } from "./quiz-question.js";

/**
 * Draw the quiz; the function given back takes it away.
 * @param {RenderProps<QuizState>} given
 */
function render({ model, el }) {
  const name = model.get("name");
  const questions = model.get("questions");
  /** @type {(values: Answers, did?: QuizDid) => QuizDid} */
  const inForm = (values, did) => fromRecords(questions, values, did);
  /** @type {Form<QuizDid, string[]>} */
  const form = { key: `quiz/${name}`, toRecords, fromRecords: inForm };
  const recall = () => remembered(name, () => inForm(model.get("picked")), form);

  const drawn = questions.map((question, place) =>
    drawQuestion(question, place + 1, model.get("words"), (next) => {
      const did = recall();
      keep(name, { ...did, [question.name]: next(did[question.name] ?? UNTOUCHED) });
    }),
  );

  /** @param {QuizDid} did */
  function show(did) {
    drawn.forEach((one, place) => one.show(did[questions[place].name] ?? UNTOUCHED));
    const explained = explainedBy(questions, did);
    // there is nothing to say back before something was explained
    back.element.hidden = explained.length === 0;
    back.show(explained);
    save(model, { picked: checkedAnswers(questions, did) });
  }

  function pickedInPython() {
    const picked = model.get("picked");
    if (!same(picked, checkedAnswers(questions, recall()))) keep(name, inForm(picked));
  }

  const unkept = drawSaveWarning(model.get("words"));
  const back = drawSayBack(model.get("words"));
  const parts = [...drawn.map(({ element }) => element), back.element, unkept.element];
  const inside = model.get("closed") ? [closed(model, parts, recall())] : parts;
  const root = make("div", { class: "als als-quiz" }, ...inside);
  const ends = [watch(name, show, unkept.tell), listen(model, "picked", pickedInPython)];
  return mount(el, root, ends, () => {
    keep(name, fitting(questions, recall()));
    visited(name);
  });
}

/**
 * The questions behind one line that a reader opens, and open where one was answered already.
 * @param {AnyModel<QuizState>} model
 * @param {HTMLElement[]} parts
 * @param {QuizDid} did
 */
function closed(model, parts, did) {
  const count = model.get("questions").length;
  const { open: forms } = model.get("words");
  const says = filled(pluralOf(forms, count, model.get("language")), { count });
  const head = control("summary", {}, says);
  const open = Object.keys(checkedAnswers(model.get("questions"), did)).length > 0;
  return make("details", { class: "als-whence als-closed", open }, head, ...parts);
}

export default { render };
