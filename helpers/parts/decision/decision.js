// A decision: the options side by side, what was counted, what matters to the reader, what is still
// open. It takes no side and adds nothing up. What is marked is kept in the open page alone.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Form } from "../base/types.js" */
/** @import { Decision, DecisionPart, DecisionsDid, DecisionState } from "./decision-types.js" */
/** @import { DecisionWords, Mark } from "./decision-types.js" */

import { control, filled, line, make, nameBy } from "../base/elements.js";
import { keep, remembered, visited, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSayBack } from "../base/say-back.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawCounted } from "./decision-counted.js";
import * as doing from "./decision-state.js";
import { drawMatters, drawOpen } from "./decision-mine.js";
import { drawOptions } from "./decision-options.js";
import { drawRowSources } from "./decision-sources.js";
import { drawTaking } from "./decision-transfer.js";

// one memory for all decisions of all open pages, so that the clinic's sheet finds them in one place.
// They are about a reader's health: the model never holds them, for it is saved with the notebook
const KEPT = "decisions";
/** @type {Form<DecisionsDid, any>} */
const FORM = { key: "decisions", toRecords: doing.toRecords, fromRecords: doing.fromRecords };

/**
 * Draw the decision; the function given back takes it away.
 * @param {RenderProps<DecisionState>} given
 */
function render({ model, el }) {
  const [words, decision] = [model.get("words"), model.get("decision")];
  const { name } = decision;
  const recall = () => remembered(KEPT, () => doing.UNTOUCHED, FORM);
  const marked = () => doing.markedIn(recall(), name);
  /** @type {Mark} */
  const mark = (change) => keep(KEPT, doing.mark(recall(), name, change));
  const title = make("h3", { class: "als-title", dir: "auto" }, decision.title);
  const taking = drawTaking(decision, words, title, marked, (what) =>
    keep(KEPT, doing[what](recall(), name)),
  );
  const parts = [drawMatters(decision, words, title, mark), drawOpen(decision, words, title, mark)];
  const unkept = drawSaveWarning(words);
  const inside = drawInside(decision, words, title, [...parts, taking]);
  const root = drawFrame(decision, words, title, inside, doing.isUnmarked(marked()));
  root.append(unkept.element);

  /** @param {DecisionsDid} did */
  function show(did) {
    for (const part of parts) part.show(doing.markedIn(did, name));
    taking.undoable(name in did.cleared);
  }
  const end = watch(KEPT, show, unkept.tell);
  return mount(el, root, [end], () => {
    show(recall());
    visited(model.get("name").split("/")[0]);
  });
}

/**
 * What comes below the question; a reader may have to open it.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {HTMLElement} title
 * @param {DecisionPart[]} parts
 */
function drawInside(decision, words, title, parts) {
  const table = filled(words.table, { title: decision.title });
  const back = drawSayBack(words, title);
  back.show(decision.options.map((option) => `${option.title}: ${option.rows.what.why}`));
  return [
    drawOptions(decision, words, table),
    ...drawRowSources(decision, words, title),
    drawCounted(decision, words),
    ...parts.map(({ element }) => element),
    back.element,
    line(`${decision.checked} ${words.paid}`, "als-line als-how als-paid"),
  ];
}

/**
 * The decision around its parts; closed where it says so, and open where something was marked already.
 * @type {(decision: Decision, words: DecisionWords, title: HTMLElement, inside: Node[], unmarked: boolean) => HTMLElement}
 */
function drawFrame({ ask, about, opens }, words, title, inside, unmarked) {
  const asked = make("p", { class: "als-line als-ask", dir: "auto" }, ask);
  const head = control("summary", {}, opens);
  const given = { class: "als-whence als-closed", open: !unmarked };
  const shown = opens ? [make("details", given, head, ...inside)] : inside;
  const around = make("div", { class: "als als-decision", role: "group" });
  around.append(title, asked, line(about.why), ...shown);
  return nameBy(around, title);
}

export default { render };
