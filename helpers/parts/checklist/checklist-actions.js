// Clear, undo, copy, print and download, and the one place where they say what happened.

/** @import { Act, ChecklistDid, ChecklistModel, ChecklistPart } from "./checklist-types.js" */

import { clear, isEmpty, undo } from "./checklist-state.js";
import { everyItem, isShown } from "./checklist-items.js";
import { asPaper, asText, outline } from "./checklist-paper.js";
import { drawClearing } from "../base/clearing.js";
import { line, make, nameButton } from "../base/elements.js";
import { exportBlock, toCopy, toFile, toPrint } from "../base/export-bar.js";
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
  const [words, title] = [model.get("words"), model.get("title")];
  const { element: said, say } = drawSaid();
  const hidden = line(words.hidden, "als-line als-reason");
  // a page may have several lists, each with the same buttons: each button names its list
  const called = (/** @type {HTMLButtonElement} */ one) =>
    void nameButton(one, one.textContent, words.of_list, { title });
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act(what === "clear" ? clear : undo);
  const clearing = drawClearing(words, () => isEmpty(recall()), turn, say, called);
  const list = () => outline(model, recall());
  const text = () => asText(list());
  const file = `${model.get("name").split("/").at(-1)}.txt`;
  const exports = [
    toCopy(words.copy_list, words, text),
    toPrint(words.print_list, words, () => printAlone(title, ...asPaper(list()))),
    toFile(words.download_list, words, file, text),
  ];
  const keeping = exportBlock({ heading: words.keep, exports }, { say, called });
  const items = everyItem(model);

  /** @param {ChecklistDid} did */
  function show(did) {
    clearing.show(did.cleared !== null);
    hidden.hidden = items.every((one) => isShown(one, did.lane) || !did.ticked.includes(one.name));
  }
  const inside = [hidden, clearing.element, ...keeping, said];
  const element = make("div", { class: "als-group" }, ...inside);
  return { element, show, say, focusUndo: clearing.focusUndo };
}
