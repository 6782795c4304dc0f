// Draws the square code of a sheet, and says what is not in it.

/** @import { LeftWords, Sectioned } from "./code-text.js" */
/** @import { CodeWords } from "./square-code.js" */

/*! lean-qr, MIT License, Copyright (c) 2021-2025 David Evans: https://github.com/davidje13/lean-qr */
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

import { filled, line } from "../elements.js";
import { codeText } from "./code-text.js";

// 117 squares in a row: on paper each is wider than a millimetre, and telephones read them from a screen
const MOST = 25;
// the white border that telephones look for
const BORDER = 4;
const SPACE = "http://www.w3.org/2000/svg";

/** @type {(sheet: Sectioned, words: CodeWords & LeftWords) => Element[]} */
export function drawCode(sheet, words) {
  const held = codeText(sheet, words, (text) => codeOf(text) !== null);
  const code = held && codeOf(held.text);
  if (!code) return [line(words.code_too_long)];
  const left =
    held.left.length > 0 ? [filled(words.code_left, { parts: held.left.join(", ") })] : [];
  return [drawSquares(code, words.code_name), ...left.map((one) => line(one))];
}

/**
 * The code of a text; null where a telephone could not read so many squares.
 * @param {string} text
 */
function codeOf(text) {
  try {
    return generate(text, { minCorrectionLevel: correction.L, maxVersion: MOST });
  } catch {
    return null;
  }
}

/**
 * Black on white with a white border, whatever the colours of the page: else no telephone reads it.
 * @param {ReturnType<typeof generate>} code
 * @param {string} name
 */
function drawSquares(code, name) {
  const size = code.size + 2 * BORDER;
  const view = `${-BORDER} ${-BORDER} ${size} ${size}`;
  const given = { role: "img", "aria-label": name, viewBox: view, class: "als-square-code" };
  const ground = { x: -BORDER, y: -BORDER, width: size, height: size, fill: "#fff" };
  const squares = svg("path", {
    d: toSvgPath(code),
    fill: "#000",
    "shape-rendering": "crispEdges",
  });
  return svg("svg", given, svg("rect", ground), squares);
}

/** @type {(tag: string, given: { [name: string]: string | number }, ...inside: Element[]) => Element} */
function svg(tag, given, ...inside) {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, `${value}`);
  element.append(...inside);
  return element;
}
