// The window is called as the page is. Jupyter calls it after the file, and cuts that off.

const HEADING = /^# (.+)$/m;

/** Call the window after the page that `shell` shows, whatever Jupyter calls it meanwhile. */
export function nameWindow({ shell }) {
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

/** The first heading of a notebook; nothing for anything else, and before it is loaded. */
function titleOf(panel) {
  const [first] = panel?.content?.model?.cells ?? [];
  return first && HEADING.exec(first.sharedModel.getSource())?.[1];
}
