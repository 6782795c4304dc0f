// The window is called as the page is. Jupyter calls it after the file, and cuts that off.

/** @import { Shell } from "../../../types.js" */

import { titleOf } from "./pages.js";

/**
 * Call the window after the page that `shell` shows, whatever Jupyter calls it meanwhile.
 * @param {Shell} shell
 */
export function nameWindow(shell) {
  function name() {
    const title = titleOf(shell.currentWidget);
    // a sheet that is being printed has a name of its own
    const prints = document.querySelector("body > .als-paper");
    if (title && !prints && document.title !== title) document.title = title;
  }
  shell.currentChanged.connect(() => {
    name();
    shell.currentWidget?.context?.ready.then(name);
  });
  new MutationObserver(name).observe(document.head, { childList: true, subtree: true });
}
