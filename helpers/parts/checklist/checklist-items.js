// The items of a checklist, by time.

/** @import { ChecklistDid, ChecklistModel, ChecklistPart, Item, Tick, Time } from "./checklist-types.js" */

import { choiceRow } from "../base/choices.js";
import { fresh, line, make, reach } from "../base/elements.js";

export const EVERYONE = "everyone";

/**
 * Everything to do at one time; `show` ticks, and hides what is for others.
 * @param {Time} time
 * @param {Tick} tick
 * @returns {ChecklistPart}
 */
export function drawTime({ say, items }, tick) {
  const rows = items.map((item) => drawItem(item, tick));
  const heading = make("h4", { class: "als-heading", dir: "auto" }, say);
  const list = make(
    "ul",
    { role: "list", class: "als-list" },
    ...rows.map(({ element }) => element),
  );
  const element = make("div", { class: "als-group" }, heading, list);

  /** @param {ChecklistDid} did */
  function show(did) {
    for (const row of rows) row.show(did);
    element.hidden = rows.every((row) => row.element.hidden);
  }
  return { element, show };
}

/**
 * Every item, at whatever time and for whomever.
 * @param {ChecklistModel} model
 */
export function everyItem(model) {
  return model.get("times").flatMap(({ items }) => items);
}

/**
 * Whether an item is for the chosen lane; with none chosen every item is shown.
 * @param {Item} item
 * @param {string} lane
 */
export function isShown({ lanes }, lane) {
  return ["", EVERYONE, ...lanes].includes(lane);
}

/**
 * @param {Item} item
 * @param {Tick} tick
 * @returns {ChecklistPart}
 */
function drawItem(item, tick) {
  const { input, row } = choiceRow("checkbox", { group: fresh("item"), ...item }, () =>
    tick(item.name, input.checked),
  );
  const why = line(item.why, "als-line als-reason");
  why.id = fresh("why");
  input.setAttribute("aria-describedby", why.id);
  const element = make(
    "li",
    { class: "als-item", "data-step": "one" },
    row,
    why,
    ...reach(item.ways),
  );

  /** @param {ChecklistDid} did */
  function show({ ticked, lane }) {
    input.checked = ticked.includes(item.name);
    element.hidden = !isShown(item, lane);
  }
  return { element, show };
}
