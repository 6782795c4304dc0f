// A sheet as a square code that holds the words themselves: no address, and nothing is sent. It waits
// closed, one stop for a switch, and is made when it is opened.

/** @import { Part, Words } from "../types.js" */
/** @import { LeftWords, Sectioned } from "./code-text.js" */

/** @typedef {"code" | "code_how" | "code_name" | "code_left" | "code_too_long" | "print_code"} Coding */
/** @typedef {Words<Coding | "code_holds_not" | "print_refused" | "empty">} CodeWords */

/*! lean-qr, MIT License, Copyright (c) 2021-2025 David Evans: https://github.com/davidje13/lean-qr */
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

import { control, filled, line, make } from "../elements.js";
import { exportBar, toPrint } from "../export-bar.js";
import { openSheet, printSheet } from "../paper.js";
import { codeText } from "./code-text.js";

// 117 squares in a row: on paper each is wider than a millimetre, and telephones read them from a screen
const MOST = 25;
// the white border that telephones look for
const BORDER = 4;
const SPACE = "http://www.w3.org/2000/svg";
const STYLE = "svg { width: 160mm; height: 160mm; } p { margin: 0 0 3mm; }";

/**
 * The code, closed at first; `sheet` gives what it is to hold, and null before anything was told.
 * `say` puts a sentence where the whole sheet says what happened.
 * @param {string} title
 * @param {CodeWords} words
 * @param {() => Sectioned | null} sheet
 * @param {(sentence: string) => void} say
 * @returns {Part<unknown>}
 */
export function drawSquareCode(title, words, sheet, say) {
  const head = control("summary", {}, words.code);
  const place = make("div", {});
  const print = () => {
    const style = { style: STYLE, page: "@page { margin: 11mm; }" };
    openSheet(title, [make("h1", { dir: "auto" }, title), ...drawn()], style);
    return printSheet();
  };
  const printing = exportBar([toPrint(words.print_code, words, print)], { say });
  const inside = [line(words.code_how), place, printing];
  const element = make("details", { class: "als-whence", toggle: show }, head, ...inside);

  function drawn() {
    const told = sheet();
    return told ? drawCode(told, words) : [line(words.empty)];
  }
  function show() {
    if (!element.open) return;
    place.replaceChildren(...drawn());
    printing.hidden = place.querySelector("svg") === null;
  }
  return { element, show };
}

/** @type {(sheet: Sectioned, words: CodeWords & LeftWords) => Element[]} */
function drawCode(sheet, words) {
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
