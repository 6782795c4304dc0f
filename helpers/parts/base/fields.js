// Fields to write in, each below its label.

/** @import { Attributes } from "./types.js" */

import { control, fresh, make } from "./elements.js";

/**
 * A label and its field; `write` gets what the field holds whenever that changes.
 * @template {"input" | "textarea"} Tag
 * @param {Tag} tag
 * @param {Attributes} given
 * @param {string} say
 * @param {(value: string) => void} write
 */
export function field(tag, given, say, write) {
  const id = fresh("field");
  const own = { class: "als-field als-writing", dir: "auto", autocomplete: "off", id };
  const heard = { input: () => write(input.value), beforeinput: breakLine };
  const input = control(tag, { ...own, ...given, ...heard });
  const label = make("label", { class: "als-label", dir: "auto", for: id }, say);

  /** @param {string} value */
  function show(value) {
    // setting what is there already would move the cursor to the end
    if (input.value !== value) input.value = value;
  }
  return { label, input, show };
}

/**
 * JupyterLab takes every new line from what stands in a cell; here it is meant for the text.
 * @param {InputEvent} event
 */
function breakLine(event) {
  if (event.inputType === "insertLineBreak") event.stopImmediatePropagation();
}
