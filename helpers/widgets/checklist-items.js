// The items of a checklist, by time, and the reader's own lines.

import { choiceRow } from "./kit/choices.js";
import { button, control, filled, fresh, line, make, sources } from "./kit/elements.js";

export const EVERYONE = "everyone";

/** Everything to do at one time; `show` ticks, and hides what is for others. */
export function drawTime({ say, items }, words, tick) {
  const rows = items.map((item) => drawItem(item, words, tick));
  const heading = make("h4", { class: "als-heading", dir: "auto" }, say);
  const list = make("ul", { class: "als-list" }, ...rows.map(({ element }) => element));
  const element = make("div", { class: "als-group" }, heading, list);

  function show(did) {
    for (const row of rows) row.show(did);
    element.hidden = rows.every((row) => row.element.hidden);
  }
  return { element, show };
}

/** Whether an item is for the chosen lane; with none chosen every item is shown. */
export function isShown({ lanes }, lane) {
  return ["", EVERYONE, ...lanes].includes(lane);
}

function drawItem(item, words, tick) {
  const { input, row } = choiceRow("checkbox", { group: fresh("item"), ...item }, () =>
    tick(item.name, input.checked),
  );
  const why = line(item.why, "als-line als-reason");
  why.id = fresh("why");
  input.setAttribute("aria-describedby", why.id);
  const element = make("li", { class: "als-item" }, row, why, ...sources(item.sources, words));

  function show({ ticked, lane }) {
    input.checked = ticked.includes(item.name);
    element.hidden = !isShown(item, lane);
  }
  return { element, show };
}

/** The reader's own lines: tick, remove, and add one more with `add`. */
export function drawOwn(words, { tick, add, remove }) {
  const list = make("ul", { class: "als-list" });
  const given = { type: "text", class: "als-field", dir: "auto", id: fresh("own"), maxlength: 300 };
  const field = control("input", given);
  const enter = () => {
    if (add(field.value.trim())) field.value = "";
    else field.focus();
  };
  // Enter that ends the choosing of a character is not meant for the list
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) enter();
  });
  const label = make("label", { class: "als-label", for: field.id }, words.own_label);
  const adding = make("div", { class: "als-buttons" }, field, button(words.add, "plain", enter));
  const heading = make("h4", { class: "als-heading" }, words.own);
  const element = make("div", { class: "als-group" }, heading, list, label, adding);
  const lines = new Map();

  function show({ own, ownTicked }) {
    for (const [text, { element }] of lines) {
      if (own.includes(text)) continue;
      element.remove();
      lines.delete(text);
    }
    for (const text of own) {
      if (!lines.has(text)) lines.set(text, drawOwnLine(text, words, tick, remove));
      const { element, input } = lines.get(text);
      input.checked = ownTicked.includes(text);
      if (element.parentElement !== list) list.append(element);
    }
    list.hidden = own.length === 0;
  }
  return { element, show };
}

function drawOwnLine(text, words, tick, remove) {
  const given = { group: fresh("line"), name: text, say: text };
  const { input, row } = choiceRow("checkbox", given, () => tick(text, input.checked));
  const away = button(words.remove, "plain", () => remove(text));
  away.setAttribute("aria-label", filled(words.remove_line, { line: text }));
  return { input, element: make("li", { class: "als-item als-own" }, row, away) };
}
