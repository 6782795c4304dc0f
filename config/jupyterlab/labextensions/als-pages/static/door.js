// The door through which JupyterLab finds these mends. Written as JupyterLab wants to find it, so
// that nothing has to be built.

/** @import { App, Offered, Panel, Tracker } from "../../../types.js" */

{
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  /** @type {Offered} */
  let offered;

  /** A part of JupyterLab itself, from what it offers to its extensions. */
  const part = async (/** @type {string} */ name) => {
    const [version] = Object.values(offered[name]);
    return (await version.get())();
  };

  const sheet = (/** @type {string} */ name) => {
    const link = document.createElement("link");
    return Object.assign(link, { rel: "stylesheet", href: new URL(name, here) });
  };

  globalThis._JUPYTERLAB ??= {};
  globalThis._JUPYTERLAB["als-pages"] = {
    init: (scope) => (offered = scope),
    async get() {
      const { mendFrame, mendPage } = await import(new URL("mends.js", here).href);
      const { INotebookTracker } = await part("@jupyterlab/notebook");
      const plugin = {
        id: "als-pages:mends",
        description: "Draws views again that gave up, replaces ending kernels, moves the focus.",
        autoStart: true,
        requires: [INotebookTracker],
        activate: (/** @type {App} */ app, /** @type {Tracker} */ tracker) => {
          document.head.append(sheet("frame.css"));
          mendFrame(app);
          tracker.forEach(mendPage);
          tracker.widgetAdded.connect((_, panel) => mendPage(panel));
        },
      };
      return () => ({ __esModule: true, default: plugin });
    },
  };
}
