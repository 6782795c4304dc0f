// A sheet to fill in: printed empty for a hand, or with what was written here. It waits closed, one
// stop for a switch, and what stands on it is kept in the open page alone.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Form, Part } from "../base/types.js" */
/** @import { Group, Sheet, SheetDid, SheetState, SheetWords, Written } from "./sheet-types.js" */

import { control, line, make, nameBy } from "../base/elements.js";
import { keep, remembered, visited, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";
import * as doing from "../base/line-state.js";
import { drawLine } from "./sheet-lines.js";
import { drawPrinting, drawTaking } from "./sheet-transfer.js";

/**
 * Draw the sheet; the function given back takes it away.
 * @param {RenderProps<SheetState>} given
 */
function render({ model, el }) {
  const [name, words, sheet] = [model.get("name"), model.get("words"), model.get("sheet")];
  // it is about a reader's health: the model never holds it, for that is saved with the notebook
  const kept = `sheet:${name}`;
  /** @type {Form<SheetDid, string | true>} */
  const form = {
    key: `sheet/${name}`,
    toRecords: doing.toRecords,
    fromRecords: doing.fromRecords,
  };
  const recall = () => remembered(kept, () => doing.EMPTY, form);
  /** @param {(did: SheetDid) => SheetDid} next */
  const act = (next) => keep(kept, next(recall()));
  const title = make("h3", { class: "als-title", dir: "auto" }, sheet.title);
  const taking = drawTaking(sheet, words, name, recall, act);
  const groups = sheet.groups.map((group) =>
    drawGroup(group, title, (one, value) => {
      taking.say("");
      act((did) => doing.write(did, one, value));
    }),
  );
  const unkept = drawSaveWarning(words);
  const inside = drawInside(sheet, words, title, [...groups, taking], doing.isEmpty(recall()));
  const printing = drawPrinting(sheet, words, recall);
  const root = make("div", { class: "als als-sheet", role: "group" });
  root.append(title, line(sheet.intro), ...printing, inside, unkept.element);
  nameBy(root, title);

  /** @param {SheetDid} did */
  function show(did) {
    for (const part of [...groups, taking]) part.show(did);
  }
  const end = watch(kept, show, unkept.tell);
  return mount(el, root, [end], () => {
    show(recall());
    visited(name.split("/")[0]);
  });
}

/**
 * The lines, closed at first; open where something stands on them already.
 * @param {Sheet} sheet
 * @param {SheetWords} words
 * @param {HTMLElement} title
 * @param {Part<SheetDid>[]} parts
 * @param {boolean} empty
 */
function drawInside(sheet, words, title, parts, empty) {
  const head = control("summary", {}, words.fill_in);
  nameBy(head, head, title);
  const cited = sheet.groups.map(({ told }) => told);
  const inside = [line(words.private), ...parts.map(({ element }) => element)];
  const sources = drawSources(cited, words, title);
  return make("details", { class: "als-whence", open: !empty }, head, ...inside, ...sources);
}

/**
 * Lines that belong together, below what is stated before them.
 * @param {Group} group
 * @param {HTMLElement} title
 * @param {(line: string, value: string | boolean) => void} write
 * @returns {Part<SheetDid>}
 */
function drawGroup({ title: says, told, lines }, title, write) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, says);
  const drawn = lines.map((one) => drawLine(one, (value) => write(one.name, value)));
  const stated = told.why ? [line(told.why)] : [];
  const inside = drawn.map(({ element }) => element);
  const element = make("div", { class: "als-group", role: "group" }, heading, ...stated, ...inside);

  /** @param {SheetDid} did */
  function show({ written }) {
    for (const one of drawn) one.show(/** @type {Written} */ (written));
  }
  return { element: nameBy(element, heading, title), show };
}

export default { render };
