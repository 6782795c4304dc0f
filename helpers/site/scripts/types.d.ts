// What other scripts of a web page leave for these, as properties of globalThis.

import type { Foreign, Values, Widget } from "../../parts/base/types.js";

/** A place that can be found. */
export type Place = { kind: string; title: string; href: string; said: string };

/** What the search knows besides the words of the places; each group leads to some of them. */
export type Known = {
  crisis: string[];
  fillers: string[];
  spellings: { [spelled: string]: string };
  groups: { phrases: string[]; places: number[] }[];
};

declare global {
  /** Every widget of the page, by its kind. */
  var alsWidgets: { [kind: string]: Widget };
  /** What every late module exports that has come, by its name. */
  var alsLate: { [name: string]: { [exported: string]: unknown } };
  /** Long values of widgets, by kind; short ones stand in the page. */
  var alsValues: { [kind: string]: Values<Foreign> };
  /** Made with the site: the index is lunr's own. */
  var alsSearch: { index: object; places: Place[]; known: Known };
}

declare module "lunr" {
  /** Takes plain words too, of which its types do not tell; gives none for a word like "to". */
  function stopWordFilter(word: string): string | undefined;
}
