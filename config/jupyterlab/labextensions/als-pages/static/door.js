// The door through which JupyterLab finds these mends. Written as JupyterLab wants to find it, so
// that nothing has to be built.

{
  const here = document.currentScript.src;
  let offered;

  /** A part of JupyterLab itself, from what it offers to its extensions. */
  const part = async (name) => {
    const [version] = Object.values(offered[name]);
    return (await version.get())();
  };

  const sheet = (name) => {
    const link = document.createElement("link");
    return Object.assign(link, { rel: "stylesheet", href: new URL(name, here) });
  };

  globalThis._JUPYTERLAB ??= {};
  globalThis._JUPYTERLAB["als-pages"] = {
    init: (scope) => (offered = scope),
    async get() {
      const { mendPage } = await import(new URL("mends.js", here));
      const { nameWindow } = await import(new URL("title.js", here));
      const { INotebookTracker } = await part("@jupyterlab/notebook");
      const plugin = {
        id: "als-pages:mends",
        description: "Draws views again that gave up, replaces ending kernels, moves the focus.",
        autoStart: true,
        requires: [INotebookTracker],
        activate: (app, tracker) => {
          document.head.append(sheet("frame.css"));
          tracker.forEach(mendPage);
          tracker.widgetAdded.connect((_, panel) => mendPage(panel));
          nameWindow(app);
        },
      };
      return () => ({ __esModule: true, default: plugin });
    },
  };
}
