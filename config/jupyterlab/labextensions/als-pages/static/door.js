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

  /** Ask for a style sheet; what is given back ends when it is there, or cannot be had. */
  const sheet = (/** @type {string} */ name) =>
    new Promise((go) => {
      const link = document.createElement("link");
      const href = new URL(name, here).href;
      document.head.append(
        Object.assign(link, { rel: "stylesheet", href, onload: go, onerror: go }),
      );
    });

  // asked for before JupyterLab draws anything, so that nothing is drawn twice
  const sheets = Promise.all([sheet("frame.css"), sheet("made/room.css")]);
  const parts = import(new URL("mends.js", here).href);
  const said = fetch(new URL("words/en.json", here)).then((answer) => answer.json());
  said.catch(() => null); // heard of below
  parts.then(({ prepare }) => prepare());

  globalThis._JUPYTERLAB ??= {};
  globalThis._JUPYTERLAB["als-pages"] = {
    init: (scope) => (offered = scope),
    async get() {
      const [{ mendFrame, mendPage }, words] = await Promise.all([parts, said, sheets]);
      const { INotebookTracker } = await part("@jupyterlab/notebook");
      const { Widget } = await part("@lumino/widgets");
      const plugin = {
        id: "als-pages:mends",
        description: "Shows pages as a reading room, draws views again, replaces ending kernels.",
        autoStart: true,
        requires: [INotebookTracker],
        activate: (/** @type {App} */ app, /** @type {Tracker} */ tracker) => {
          const room = mendFrame(app, words, Widget);
          const mend = (/** @type {Panel} */ panel) => mendPage(panel, room);
          tracker.forEach(mend);
          tracker.widgetAdded.connect((_, panel) => mend(panel));
        },
      };
      return () => ({ __esModule: true, default: plugin });
    },
  };
}
