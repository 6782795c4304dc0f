// The window is called as the page is. Jupyter calls it after the file, and cuts that off.

/** @import { Shell, Shown } from "../../../types.js" */

const HEADING = /^# (.+)$/m;

/**
 * Call the window after the page that `shell` shows, whatever Jupyter calls it meanwhile.
 * @param {Shell} shell
 */
export function nameWindow(shell) {
  function name() {
    const title = titleOf(shell.currentWidget);
    if (title && document.title !== title) document.title = title;
  }
  shell.currentChanged.connect((_, { newValue }) => {
    name();
    newValue?.context?.ready.then(name);
  });
  new MutationObserver(name).observe(document.head, { childList: true, subtree: true });
}

/**
 * The first heading of a notebook; nothing for anything else, and before it is loaded.
 * @param {Shown | null} shown
 */
function titleOf(shown) {
  const [first] = shown?.content?.model?.cells ?? [];
  return first && HEADING.exec(first.sharedModel.getSource())?.[1];
}
