// Keeping answers in this browser, where the reviewer has asked for it, and nowhere else.

/** @import { Held } from "./types.js" */

const KEY = "als-pages-review";

/**
 * What is kept as text; nothing where this browser keeps nothing.
 */
export function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // a browser may refuse even to be asked; then nothing is kept, and the box stays empty
    return null;
  }
}

/**
 * Keep a text, or forget it; whether the browser did so.
 * @param {string | null} text
 */
export function keep(text) {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Be told when another window of this room keeps something.
 * @param {(text: string) => void} told
 */
export function onOther(told) {
  addEventListener("storage", (event) => {
    if (event.key === KEY && event.newValue) told(event.newValue);
  });
}
