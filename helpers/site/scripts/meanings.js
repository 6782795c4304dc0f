// A word that is taught opens its meaning in place: below the sentence that it stands in, so that
// nobody loses the line. The same words stand at the end of the section, for whoever goes by keys.

import { make } from "../../parts/base/elements.js";

/** @typedef {(link: HTMLAnchorElement) => Element | null} MeaningOf */

const BLOCKS = "p, li, td, th, summary";

/**
 * Follow the words that are taught below an element; the function given back ends that.
 * @param {HTMLElement} root
 * @param {MeaningOf} meaningOf the heading that a link leads to
 * @param {string} close what closes a meaning again
 */
export function openMeanings(root, meaningOf, close) {
  /** @type {WeakMap<Element, HTMLElement>} */
  const open = new WeakMap();

  /** @param {HTMLAnchorElement} link */
  function shut(link) {
    open.get(link)?.remove();
    open.delete(link);
    link.setAttribute("aria-expanded", "false");
    link.focus();
  }

  /** @param {MouseEvent} event */
  function follow(event) {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (
      event.target instanceof Element ? event.target.closest("a.term") : null
    );
    const heading = link && meaningOf(link);
    if (!link || !heading?.closest(".als-why, .als-words") || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    event.stopImmediatePropagation(); // JupyterLab would scroll to where the word stands closed
    if (open.has(link)) return shut(link);
    const note = noteOf(heading, close, () => shut(link));
    const block = link.closest(BLOCKS) ?? link;
    if (block.matches("p, summary")) block.after(note);
    else block.append(note);
    open.set(link, note);
    link.setAttribute("aria-expanded", "true");
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
  }
  root.addEventListener("click", follow, { capture: true });
  return () => root.removeEventListener("click", follow, { capture: true });
}

/**
 * @param {Element} heading
 * @param {string} close
 * @param {() => void} shut
 */
function noteOf(heading, close, shut) {
  // JupyterLab puts a link of its own behind each heading
  const own = [...heading.childNodes].filter((one) => one.nodeName !== "A");
  const word = own
    .map((one) => one.textContent)
    .join("")
    .trim();
  const button = make("button", { type: "button", "aria-label": `${close}: ${word}` }, close);
  button.addEventListener("click", shut);
  /** @type {HTMLElement[]} */
  const said = [make("p", {}, make("strong", {}, word))];
  for (let one = heading.nextElementSibling; one?.matches("p"); one = one.nextElementSibling) {
    const copy = /** @type {HTMLElement} */ (one.cloneNode(true));
    for (const held of copy.querySelectorAll("[id]")) held.removeAttribute("id");
    said.push(copy);
  }
  const named = { class: "als-meaning", role: "note", "aria-label": word, tabindex: "-1" };
  return make("div", named, ...said, button);
}
