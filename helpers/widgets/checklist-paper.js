// The list to take along: as plain text and for the printer, with what is ticked.

import { isShown } from "./checklist-items.js";
import { line, make } from "./kit/elements.js";

/** The list as the reader sees it now. */
export function outline(model, { ticked, own, ownTicked, lane }) {
  const groups = model.get("times").map(({ say, items }) => {
    const shown = items.filter((item) => isShown(item, lane));
    return { say, items: shown.map((item) => ({ ...item, ticked: ticked.includes(item.name) })) };
  });
  const lines = own.map((say) => ({ say, why: "", ticked: ownTicked.includes(say) }));
  groups.push({ say: model.get("words").own, items: lines });
  return {
    title: model.get("title"),
    intro: model.get("intro").why,
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** The list as text, a box before each line. */
export function asText({ title, intro, groups }) {
  const boxed = ({ say, why, ticked }) => [
    `[${ticked ? "x" : " "}] ${say}`,
    ...(why ? [`    ${why}`] : []),
  ];
  const parts = groups.map(({ say, items }) => ["", say, ...items.flatMap(boxed)]);
  return [title, ...(intro ? [intro] : []), ...parts.flat(), ""].join("\n");
}

/** The list as elements, a box before each line. */
export function asPaper({ title, intro, groups }) {
  const boxed = ({ say, why, ticked }) =>
    make("li", {}, line(`${ticked ? "\u2611" : "\u2610"} ${say}`), ...(why ? [line(why)] : []));
  const parts = groups.flatMap(({ say, items }) => [
    make("h2", { dir: "auto" }, say),
    make("ul", {}, ...items.map(boxed)),
  ]);
  return [make("h1", { dir: "auto" }, title), ...(intro ? [line(intro)] : []), ...parts];
}
