// Native radios and checkboxes in rows that are easy to hit.

/** @import { Choice, Listener } from "./types.js" */

import { control, fresh, make } from "./elements.js";
import { spaceGoesOn } from "./one-switch.js";

/**
 * One row: a native input and its label, both the target.
 * @param {"radio" | "checkbox"} kind
 * @param {Choice & { group: string }} offered
 * @param {Listener} pick
 */
export function choiceRow(kind, { group, name, say }, pick) {
  const given = { type: kind, name: group, value: name, class: "als-input", change: pick };
  const input = control("input", given);
  const text = make("span", { class: "als-say", dir: "auto" }, say);
  return { input, row: make("label", { class: "als-row" }, input, text) };
}

/**
 * A group of choices, none chosen in advance. `alone` names the choice that stands alone among
 * checkboxes. `pick` gets the names chosen, in the order of the choices; of radios it may get none,
 * for with one switch Space goes on past the last one.
 * @param {"radio" | "checkbox"} kind
 * @param {Choice[]} offered
 * @param {string} alone
 * @param {(names: string[]) => void} pick
 */
export function choices(kind, offered, alone, pick) {
  const group = fresh("group");
  const rows = offered.map((choice) => choiceRow(kind, { group, ...choice }, picked));
  const inputs = rows.map(({ input }) => input);

  /** @param {Event} event */
  function picked(event) {
    const latest = /** @type {HTMLInputElement} */ (event.target);
    for (const input of inputs) {
      const apart = (input.value === alone) !== (latest.value === alone);
      if (kind === "checkbox" && latest.checked && apart) input.checked = false;
    }
    pick(inputs.filter((input) => input.checked).map((input) => input.value));
  }

  // here, so that no group of radios can be made without it
  if (kind === "radio") spaceGoesOn(inputs, pick);

  /** @param {string[]} names */
  function show(names) {
    for (const input of inputs) input.checked = names.includes(input.value);
  }

  function focus() {
    (inputs.find((input) => input.checked) ?? inputs[0]).focus();
  }

  return { rows: rows.map(({ row }) => row), inputs, show, focus };
}
