// What another part was told can be taken over in one press.

import { button, line, make } from "./elements.js";

/**
 * The offer, shown only where there is something to take over.
 * @param {string} says
 * @param {string} label
 * @param {() => boolean} isThere
 * @param {() => void} take
 * @returns {{ element: HTMLElement, show(): void }}
 */
export function drawOffer(says, label, isThere, take) {
  const buttons = make("div", { class: "als-buttons" }, button(label, "main", take));
  const element = make("div", { class: "als-offer" }, line(says), buttons);
  return { element, show: () => void (element.hidden = !isThere()) };
}
