// Was this page helpful? Kept in the browser, and handed over by the reader alone.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Feedback, FeedbackDid, FeedbackState } from "./feedback-state.js" */
/** @import { Form, Model, Part } from "../base/types.js" */

/** @typedef {Model<FeedbackState>} FeedbackModel */
/** @typedef {() => FeedbackDid} Recall */
/** @typedef {(next: (did: FeedbackDid) => FeedbackDid) => void} Act */

import {
  UNSAID,
  asLetter,
  clearAll,
  fromRecords,
  isUnsaid,
  said,
  toRecords,
  undoClear,
} from "./feedback-state.js";
import { choices } from "../base/choices.js";
import { drawClearing } from "../base/clearing.js";
import { line, make } from "../base/elements.js";
import { field } from "../base/fields.js";
import { exportBar, toCopy, toFile } from "../base/export-bar.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { listen, same, save } from "../base/model-sync.js";
import { drawSaveWarning } from "../base/save-warning.js";

const ROWS = 4;

/**
 * Draw the questions about the page; the function given back takes them away.
 * @param {RenderProps<FeedbackState>} given
 */
function render({ model, el }) {
  const name = `feedback:${model.get("name")}`;
  const begin = () => ({ ...UNSAID, ...model.get("said"), cleared: null });
  /** @type {Form<FeedbackDid, Partial<Feedback>>} */
  const form = { key: `feedback/${model.get("name")}`, toRecords, fromRecords };
  const recall = () => remembered(name, begin, form);
  /** @type {Act} */
  const act = (next) => keep(name, next(recall()));
  const parts = drawParts(model, recall, act);
  const unkept = drawSaveWarning(model.get("words"));
  const inside = [...parts, unkept].map(({ element }) => element);
  const root = make("div", { class: "als als-feedback" }, ...inside);

  /** @param {FeedbackDid} did */
  function show(did) {
    for (const part of parts) part.show(did);
    save(model, { said: said(did) });
  }

  function saidInPython() {
    if (!same(model.get("said"), said(recall())))
      act((did) => ({ ...begin(), cleared: did.cleared }));
  }

  const ends = [watch(name, show, unkept.tell), listen(model, "said", saidInPython)];
  return mount(el, root, ends, () => act((did) => did));
}

/**
 * The three questions, none of which must be answered, and the buttons.
 * @param {FeedbackModel} model
 * @param {Recall} recall
 * @param {Act} act
 * @returns {Part<FeedbackDid>[]}
 */
function drawParts(model, recall, act) {
  const words = model.get("words");
  const keeping = drawKeeping(model, recall, act);
  /** @type {(part: keyof Feedback) => (value: string) => void} */
  const tell = (part) => (value) => {
    keeping.hush();
    act((did) => ({ ...did, [part]: value }));
  };
  const missing = drawWriting("missing", words.missing, tell("missing"));
  const more = drawWriting("tell", words.tell, tell("tell"));
  const care = line(words.private, "als-line als-how");
  return [
    drawHelpful(model, tell("helpful")),
    { element: care, show: () => {} },
    missing,
    more,
    keeping,
  ];
}

/**
 * Yes, partly or no; nothing is chosen in advance.
 * @param {FeedbackModel} model
 * @param {(answer: string) => void} choose
 * @returns {Part<FeedbackDid>}
 */
function drawHelpful(model, choose) {
  const answer = choices("radio", model.get("answers"), "", ([helpful = ""]) => choose(helpful));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, model.get("words").ask);
  const element = make("fieldset", { class: "als-question" }, legend, ...answer.rows);
  return { element, show: ({ helpful }) => answer.show([helpful]) };
}

/**
 * A few lines to write in.
 * @param {keyof Feedback} part
 * @param {string} asked
 * @param {(value: string) => void} write
 * @returns {Part<FeedbackDid>}
 */
function drawWriting(part, asked, write) {
  const { label, input, show } = field("textarea", { rows: ROWS }, asked, write);
  return { element: make("div", {}, label, input), show: (did) => show(did[part]) };
}

/**
 * Copy, download and clear, and the one place where they say what happened.
 * @param {FeedbackModel} model
 * @param {Recall} recall
 * @param {Act} act
 */
function drawKeeping(model, recall, act) {
  const words = model.get("words");
  const { element: status, say } = drawSaid();
  const file = `feedback-${model.get("name")}.txt`;
  const isEmpty = () => isUnsaid(recall());
  const text = () => asLetter(model, recall());
  const exports = [
    toCopy(words.copy_text, words, text),
    toFile(words.download_text, words, file, text),
  ];
  const turn = (/** @type {"clear" | "undo"} */ what) =>
    act(what === "clear" ? clearAll : undoClear);
  const clearing = drawClearing(words, isEmpty, turn, say);
  const heading = make("h3", { class: "als-heading", dir: "auto" }, words.keep);
  const buttons = exportBar(exports, { say, isEmpty, nothing: words.nothing });
  const inside = [heading, line(words.nothing_is_sent), buttons, clearing.element, status];
  return {
    element: make("div", { class: "als-group" }, ...inside),
    show: (/** @type {FeedbackDid} */ { cleared }) => clearing.show(cleared !== null),
    hush: () => say(),
  };
}

export default { render };
