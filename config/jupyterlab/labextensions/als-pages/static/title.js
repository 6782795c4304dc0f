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
    // what was just done here is not heard: a title with two spaces in a row is never read back so
    watcher.takeRecords();
  }
  const watcher = new MutationObserver(name);
  shell.currentChanged.connect(() => {
    name();
    shell.currentWidget?.context?.ready.then(name);
  });
  watcher.observe(document.head, { childList: true, subtree: true });
}
