// The file to carry as one page: a person can read it in any browser, and these pages load it again.
// No script runs in it, and its own rules forbid all of them; what it holds stands beside the words
// as data. helpers/answers_file.py reads it alike.

/** @import { AskedPage } from "./asked.js" */
/** @import { AnswerRecord, Words } from "./types.js" */

/** @typedef {Words<"page_title" | "page_how" | "page_too_long" | "page_others">} PageWords */

import { answeredPages } from "./asked.js";
import contract from "../../contract.json" with { type: "json" };

const { format, largestBytes } = contract.answersFile;
const BEGINS = /^\s*<!doctype html/i;
const OPENS = `<script type="application/json" id="${format}">`;
const CLOSES = "</script>";
const STYLE =
  "html{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 sans-serif;" +
  "overflow-wrap:anywhere}h2{margin:2rem 0 .5rem;font-size:1.25rem}dt{font-weight:700}" +
  "dd{margin:0;white-space:pre-wrap}dt~dt{margin-top:.75rem}";
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
 * The page: what the records tell, each answer below its question, and `file`, the text of the plain
 * file, as data. `pages` has the words of what was asked.
 * @param {Iterable<[string, AnswerRecord]>} records
 * @param {string} file
 * @param {AskedPage[]} pages
 * @param {PageWords} words
 * @param {string} lang
 */
export function writePage(records, file, pages, words, lang) {
  const told = answeredPages(records, pages, words.page_others, lang);
  const rows = told.map(section).join("\n");
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
    ...(rows ? [rows] : []),
    // in data no sign that could end it
    `${OPENS}${file.replaceAll("<", "\\u003c")}${CLOSES}`,
    "</html>",
    "",
  ].join("\n");
}

/** @param {ReturnType<typeof answeredPages>[number]} page */
function section({ title, rows }) {
  const inside = rows.flatMap(({ say, told }) => [element("dt", say), ...told.map(answer)]);
  return [element("h2", title), "<dl>", ...inside, "</dl>"].join("\n");
}

/** @param {string} told */
const answer = (told) => element("dd", told);

/** @type {(tag: string, text: string) => string} */
function element(tag, text) {
  return `<${tag} dir="auto">${escaped(text)}</${tag}>`;
}
