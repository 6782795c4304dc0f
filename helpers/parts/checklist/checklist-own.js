// The reader's own lines: tick, remove, and add one more.

/** @import { ChecklistDid, ChecklistPart, ChecklistWords, Tick } from "./checklist-types.js" */

/** @typedef {(text: string) => boolean} Add */
/** @typedef {(text: string) => void} Remove */

import { choiceRow } from "../base/choices.js";
import { button, control, filled, fresh, make, nameBy, nameButton } from "../base/elements.js";

/**
 * The reader's own lines, below the heading of their list. `add` is given a line, and gives back
 * whether it was taken.
 * @param {ChecklistWords} words
 * @param {HTMLElement} above
 * @param {{ tick: Tick, add: Add, remove: Remove }} doings
 * @returns {ChecklistPart}
 */
export function drawOwn(words, above, { tick, add, remove }) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.own);
  const list = make("ul", { role: "list", class: "als-list" });
  const inside = [heading, list, ...drawAdding(words, above, add)];
  /** @type {Map<string, ReturnType<typeof drawLine>>} */
  const lines = new Map();

  /** @param {ChecklistDid} did */
  function show({ own, ownTicked }) {
    for (const [text, { element }] of lines) {
      if (own.includes(text)) continue;
      element.remove();
      lines.delete(text);
    }
    for (const text of own) {
      if (!lines.has(text)) lines.set(text, drawLine(text, words, tick, remove));
      const { element, input } = /** @type {ReturnType<typeof drawLine>} */ (lines.get(text));
      input.checked = ownTicked.includes(text);
      if (element.parentElement !== list) list.append(element);
    }
    list.hidden = own.length === 0;
  }
  return { element: make("div", { class: "als-group" }, ...inside), show };
}

/**
 * The field for a new line, its label and its button.
 * @param {ChecklistWords} words
 * @param {HTMLElement} above
 * @param {Add} add
 */
function drawAdding(words, above, add) {
  const given = { type: "text", class: "als-field", dir: "auto", id: fresh("own"), maxlength: 300 };
  const field = control("input", given);
  const enter = () => {
    if (add(field.value.trim())) field.value = "";
    else field.focus();
  };
  field.addEventListener("keydown", (event) => {
    // Enter that ends the choosing of a character is not meant for the list
    if (event.key === "Enter" && !event.isComposing) enter();
  });
  const label = make("label", { class: "als-label", for: field.id }, words.own_label);
  nameBy(field, label, above);
  const adding = button(words.add, "plain", enter);
  nameButton(adding, words.add, words.of_list, { title: above.textContent });
  return [label, make("div", { class: "als-buttons" }, field, adding)];
}

/**
 * @param {string} text
 * @param {ChecklistWords} words
 * @param {Tick} tick
 * @param {Remove} remove
 */
function drawLine(text, words, tick, remove) {
  const given = { group: fresh("line"), name: text, say: text };
  const { input, row } = choiceRow("checkbox", given, () => tick(text, input.checked));
  const away = button(words.remove, "plain", () => remove(text));
  away.setAttribute("aria-label", filled(words.remove_line, { line: text }));
  return {
    input,
    element: make("li", { class: "als-item als-own", "data-step": "one" }, row, away),
  };
}
