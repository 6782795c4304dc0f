// The file to carry as one page: a person can read it in any browser, and these pages load it again.
// No script runs in it, and its own rules forbid all of them; what it holds stands beside the words
// as data. helpers/answers_file.py reads it alike.

/** @import { AnswerRecord, Words } from "./types.js" */

/** @typedef {Words<"page_title" | "page_how" | "page_too_long">} PageWords */

import contract from "../../contract.json" with { type: "json" };

const { format, largestBytes } = contract.answersFile;
const BEGINS = /^\s*<!doctype html/i;
const OPENS = `<script type="application/json" id="${format}">`;
const CLOSES = "</script>";
const STYLE =
  "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 sans-serif;" +
  "overflow-wrap:anywhere}dt{font-weight:700}dd{margin:0 0 .75rem;white-space:pre-wrap}";
/** @type {{ [sign: string]: string }} */
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Text as it may stand anywhere between tags and in quoted values.
 * @param {string} text
 */
export function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
}

/**
 * The page: what the records hold in words, and `file`, the text of the plain file, as data.
 * @param {Iterable<[string, AnswerRecord]>} records
 * @param {string} file
 * @param {PageWords} words
 * @param {string} lang
 */
export function writePage(records, file, words, lang) {
  // which pages were opened tells a person nothing
  const told = [...records].filter(([name]) => !name.startsWith("page/"));
  const rows = told.map(([name, { value }]) => row(name, value)).join("");
  const whole = pageWith(words.page_how, rows, file, words, lang);
  // what is read again may be no larger; the words are in the data too
  const fits = new TextEncoder().encode(whole).length <= largestBytes;
  return fits ? whole : pageWith(words.page_too_long, "", file, words, lang);
}

/**
 * The data in a page; nothing where it is no page of ours.
 * @param {string} text
 */
export function dataInPage(text) {
  const [, inside, ...more] = text.split(OPENS);
  const end = inside?.indexOf("<") ?? -1;
  if (more.length > 0 || end < 0 || !inside.startsWith(CLOSES, end)) return null;
  return inside.slice(0, end);
}

/**
 * Whether a text is a page and not the plain file.
 * @param {string} text
 */
export function isPage(text) {
  return BEGINS.test(text);
}

/** @type {(how: string, rows: string, file: string, words: PageWords, lang: string) => string} */
function pageWith(how, rows, file, { page_title: title }, lang) {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    "<!doctype html>",
    `<html lang="${escaped(lang)}">`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(how)}</p>`,
    ...(rows ? [`<dl dir="auto">${rows}</dl>`] : []),
    // in data no sign that could end it
    `${OPENS}${file.replaceAll("<", "\\u003c")}${CLOSES}`,
    "</html>",
    "",
  ].join("\n");
}

/** @type {(name: string, value: unknown) => string} */
function row(name, value) {
  const told = inWords(value);
  return told && `<dt>${escaped(name)}</dt><dd>${escaped(told)}</dd>`;
}

/**
 * A plain value in words: what was told, without what only programs need.
 * @param {unknown} value
 * @returns {string}
 */
function inWords(value) {
  if (value === true) return "\u2611";
  if (value === null || value === false || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const inside = Array.isArray(value) ? value : Object.values(value);
  return inside.map(inWords).filter(Boolean).join("; ");
}
