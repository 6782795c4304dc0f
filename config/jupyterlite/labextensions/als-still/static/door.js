// The door through which JupyterLite finds what stands in for Python. Written as JupyterLab wants to
// find it, so that nothing has to be built.

{
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const parts = Promise.all(
    ["address.js", "kernel.js", "running.js"].map((name) => import(new URL(name, here).href)),
  );
  parts.catch(() => null); // heard of below
  /** @type {import("../../../../jupyterlab/types.js").Offered} */
  let offered;

  /** A part of JupyterLab itself, from what it offers to its extensions. */
  const part = async (/** @type {string} */ name) => {
    const [version] = Object.values(offered[name]);
    return (await version.get())();
  };

  globalThis._JUPYTERLAB ??= {};
  globalThis._JUPYTERLAB["als-still"] = {
    init: (scope) => (offered = scope),
    async get() {
      const [{ keepAddress }, { stillKernel }, { running }] = await parts;
      const { IRouter } = await part("@jupyterlab/application");
      const { IDocumentManager } = await part("@jupyterlab/docmanager");
      const { INotebookCellExecutor } = await part("@jupyterlab/notebook");
      const { KernelMessage } = await part("@jupyterlab/services");
      const { BaseKernel, IKernelSpecs } = await part("@jupyterlite/services");
      const plugins = [
        keepAddress(IRouter, IDocumentManager),
        stillKernel(BaseKernel, KernelMessage, IKernelSpecs),
        running(INotebookCellExecutor),
      ];
      return () => ({ __esModule: true, default: plugins });
    },
  };
}
