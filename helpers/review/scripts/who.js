// Who reads: a name, a profession and a day, and whether answers are kept in this browser.

/** @import { Material, Who } from "./types.js" */

import { make } from "./elements.js";

/**
 * The form; `changed` is called with each change.
 * @param {Material} all
 * @param {Who} who
 * @param {() => void} changed
 */
export function form({ words, longest }, who, changed) {
  const text = { type: "text", maxlength: String(longest), autocomplete: "off" };
  const rows = [
    field(words.name, { ...text, id: "name", autocomplete: "name" }),
    field(words.role, { ...text, id: "role" }, words.role_help),
    field(words.day, { type: "date", id: "day", required: true }),
  ];
  for (const { input } of rows) {
    const key = /** @type {keyof Who} */ (input.id);
    input.value = who[key];
    input.addEventListener("input", () => {
      who[key] = input.value || (key === "day" ? today() : "");
      changed();
    });
  }
  const heading = make("h2", { id: "who" }, words.who);
  return make("section", { "aria-labelledby": "who" }, heading, ...rows.map(({ row }) => row));
}

/**
 * @param {string} says
 * @param {import("./elements.js").Attributes & { id: string }} given
 */
function field(says, given, help = "") {
  const about = `${given.id}-help`;
  const input = make("input", help ? { ...given, "aria-describedby": about } : given);
  const label = make("label", { for: given.id }, says);
  const below = help ? [make("p", { id: about, class: "quiet" }, help)] : [];
  return { input, row: make("div", { class: "field" }, label, input, ...below) };
}

/** The day on this device, as files write it. */
export function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * Whether a name may stand on a page, and is one.
 * @param {Material} all
 * @param {string} name
 */
export function isOdd({ odd, longest }, name) {
  return new RegExp(odd).test(name) || name.length > longest || !/\p{L}/u.test(name);
}
