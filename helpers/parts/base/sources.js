// Where statements come from: closed at first, one stop for a switch and not forty.

/** @import { Source, Words } from "./types.js" */

import { control, make, nameBy, sources } from "./elements.js";

/**
 * Every source of these parts once; nothing where they have none. `heading` is that of the parts,
 * where a page may have several such.
 * @param {{ sources?: Source[] }[]} parts
 * @param {Words<"whence" | "sources" | "new_tab">} words
 * @param {HTMLElement} [heading]
 */
export function drawSources(parts, words, heading) {
  const named = parts.flatMap((part) => part.sources ?? []);
  const once = [...new Map(named.map((source) => [source.href, source])).values()];
  if (once.length === 0) return [];
  const head = control("summary", {}, words.whence);
  if (heading) nameBy(head, head, heading);
  return [make("details", { class: "als-whence" }, head, ...sources(once, words))];
}
