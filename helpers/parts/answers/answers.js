// Where the reader is in the pages, and how answers are kept, carried and erased.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { CarryingWords } from "./answers-carrying.js" */
/** @import { ProgressState } from "./answers-progress.js" */
/** @import { RememberingWords } from "./answers-remembering.js" */
/** @import { AskedPage } from "../base/asked.js" */
/** @import { Clearing } from "../base/clearing.js" */
/** @import { Part, Words } from "../base/types.js" */

/** @typedef {Words<Clearing | "not_erased" | "unkept">} ErasingWords */
/** @typedef {CarryingWords & RememberingWords & ErasingWords} AnswersWords */
/** @typedef {{ name: string, words: AnswersWords, asked: AskedPage[] }} Given */
/** @typedef {ProgressState & Given} AnswersState */

import { drawCarrying } from "./answers-carrying.js";
import { drawProgress } from "./answers-progress.js";
import { drawRemembering } from "./answers-remembering.js";
import { bringBack, canBringBack, eraseEverything, everyRecord } from "../base/export-records.js";
import { drawClearing } from "../base/clearing.js";
import { make } from "../base/elements.js";
import { EVERYTHING } from "../base/store-records.js";
import { visited, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { isKeeping } from "../base/persistence.js";

/**
 * Draw it; the function given back takes it away.
 * @param {RenderProps<AnswersState>} given
 */
function render({ model, el }) {
  const words = model.get("words");
  const { element: said, say } = drawSaid();
  const erasing = drawErasing(words, say, show);
  const parts = [
    drawProgress(model),
    drawRemembering(words, say, show),
    drawCarrying(words, model.get("asked"), say),
    erasing,
  ];
  const inside = parts.map(({ element }) => element);
  const root = make("div", { class: "als als-answers" }, ...inside, said);

  function show() {
    for (const part of parts) part.show();
  }

  const end = watch(EVERYTHING, show);
  return mount(el, root, [end], () => {
    visited(model.get("name"));
    show();
  });
}

/**
 * Erase everything, with one undo.
 * @param {ErasingWords} words
 * @param {(sentence: string) => void} say
 * @param {() => void} show
 * @returns {Part}
 */
function drawErasing(words, say, show) {
  const isEmpty = () => everyRecord().size === 0 && !isKeeping();
  const clearing = drawClearing(words, isEmpty, act, say);

  /**
   * Other words than the usual ones, where the browser did not do its part.
   * @param {"clear" | "undo"} what
   */
  function act(what) {
    const clears = what === "clear";
    const done = clears ? eraseEverything() : bringBack();
    show();
    if (!done) return clears ? words.not_erased : words.unkept;
  }
  return { element: clearing.element, show: () => clearing.show(canBringBack()) };
}

export default { render };
