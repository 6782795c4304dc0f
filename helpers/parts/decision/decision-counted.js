// What studies counted: the same people for gain and for harm, closed until a reader opens it.

/** @import { Decision, DecisionWords, Explained, Group } from "./decision-types.js" */

import { control, line, make, sources } from "../base/elements.js";

/**
 * What was counted, or that nothing was.
 * @param {Decision} decision
 * @param {DecisionWords} words
 */
export function drawCounted({ counted, uncounted }, words) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.counted_heading);
  /** @type {HTMLElement[]} */
  const inside = uncounted ? [line(uncounted.why)] : [];
  if (counted) inside.push(drawClosed(counted, words));
  return make("div", { class: "als-group" }, heading, ...inside);
}

/** @type {(counted: NonNullable<Decision["counted"]>, words: DecisionWords) => HTMLElement} */
function drawClosed({ opens, groups, besides }, words) {
  const parts = groups.flatMap(({ who, gain, harm }) => [who, ...gain, ...harm]);
  return make(
    "details",
    { class: "als-whence" },
    control("summary", {}, opens),
    line(words.counted_sure),
    ...groups.map((group) => drawGroup(group, words)),
    ...(besides ? [line(besides.why)] : []),
    ...sources(once([...parts, ...(besides ? [besides] : [])]), words),
  );
}

/** @type {(group: Group, words: DecisionWords) => HTMLElement} */
function drawGroup({ title, who, gain, harm }, words) {
  /** @type {(say: string, outcomes: Explained[]) => HTMLElement[]} */
  const side = (say, outcomes) => [
    make("h6", { class: "als-row-name", dir: "auto" }, say),
    make(
      "ul",
      { role: "list", class: "als-list" },
      ...outcomes.map(({ why }) => make("li", { class: "als-line", dir: "auto" }, why)),
    ),
  ];
  return make(
    "div",
    { class: "als-counted" },
    make("h5", { class: "als-heading", dir: "auto" }, title),
    line(who.why),
    make(
      "div",
      { class: "als-sides" },
      ...[side(words.gained, gain), side(words.harmed, harm)].map((inside) =>
        make("div", {}, ...inside),
      ),
    ),
  );
}

/** @param {Explained[]} parts */
function once(parts) {
  const named = parts.flatMap((part) => part.sources);
  return [...new Map(named.map((source) => [source.href, source])).values()];
}
