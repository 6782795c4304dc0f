// Handing words over to the reader: to the clipboard, to paper, as a file. Nothing is sent.

/** @typedef {Window & typeof globalThis} Inside */
/** @typedef {HTMLIFrameElement & { contentWindow: Inside, contentDocument: Document }} Paper */

import { make } from "./elements.js";

const PAPER = `
body { font: 12pt/1.5 sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; break-after: avoid; }
ul { padding: 0; } li { list-style: none; margin: 0 0 8pt; break-inside: avoid; } p { margin: 0; }
`;

/**
 * Copy text; false if the browser refuses.
 * @param {string} text
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // no clipboard without a secure address or leave to use it: the older way asks for neither
    return copyBySelecting(text);
  }
}

/** @param {string} text */
function copyBySelecting(text) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const field = make("textarea", { readonly: true, class: "als-unseen" });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  before?.focus();
  return copied;
}

/**
 * Save text as a file.
 * @param {string} text
 * @param {string} file
 */
export function downloadText(text, file, type = "text/plain") {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = make("a", { href: address, download: file });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the address after the press
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Print these elements alone, in black on white; false if the browser refuses.
 * @param {string} title
 * @param {Node[]} elements
 */
export async function printAlone(title, ...elements) {
  const frame = await openPaper(title, ...elements);
  return frame !== null && printPaper(frame);
}

/**
 * A sheet of paper with these elements alone, to be printed; null if the browser refuses.
 * @param {string} title
 * @param {Node[]} elements
 */
export async function openPaper(title, ...elements) {
  const frame = /** @type {Paper} */ (await openFrame(title));
  const paper = frame.contentDocument;
  if (!paper) {
    // a page that is shown inside another one may not be let into its own frames
    frame.remove();
    return null;
  }
  paper.title = title;
  paper.documentElement.lang = document.documentElement.lang;
  stylePaper(frame, PAPER);
  paper.body.append(...elements);
  return frame;
}

/**
 * Add rules of style to a sheet of paper.
 * @param {Paper} frame
 * @param {string} rules
 */
export function stylePaper(frame, rules) {
  // a strict page refuses a style element, and takes a sheet that a script has made
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(rules);
  frame.contentDocument.adoptedStyleSheets.push(sheet);
}

/**
 * Print a sheet of paper and put it away; false if the browser refuses.
 * @param {Paper} frame
 */
export function printPaper(frame) {
  frame.contentWindow.addEventListener("afterprint", () => frame.remove(), { once: true });
  try {
    frame.contentWindow.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}

/** @param {string} title */
async function openFrame(title) {
  const given = { title, class: "als-unseen", "aria-hidden": "true", tabindex: "-1" };
  const frame = make("iframe", { ...given, srcdoc: "<!doctype html>" });
  // some browsers put a second, empty page in place of the first: wait for the one that stays
  const loaded = new Promise((load) => frame.addEventListener("load", load, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}
