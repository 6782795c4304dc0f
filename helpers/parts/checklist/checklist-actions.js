// Clear, undo, copy, print and download, and the one place where they say what happened.

/** @import { Outline } from "./checklist-paper.js" */
/** @import { Act, ChecklistDid, ChecklistModel, ChecklistPart } from "./checklist-types.js" */

import { clear, isEmpty, undo } from "./checklist-doing.js";
import { everyItem, isShown } from "./checklist-items.js";
import { asPaper, asText, outline } from "./checklist-paper.js";
import { button, filled, line, make, nameButton } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { printAlone } from "../base/paper.js";
import { drawSaid } from "../base/said.js";

/**
 * The buttons below a list; `say` puts a sentence where it is read aloud.
 * @param {ChecklistModel} model
 * @param {() => ChecklistDid} recall
 * @param {Act} act
 * @returns {ChecklistPart & { say(sentence: string): void, focusUndo(): void }}
 */
export function drawActions(model, recall, act) {
  const words = model.get("words");
  const { element: said, say } = drawSaid();
  const hidden = line(words.hidden, "als-line als-reason");
  const changing = drawChanging(model, recall, act, say);
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.keep);
  const keeping = drawKeeping(model, () => outline(model, recall()), say);
  const items = everyItem(model);

  /** @param {ChecklistDid} did */
  function show(did) {
    changing.undoing.hidden = did.cleared === null;
    hidden.hidden = items.every((one) => isShown(one, did.lane) || !did.ticked.includes(one.name));
  }
  const inside = [hidden, changing.element, heading, keeping, said];
  const element = make("div", { class: "als-group" }, ...inside);
  return { element, show, say, focusUndo: () => changing.undoing.focus() };
}

/**
 * Clear and undo. The focus stays: on "Clear all" when undo goes away again.
 * @param {ChecklistModel} model
 * @param {() => ChecklistDid} recall
 * @param {Act} act
 * @param {(sentence: string) => void} say
 */
function drawChanging(model, recall, act, say) {
  const words = model.get("words");
  const clearing = button(words.clear, "plain", () => {
    const nothing = isEmpty(recall());
    if (!nothing) act(clear);
    say(nothing ? words.nothing_to_clear : words.cleared);
  });
  const undoing = button(words.undo, "plain", () => {
    act(undo);
    say(words.undone);
    clearing.focus();
  });
  nameAll(model, clearing, undoing);
  return { element: make("div", { class: "als-buttons" }, clearing, undoing), undoing };
}

/**
 * Copy, print and download, each with a sentence about how it went.
 * @param {ChecklistModel} model
 * @param {() => Outline} list
 * @param {(sentence: string) => void} say
 */
function drawKeeping(model, list, say) {
  const words = model.get("words");
  const title = model.get("title");
  const file = `${model.get("name").split("/").at(-1)}.txt`;
  const copying = button(words.copy_list, "plain", async () => {
    const copied = await copyText(asText(list()));
    say(copied ? words.copied : words.copy_refused);
  });
  const printing = button(words.print_list, "plain", () => {
    const printed = printAlone(title, ...asPaper(list()));
    // nobody can know whether it was printed; what an earlier press said would be taken for it
    say(printed ? "" : words.print_refused);
  });
  const downloading = button(words.download_list, "plain", () => {
    downloadText(asText(list()), file);
    say(filled(words.downloaded, { file }));
  });
  nameAll(model, copying, printing, downloading);
  return make("div", { class: "als-buttons" }, copying, printing, downloading);
}

/**
 * A page may have several lists, each with the same buttons: each button names its list.
 * @param {ChecklistModel} model
 * @param {HTMLButtonElement[]} buttons
 */
function nameAll(model, ...buttons) {
  const title = model.get("title");
  for (const one of buttons)
    nameButton(one, one.textContent, model.get("words").of_list, { title });
}
