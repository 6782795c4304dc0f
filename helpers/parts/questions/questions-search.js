// Which questions a reader looks for: those that hold every word, and those that are meant by a phrase.

/** @import { CareCard } from "./questions-crisis.js" */

/**
 * What is known besides the words of the questions; nothing of it need be.
 * @typedef {object} Known
 * @property {string[]} [crisis] phrases of someone in danger
 * @property {string[]} [fillers]
 * @property {{ [spelled: string]: string }} [spellings]
 * @property {{ phrases: string[], questions: string[] }[]} [groups]
 * @property {CareCard} [card]
 */
/** @typedef {ReturnType<typeof lookedFor>} LookedFor */

import { plain, recogniser, wanted } from "../base/looking.js";

/**
 * Whether a plain text holds every one of these words, or the beginning of a longer one.
 * @param {string} text
 * @param {string[]} words
 */
export function holds(text, words) {
  return words.every((word) => text.includes(word));
}

/**
 * What was typed, as the questions are asked for it; `known` is what is known besides their words.
 * @param {string} search
 * @param {Known} known
 */
export function lookedFor(search, known) {
  const stands = recogniser(known.fillers ?? []);
  const typed = wanted(search);
  const spelled = typed.map((word) => known.spellings?.[word] ?? word);
  const groups = (known.groups ?? []).filter(({ phrases }) => stands(phrases, typed));
  return {
    words: spelled,
    isEmpty: typed.length === 0,
    isOnlySigns: typed.length === 0 && plain(search).trim() !== "",
    inCrisis: stands(known.crisis ?? [], typed),
    meant: new Set(groups.flatMap(({ questions }) => questions)),
  };
}
