// Printing some elements alone: while their sheet is there, the page prints as that sheet.
//
// The sheet stands in the page and in no frame. Where a frame is asked to print, telephones and
// tablets print the page around it; and they say that printing is over before they have drawn
// anything, so that what is taken away then is missing on paper.

/** @import { Shared } from "./types.js" */

import { make } from "./elements.js";

const PAGE = `
@media screen { .als-paper { display: none; } }
@media print {
  html, body {
    position: static !important; width: auto !important; height: auto !important;
    margin: 0 !important; padding: 0 !important; overflow: visible !important;
    background: none !important; color-scheme: light !important;
  }
  body > :not(.als-paper) { display: none !important; }
}
`;
// nothing of the page's own style reaches the sheet
const SHEET = `
:host { all: initial; }
article { display: block; font: 12pt/1.5 sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; break-after: avoid; }
ul { padding: 0; } li { list-style: none; margin: 0 0 8pt; break-inside: avoid; } p { margin: 0; }
`;
const NEXT_TOUCH = ["pointerup", "keydown"];
// once for all modules that hold these lines: how the sheet that lies there is taken away
const LAID = Symbol.for("als-pages.paper");

/**
 * Print these elements alone; false if the browser refuses.
 * @param {string} title
 * @param {Node[]} elements
 */
export function printAlone(title, ...elements) {
  openSheet(title, elements);
  return printSheet();
}

/**
 * Lay a sheet with these elements where the page prints from, and give it to be measured; `style`
 * has rules for what stands on it, and `page` those of the paper.
 * @param {string} title
 * @param {Node[]} elements
 * @param {{ style?: string, page?: string }} [rules]
 */
export function openSheet(title, elements, { style = "", page = "" } = {}) {
  takeAway();
  const sheet = make("article", {}, ...elements);
  const paper = make("div", { class: "als-paper" });
  const inside = paper.attachShadow({ mode: "open" });
  inside.append(sheet);
  addRules(inside, SHEET + style);
  const endRules = addRules(document, PAGE + page);
  const titleBefore = document.title;
  document.title = title;
  document.body.append(paper);
  laid()[LAID] = () => {
    paper.remove();
    endRules();
    document.title = titleBefore;
  };
  return sheet;
}

/** What all modules of the page share. */
const laid = () => /** @type {Partial<Shared<() => void>>} */ (globalThis);

/**
 * How high what stands on a sheet is where that is so wide, in millimetres.
 * @param {HTMLElement} sheet
 * @param {number} width
 */
export function heightOf(sheet, width) {
  const { host } = /** @type {ShadowRoot & { host: HTMLElement }} */ (sheet.getRootNode());
  Object.assign(host.style, { display: "block", position: "absolute", width: `${width}mm` });
  const { height } = sheet.getBoundingClientRect();
  host.removeAttribute("style");
  return (height / 96) * 25.4;
}

/** Print the sheet that was opened last; false if the browser refuses. */
export function printSheet() {
  addEventListener("afterprint", leaveAtNextTouch, { once: true });
  try {
    if (isShutIn()) throw new Error("A page that is shut in may not print.");
    globalThis.print();
    return true;
  } catch (why) {
    console.info(`Nothing is printed. ${why}`);
    removeEventListener("afterprint", leaveAtNextTouch);
    takeAway();
    return false;
  }
}

function takeAway() {
  laid()[LAID]?.();
  delete laid()[LAID];
}

/** Put the sheet away when the reader goes on; until then it may still be drawn. */
function leaveAtNextTouch() {
  const leave = () => {
    for (const kind of NEXT_TOUCH) removeEventListener(kind, leave, true);
    takeAway();
  };
  for (const kind of NEXT_TOUCH) addEventListener(kind, leave, true);
}

/** Whether another page shows this one in a frame that may do nothing; asked to print, it is silent. */
function isShutIn() {
  return globalThis.origin === "null" && location.protocol !== "file:";
}

/**
 * Add rules of style to a document or a shadow; the function given back takes them out again.
 * @param {Document | ShadowRoot} root
 * @param {string} rules
 */
function addRules(root, rules) {
  try {
    // a strict page refuses a style element, and takes a sheet that a script has made
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    // browsers from before 2023 have no such sheets
    const style = make("style", {}, rules);
    ("head" in root ? root.head : root).append(style);
    return () => style.remove();
  }
}
