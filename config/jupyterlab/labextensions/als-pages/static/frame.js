// What stands before a page in Notebook 7: its first stop of the Tab key led nowhere, since it looks
// for the code of the first cell, which is folded here; and its picture was a link without a name.

/** @import { Shell } from "../../../types.js" */

/**
 * Let "Skip to Main" lead to the heading of the page that `shell` shows.
 * @param {Shell} shell
 */
export function leadToText(shell) {
  /** @param {MouseEvent} event */
  function lead(event) {
    if (!(event.target instanceof Element && event.target.closest(".skip-link"))) return;
    const heading = shell.currentWidget?.node.querySelector("h1");
    if (!heading) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // Notebook's own listener ends in an error
    heading.tabIndex = -1;
    heading.focus();
  }
  document.addEventListener("click", lead, { capture: true });
}

/** Call the link by the word that its picture shows. */
export function nameLogo() {
  document.getElementById("jp-NotebookLogo")?.setAttribute("aria-label", "Jupyter");
}
