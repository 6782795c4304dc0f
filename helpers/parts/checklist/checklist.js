// A list to tick, to add to and to take along: drawn and remembered in the browser.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Act, ChecklistDid, ChecklistModel, ChecklistPart } from "./checklist-types.js" */
/** @import { ChecklistState, ChecklistWords } from "./checklist-types.js" */
/** @import { Choice, Foreign, Form } from "../base/types.js" */

/** @typedef {"ticked" | "own" | "own_ticked" | "lane"} Trait what the model holds */
/** @typedef {"ticked" | "own" | "ownTicked" | "lane"} Kept the same, as it is kept here */
/** @typedef {[Trait, Kept][]} Saved */

import { drawActions } from "./checklist-actions.js";
import {
  UNTOUCHED,
  add,
  fromRecords,
  remove,
  tick,
  tickOwn,
  toRecords,
} from "./checklist-state.js";
import { EVERYONE, drawTime, everyItem, isShown } from "./checklist-items.js";
import { drawOwn } from "./checklist-own.js";
import { choices } from "../base/choices.js";
import { filled, line, make, nameBy } from "../base/elements.js";
import { keep, remembered, visited, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { listen, same, save } from "../base/model-sync.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";

/** @type {{ [trait in Trait]: Kept }} */
const SAVED = { ticked: "ticked", own: "own", own_ticked: "ownTicked", lane: "lane" };

/**
 * Draw the checklist; the function given back takes it away.
 * @param {RenderProps<ChecklistState>} given
 */
function render({ model, el }) {
  const name = model.get("name");
  /** @type {Form<ChecklistDid, Foreign>["fromRecords"]} */
  const inForm = (values, did) => fitting(model, fromRecords(values, did));
  /** @type {Form<ChecklistDid, Foreign>} */
  const form = { key: `checklist/${name}`, toRecords, fromRecords: inForm };
  const recall = () => remembered(name, () => taken(model), form);
  /** @type {Act} */
  const act = (next) => keep(name, next(recall()));
  const heading = make("h3", { class: "als-title", dir: "auto" }, model.get("title"));
  const parts = drawParts(model, heading, recall, act);
  const unkept = drawSaveWarning(model.get("words"));
  const root = drawFrame(model, heading, parts);
  root.append(unkept.element);

  /** @param {ChecklistDid} did */
  function show(did) {
    for (const part of parts) part.show(did);
    save(model, inModel(did));
  }

  // one value at a time: while several are being saved, the model is half old and half new
  const ends = /** @type {Saved} */ (Object.entries(SAVED)).map(([trait, key]) =>
    listen(model, trait, () => {
      const value = model.get(trait);
      if (!same(value, recall()[key])) act((did) => ({ ...did, [key]: value }));
    }),
  );
  ends.push(watch(name, show, unkept.tell));
  return mount(el, root, ends, () => {
    act((did) => fitting(model, did));
    visited(name.split("/")[0]);
  });
}

/**
 * For whom the list is, what to do by time, the reader's own lines, and the buttons.
 * @param {ChecklistModel} model
 * @param {HTMLElement} heading
 * @param {() => ChecklistDid} recall
 * @param {Act} act
 * @returns {ChecklistPart[]}
 */
function drawParts(model, heading, recall, act) {
  const words = model.get("words");
  const times = model
    .get("times")
    .map((time) => drawTime(time, (item, there) => act((did) => tick(did, item, there))));
  const actions = drawActions(model, recall, act);
  const lanes = drawLanes(model.get("lanes"), words, heading, (lane) => {
    act((did) => ({ ...did, lane }));
    const count = everyItem(model).filter((item) => isShown(item, lane)).length;
    actions.say(filled(words.shown, { count }));
  });
  const own = drawOwn(words, heading, {
    tick: (text, there) => act((did) => tickOwn(did, text, there)),
    add(text) {
      const refused = whyNot(text, recall(), words);
      if (!refused) act((did) => add(did, text));
      actions.say(refused ?? filled(words.added, { line: text }));
      return !refused;
    },
    remove(text) {
      act((did) => remove(did, text));
      actions.say(filled(words.removed, { line: text }));
      actions.focusUndo();
    },
  });
  return [lanes, ...times, own, actions];
}

/**
 * Why a line cannot be added; nothing if it can.
 * @type {(text: string, did: ChecklistDid, words: ChecklistWords) => string | undefined}
 */
function whyNot(text, { own }, words) {
  if (text === "") return words.own_empty;
  return own.includes(text) ? filled(words.own_twice, { line: text }) : undefined;
}

/**
 * The list around its parts.
 * @type {(model: ChecklistModel, heading: HTMLElement, parts: ChecklistPart[]) => HTMLElement}
 */
function drawFrame(model, heading, parts) {
  const intro = model.get("intro");
  const elements = parts.map(({ element }) => element);
  const whence = drawSources([intro, ...everyItem(model)], model.get("words"), heading);
  const inside = [heading, ...(intro.why ? [line(intro.why)] : []), ...elements, ...whence];
  return nameBy(make("div", { class: "als als-checklist", role: "group" }, ...inside), heading);
}

/**
 * The choice for whom the list is; with none chosen everything is shown.
 * @param {Choice[]} lanes
 * @param {ChecklistWords} words
 * @param {HTMLElement} heading
 * @param {(lane: string) => void} choose
 * @returns {ChecklistPart}
 */
function drawLanes(lanes, words, heading, choose) {
  const offered = [{ name: EVERYONE, say: words.everyone }, ...lanes];
  const answer = choices("radio", offered, "", ([lane = ""]) => choose(lane));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.lane);
  const element = make("fieldset", { class: "als-question" }, legend, ...answer.rows);
  nameBy(element, legend, heading);
  element.hidden = lanes.length === 0;
  return { element, show: ({ lane }) => answer.show([lane]) };
}

/**
 * What the reader did, without items and lanes that the list does not hold or holds no longer.
 * @type {(model: ChecklistModel, did: ChecklistDid) => ChecklistDid}
 */
function fitting(model, did) {
  const items = everyItem(model).map(({ name }) => name);
  const lanes = [EVERYONE, ...model.get("lanes").map(({ name }) => name)];
  const ticked = did.ticked.filter((name) => items.includes(name));
  return { ...did, ticked, lane: lanes.includes(did.lane) ? did.lane : "" };
}

/**
 * What the reader did, as the model holds it.
 * @type {(model: ChecklistModel) => ChecklistDid}
 */
function taken(model) {
  const held = /** @type {Saved} */ (Object.entries(SAVED)).map(([trait, key]) => [
    key,
    model.get(trait),
  ]);
  return { ...UNTOUCHED, ...Object.fromEntries(held) };
}

/**
 * What the model should hold.
 * @type {(did: ChecklistDid) => Partial<ChecklistState>}
 */
function inModel(did) {
  return Object.fromEntries(
    /** @type {Saved} */ (Object.entries(SAVED)).map(([trait, key]) => [trait, did[key]]),
  );
}

export default { render };
