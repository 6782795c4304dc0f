// Finds places in the index that was made with the site. Nothing that is typed leaves the page.

/** @import { Words } from "../../parts/base/types.js" */
/** @import { Place } from "./types.js" */

import lunr from "lunr";

import { filled, make } from "../../parts/base/elements.js";
import { recogniser, wanted, wordsOf } from "../../parts/base/looking.js";
import { pluralOf } from "../../parts/base/plural.js";

// a place that fits far less well than the best one would only be in the way
const LEAST = 0.03;
/** Words of these lengths are also looked for as if spelled nearly so; a longer one would take minutes. */
const GUESSED = { least: 5, most: 20 };

function begin() {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("search"));
  const field = /** @type {HTMLInputElement} */ (document.getElementById("looked"));
  const said =
    /** @type {HTMLElement & { dataset: Words<"found" | "none" | "signs" | "crisis"> }} */ (
      document.getElementById("said")
    );
  const list = /** @type {HTMLElement} */ (document.getElementById("found"));
  const crisis = document.getElementById("crisis");
  const find = finder(globalThis.alsSearch);

  /** @param {string} looked */
  function show(looked) {
    const { words, found, inCrisis } = find(looked);
    const isTyped = looked.trim() !== "";
    const { found: some, none, signs, crisis: help } = said.dataset;
    const shown = looked.trim().slice(0, field.maxLength);
    const count = found.length;
    const places = pluralOf(JSON.parse(some), count, document.documentElement.lang);
    const counted = filled(count > 0 ? places : none, { count, looked: shown });
    const says = words.length === 0 ? signs : counted;
    const spoken = inCrisis ? [help, ...(found.length > 0 ? [says] : [])].join(" ") : says;
    if (crisis) crisis.hidden = !inCrisis;
    said.replaceChildren(...(isTyped ? [make("p", {}, spoken)] : []));
    list.replaceChildren(...found.map(row));
    if (isTyped) form.scrollIntoView();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?${new URLSearchParams({ looked: field.value })}`);
    show(field.value);
  });
  form.hidden = false;
  /** @type {HTMLElement} */ (document.getElementById("without")).hidden = true;
  field.value = (new URLSearchParams(location.search).get("looked") ?? "").slice(
    0,
    field.maxLength,
  );
  show(field.value);
}

/**
 * What is found for what was typed, and whether it is someone in danger who typed it.
 * @param {typeof alsSearch} held
 */
function finder({ index, places, known }) {
  const looking = lunr.Index.load(index);
  const stands = recogniser(known.fillers);
  const titles = places.map(({ title }) => wordsOf(title).join(" "));

  /**
   * Whole words first, then beginnings, then words spelled nearly so: places by their number.
   * @param {string[]} words
   */
  function hits(words) {
    const found = looking.query((query) => {
      for (const word of words) {
        query.term(word, { boost: 100 });
        // "to" is in every text, and the beginning of "tongue"
        if (word.length < 2 || !lunr.stopWordFilter(word)) continue;
        query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length < GUESSED.least || word.length > GUESSED.most) continue;
        query.term(word, { boost: 1, editDistance: 1 });
      }
    });
    return found
      .filter(({ score }) => score >= found[0].score * LEAST)
      .map(({ ref }) => Number(ref));
  }

  /**
   * The title that was typed comes first, then titles that hold all of it.
   * @param {number} place
   * @param {string} said
   */
  function rank(place, said) {
    if (titles[place] === said) return 0;
    return ` ${titles[place]} `.includes(` ${said} `) ? 1 : 2;
  }

  return (/** @type {string} */ looked) => {
    const typed = wanted(looked);
    const words = typed.map((word) => known.spellings[word] ?? word);
    if (words.length === 0) return { words, found: [], inCrisis: false };
    const said = words.join(" ");
    const titled = [...titles.keys()].filter((place) => titles[place] === said);
    const led = known.groups
      .filter(({ phrases }) => stands(phrases, typed))
      .flatMap((one) => one.places);
    const found = [...titled, ...hits(words)].sort(
      (one, other) => rank(one, said) - rank(other, said),
    );
    const once = [...new Set([...titled, ...led, ...found])];
    return {
      words: typed,
      found: once.map((place) => places[place]),
      inCrisis: stands(known.crisis, typed),
    };
  };
}

/** @param {Place} place */
function row({ kind, title, href, said }) {
  const link = make("a", { href }, title);
  const parts = [make("h3", {}, link), make("p", { class: "kind" }, kind)];
  return make("li", {}, ...parts, make("p", {}, said));
}

begin();
