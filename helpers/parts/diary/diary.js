// The symptom diary: kept in the open page alone, and taken along by the reader.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { AskedPage } from "../base/asked.js" */
/** @import { Act, Diary, DiaryDid, DiaryState, DiaryWords, Draft, Entry } from "./diary-types.js" */
/** @import { Form, Part } from "../base/types.js" */

/** @typedef {{ element: HTMLElement, show?(did: DiaryDid): void }} Shown */

import { drawChart } from "./diary-chart.js";
import {
  edit,
  fromRecords,
  leave,
  put,
  remove,
  toRecords,
  UNWRITTEN,
  write,
} from "./diary-state.js";
import { drawForm } from "./diary-form.js";
import { drawKeeping } from "./diary-records.js";
import { drawEntries } from "./diary-list.js";
import { dayInWords } from "./diary-text.js";
import { filled, fresh, line, make } from "../base/elements.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { drawSaveWarning } from "../base/save-warning.js";

// one diary for every page that is open. It is about a reader's health: the model never holds it,
// for what a model holds is saved with the notebook
const KEPT = "diary";
/** @type {Form<DiaryDid, Draft>} */
const FORM = { key: "diary", toRecords, fromRecords };

/**
 * Draw the diary; the function given back takes it away.
 * @param {RenderProps<DiaryState>} given
 */
function render({ model, el }) {
  const recall = () => remembered(KEPT, () => UNWRITTEN, FORM);
  /** @type {Act} */
  const act = (next) => keep(KEPT, next(recall()));
  const [diary, words] = [model.get("diary"), model.get("words")];
  const unkept = drawSaveWarning(words);
  /** @type {Shown[]} */
  const parts = [...drawParts(diary, words, model.get("asked"), recall, act), unkept];
  const heading = make("h3", { class: "als-title", dir: "auto", id: fresh("title") }, diary.title);
  const lines = [diary.intro, words.private].map((one) => line(one));
  const given = { class: "als als-diary", role: "group", "aria-labelledby": heading.id };
  const root = make("div", given, heading, ...lines, ...parts.map(({ element }) => element));
  const end = watch(KEPT, (did) => parts.forEach((part) => part.show?.(did)), unkept.tell);
  return mount(el, root, [end], () => act((did) => did));
}

/**
 * The form, what it says, the lines, their picture, and the buttons.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {AskedPage[]} asked
 * @param {() => DiaryDid} recall
 * @param {Act} act
 * @returns {Shown[]}
 */
function drawParts(diary, words, asked, recall, act) {
  const { element: status, say } = drawSaid();
  /** @param {string} id */
  const dayOf = (id) =>
    dayInWords(diary, /** @type {Entry} */ (recall().entries.find((one) => one.id === id)).day);
  /** @type {(what: "added" | "changed" | "editing" | "removed", id: string) => void} */
  const tell = (what, id) => say(filled(words[what], { day: dayOf(id) }));
  const form = drawForm(diary, words, recall, {
    say,
    write: (part) => act((did) => write(did, part)),
    put() {
      const { editing } = recall();
      const id = editing || freshEntry();
      act((did) => put(did, id));
      tell(editing ? "changed" : "added", id);
    },
    leave() {
      act(leave);
      say(words.left);
    },
  });
  const keeping = drawKeeping(diary, words, asked, recall, act, say);
  const entries = drawEntries(diary, words, {
    edit(id) {
      act((did) => edit(did, id));
      tell("editing", id);
      form.focus();
    },
    remove(id) {
      tell("removed", id);
      act((did) => remove(did, [id]));
      keeping.focusUndo();
    },
  });
  return [form, { element: status }, entries, drawShown(diary, words), keeping];
}

/**
 * The picture of the lines, drawn when they change.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @returns {Part<DiaryDid>}
 */
function drawShown(diary, words) {
  const element = make("div", {});
  /** @type {Entry[]} */
  let drawn = [];

  /** @param {DiaryDid} did */
  function show({ entries }) {
    if (drawn === entries) return; // drawn anew, an open table would close
    drawn = entries;
    element.replaceChildren(...drawChart(diary, words, entries));
  }
  return { element, show };
}

/** A name that no other entry has, on this computer or another; later ones sort behind. */
function freshEntry() {
  const chance = Math.random().toString(36).slice(2, 8);
  return `${Date.now().toString(36)}-${chance}`;
}

export default { render };
