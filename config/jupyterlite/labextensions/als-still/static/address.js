// The address names the page that is shown, so that it can be loaded again, kept and sent on, and the
// way back works. JupyterLite's own opener takes the name away again as soon as it has read it.

/** @import { Documents, LiteApp, Router } from "../../../types.js" */

const COMMAND = "als-still:open";

/**
 * The plugin that opens what the address names, and names in the address what is open.
 * @param {unknown} IRouter
 * @param {unknown} IDocumentManager
 */
export function keepAddress(IRouter, IDocumentManager) {
  return {
    id: "als-still:address",
    description: "Opens the page that the address names, and keeps its name there.",
    autoStart: true,
    requires: [IRouter, IDocumentManager],
    activate: keep,
  };
}

/**
 * @param {LiteApp} app
 * @param {Router} router
 * @param {Documents} documents
 */
export function keep({ commands, restored, shell, started }, router, documents) {
  // what says that a page is on its way
  restored.then(() => document.getElementById("als-coming")?.remove());
  commands.addCommand(COMMAND, {
    execute: async (/** @type {{ search: string }} */ { search }) => {
      const path = named(search);
      await started;
      // in Notebook 7 this place takes the page; else it would open a tab of the browser
      if (path) documents.openOrReveal(path, "default", undefined, { ref: "_noref" });
    },
  });
  router.register({ command: COMMAND, pattern: /[?&]path=/ });
  shell.currentChanged.connect(() => {
    const path = shell.currentWidget?.context?.path;
    const { pathname, search } = location;
    if (!path || path === named(search)) return;
    const asked = new URLSearchParams(search);
    asked.set("path", path);
    // a bar may stand there as it is, and is easier to read
    const said = asked.toString().replaceAll("%2F", "/");
    router.navigate(`${pathname}?${said}`, { skipRouting: true });
  });
}

/** @param {string} search */
function named(search) {
  return new URLSearchParams(search).get("path");
}
