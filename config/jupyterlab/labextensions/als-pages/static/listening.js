// What reads a page aloud in the room: the same words and places as on the web, with which the web's own
// script does the reading.

/** @import { Words } from "../../../types.js" */

import { button, make } from "./elements.js";

/**
 * What reads a page aloud, as it stands on the web.
 * @param {Words} words
 */
export function readAloud({ bar }) {
  const further = make("input", { type: "checkbox", "data-does": "further" });
  return make(
    "div",
    { class: "reading", "data-step": "over", role: "group", "aria-label": bar.reading, hidden: "" },
    button(bar.listen, { "data-does": "listen" }),
    button(bar.pause, { "data-does": "pause", hidden: "" }),
    button(bar.go_on, { "data-does": "go-on", hidden: "" }),
    button(bar.stop, { "data-does": "stop", hidden: "" }),
    make("label", {}, further, ` ${bar.reading_on}`),
  );
}
