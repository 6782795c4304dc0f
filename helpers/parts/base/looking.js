// The words that somebody looks for, and the phrases that stand in them. Accents, capital letters and
// signs do not count. Python does the same in helpers/searching.py: both sides must agree.

const MOST = 24;
const LONGEST = 40;
/** Shorter words are not guessed at: "died" is no slip for "diet". */
const LONG = 6;

/**
 * Text as it is compared: small letters without accents and apostrophes.
 * @param {string} text
 */
export function plain(text) {
  return text
    .replace(/['’‘ʼ`´]/gu, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

/**
 * Every word of a text, with nothing between them.
 * @param {string} text
 */
export function wordsOf(text) {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * The words that somebody looks for: no more and no longer than a reader types, so that nothing stops the page.
 * @param {string} search
 */
export function wanted(search) {
  const most = MOST * (LONGEST + 1);
  return wordsOf(search.slice(0, most))
    .slice(0, MOST)
    .map((word) => word.slice(0, LONGEST));
}

/**
 * Sees phrases in what was typed; `fillers` count for nothing within a phrase.
 * @param {string[]} fillers
 * @returns {(phrases: string[], words: string[]) => boolean}
 */
export function recogniser(fillers) {
  const unheard = new Set(fillers.flatMap(wordsOf));
  const heard = (/** @type {string[]} */ words) => words.filter((word) => !unheard.has(word));

  /** @type {(phrase: string, words: string[]) => boolean} */
  function stands(phrase, words) {
    const [meant, said] = [heard(wordsOf(phrase)), heard(words)];
    return (
      meant.length > 0 &&
      said.some((_, at) => meant.every((one, n) => near(said[at + n] ?? "", one)))
    );
  }
  return (phrases, words) => phrases.some((phrase) => stands(phrase, words));
}

/**
 * Whether a word is the one that is meant, a longer form of it, or one slip away from it.
 * @param {string} word
 * @param {string} meant
 */
function near(word, meant) {
  if (word === meant) return true;
  return meant.length >= LONG && (word.startsWith(meant) || isSlip(word, meant));
}

/**
 * Whether one letter was left out, added or changed, or two were turned round.
 * @param {string} word
 * @param {string} meant
 */
function isSlip(word, meant) {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  /** @type {(text: string, from: number) => string} */
  const rest = (text, from) => text.slice(at + from);
  const isTurned =
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && rest(word, 2) === rest(meant, 2);
  return (
    isTurned ||
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ].some(([of, by]) => rest(word, of) === rest(meant, by))
  );
}
