// A link to a section moves the focus there, too: the next press of Tab goes on from the section,
// and a screen reader reads it. JupyterLab scrolls alone. A number in brackets leads to its source at
// the end of the section, and from there back; a word that is taught opens in place.

/** @import { Panel, Words } from "../../../types.js" */

import { nameOf } from "./cards.js";
import { openMeanings } from "./made/bar.js";

/**
 * Follow the links within a notebook; the function given back ends that.
 * @param {Panel} panel
 * @param {Words} words
 * @param {((file: string) => void) | null} goes where a link to a page is not opened in its place
 */
export function followLinks(panel, { bar, pages }, goes) {
  const { node } = panel;

  /**
   * @param {MouseEvent} event
   * @param {HTMLAnchorElement} link
   */
  function stayInTab(event, link) {
    const file = link.pathname.split("/").at(-1) ?? "";
    const isPage = pages.some((one) => one.file === file);
    if (!goes || !isPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // Notebook 7 would open a tab, where the answers are not
    goes(file);
  }

  /** @param {MouseEvent} event */
  function follow(event) {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (
      /** @type {Element} */ (event.target).closest?.("a")
    );
    if (!link) return;
    if (!link.getAttribute("href")?.startsWith("#")) return stayInTab(event, link);
    if (!link.matches(".cite")) return focusOn(headingOf(node, link));
    const source = sourceOf(node, link);
    if (!source) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // JupyterLab would scroll to the list at the end of the page
    focusOn(source);
    source.scrollIntoView({ block: "nearest" });
    offerWayBack(source, link, bar.back);
  }
  node.addEventListener("click", follow, { capture: true });
  const meaningOf = (/** @type {HTMLAnchorElement} */ link) => headingOf(node, link);
  const end = openMeanings(node, meaningOf, bar.close);
  return () => {
    node.removeEventListener("click", follow, { capture: true });
    end();
  };
}

/**
 * @param {HTMLElement} node
 * @param {HTMLAnchorElement} link
 */
function headingOf(node, link) {
  const name = decodeURIComponent(link.hash.slice(1));
  const all = /** @type {HTMLElement[]} */ ([...node.querySelectorAll("h1, h2, h3, h4")]);
  return all.find((one) => nameOf(one) === name) ?? null;
}

/**
 * The line of a source, in what the section of a citation rests on.
 * @param {HTMLElement} node
 * @param {HTMLAnchorElement} link
 */
function sourceOf(node, link) {
  const [number] = /\d+/.exec(link.textContent ?? "") ?? [];
  const why = [...node.querySelectorAll(".als-why")].find(
    (one) =>
      one.contains(link) || link.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const rows = /** @type {HTMLElement[]} */ ([...(why?.querySelectorAll("li") ?? [])]);
  return rows.find((one) => one.textContent?.trim().startsWith(`[${number}]`));
}

/**
 * A way back for whoever came from the text, until it is taken.
 * @param {HTMLElement} source
 * @param {HTMLElement} link
 * @param {string} says
 */
function offerWayBack(source, link, says) {
  source.querySelector("button")?.remove();
  const [number] = /\d+/.exec(source.textContent ?? "") ?? [];
  const back = document.createElement("button");
  back.textContent = says.replace("{number}", String(number));
  back.addEventListener("click", () => {
    back.remove();
    link.focus();
  });
  source.append(" ", back);
}

/**
 * Give the focus to a place, which takes no place among the stops of the Tab key; what is closed
 * around it is opened.
 * @param {HTMLElement | null} place
 */
function focusOn(place) {
  if (!place) return;
  for (let one = place.closest("details"); one; one = one.parentElement?.closest("details") ?? null)
    one.open = true;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
