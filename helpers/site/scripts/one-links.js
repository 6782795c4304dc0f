// What a step of text has to press besides the large controls: one control that leads to each of its
// links in turn, or one that leads past a long section. They stand below the words.

/** @import { OneWords } from "./one-bar.js" */

import { filled, make } from "../../parts/base/elements.js";
import { large } from "./one-bar.js";

/**
 * @param {OneWords} words
 * @param {{ open(): void, skip(): void }} acts
 */
export function drawLinks(words, acts) {
  const links = large("", acts.open);
  const skip = large("", acts.skip);
  const element = make(
    "nav",
    { class: "als als-one-more", "aria-label": words.more_here },
    links,
    skip,
  );

  /**
   * Show what this step has; nothing is shown where both are none.
   * @param {HTMLElement[]} gathered
   * @param {string} past the section that begins next
   */
  function show(gathered, past) {
    for (const one of [links, skip]) delete one.dataset.own;
    const areNumbers = gathered.every((one) => /^(tel|sms):/.test(one.getAttribute("href") ?? ""));
    const says = areNumbers ? words.numbers : words.links;
    links.textContent = filled(says, { count: gathered.length });
    links.hidden = gathered.length === 0;
    skip.textContent = filled(words.skip_to, { title: past });
    skip.hidden = !past;
    element.hidden = links.hidden && skip.hidden;
  }
  /** What can be pressed of it now. */
  const stop = () => [links, skip].filter((one) => !one.hidden);
  return { element, show, stop };
}
