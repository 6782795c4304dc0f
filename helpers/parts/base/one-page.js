// A sheet on one page, in type as large as fits; what is longer goes on, and nothing is cut.

import { heightOf, openSheet, printSheet } from "./paper.js";

// what both A4 and US letter have within these margins, with a little to spare
const MARGIN = "11mm";
const WIDTH = 187;
const HEIGHT = 254;
const SIZES = [18, 17, 16, 15, 14, 13.5, 13];
const CLOSE_SIZES = [14, 13, 12.5, 12];
const ON_MORE_PAGES = 14;
/** Rules of a page for what is to fit on one. */
export const PAGE = `@page { margin: ${MARGIN}; }`;
const STYLE = `
article { max-width: ${WIDTH}mm; line-height: 1.3; }
h1 { margin: 0 0 0.2em; font-size: 1.3em; } h2 { margin: 0.5em 0 0.1em; font-size: 1.05em; }
h2 { border-bottom: 0.5pt solid; } ol { margin: 0; padding-inline-start: 1.6em; }
ol > li { margin: 0; list-style: decimal; } .als-foot { margin-top: 0.7em; }
.als-summary { margin-bottom: 0.3em; font-size: 1.1em; font-weight: bold; }
.als-blank { display: flex; gap: 2mm; line-height: 1.75; min-height: 1.75em; }
.als-blank .als-rule { flex: 1 0 20mm; border-bottom: 0.5pt solid; }
.close { line-height: 1.15; } .close .als-summary { margin: 0; font-size: 1em; } .close .als-foot { margin-top: 0.3em; } .close h2 { margin-top: 0.3em; }
.close section > h2 { display: inline-block; margin: 0 1em 0 0; border: 0; text-decoration: underline; }
.close .als-form > h2 { display: block; margin: 0.35em 0 0; }
.close .als-told { margin-inline-end: 1.5em; } .close p.als-told { display: inline-block; }
`;

/**
 * Print a sheet; false if the browser refuses.
 * @param {string} title
 * @param {Node[]} elements
 */
export function printOnOnePage(title, ...elements) {
  fit(openSheet(title, elements, { style: STYLE, page: PAGE }));
  return printSheet();
}

/**
 * Set the largest type with which all is on one page; short lines may share a line.
 * @param {HTMLElement} sheet
 */
function fit(sheet) {
  if (fitsIn(sheet, SIZES)) return;
  sheet.className = "close";
  if (!fitsIn(sheet, CLOSE_SIZES)) sheet.style.fontSize = `${ON_MORE_PAGES}pt`;
}

/**
 * Set the first of these sizes, in points, with which an element is on one page; false where none is.
 * @param {HTMLElement} element
 * @param {number[]} sizes
 */
export function fitsIn(element, sizes) {
  return sizes.some((size) => {
    element.style.fontSize = `${size}pt`;
    // as wide as the paper, whatever the width of the window
    return heightOf(element, WIDTH) <= HEIGHT;
  });
}
