// Where the rows of the table come from: closed, one stop for a switch, and row by row once it is open.

/** @import { Decision, DecisionWords, Explained } from "./decision-types.js" */

import { control, line, make, nameBy, sourceLinks } from "../base/elements.js";

/**
 * The sources of each row, those of all options together, then those of what stands around the table.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {HTMLElement} title
 */
export function drawRowSources({ rows, options, about, uncounted, open }, words, title) {
  const rest = [about, ...(uncounted ? [uncounted] : []), ...open];
  const found = [
    ...rows.flatMap(({ name, say }) =>
      drawRow(
        say,
        options.map((option) => option.rows[name]),
      ),
    ),
    ...drawRow(words.whence_rest, rest),
  ];
  if (found.length === 0) return [];
  const head = control("summary", {}, words.whence);
  // a page may have two decisions, each with the same words
  nameBy(head, head, title);
  const how = line(words.whence_how, "als-line als-how");
  return [make("details", { class: "als-whence" }, head, how, ...found)];
}

/**
 * One line of sources, each once; none where nothing is cited.
 * @param {string} says
 * @param {Pick<Explained, "sources">[]} parts
 */
function drawRow(says, parts) {
  const named = parts.flatMap(({ sources }) => sources);
  const once = [...new Map(named.map((source) => [source.href, source])).values()];
  if (once.length === 0) return [];
  const row = make("strong", {}, `${says}:`);
  return [make("p", { class: "als-sources", dir: "auto" }, row, ...sourceLinks(once))];
}
