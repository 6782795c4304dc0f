// "Run All" would take away what a page shows, and nothing here could show it again: so a cell of code
// that is run stays as it is. A cell of words is drawn, as ever.

/** @import { Running } from "../../../types.js" */

/**
 * The plugin that takes the place of JupyterLab's own way to run a cell.
 * @param {unknown} INotebookCellExecutor
 */
export function running(INotebookCellExecutor) {
  return {
    id: "als-still:running",
    description: "Runs a cell without losing what it shows.",
    autoStart: true,
    provides: INotebookCellExecutor,
    activate: () => ({ runCell }),
  };
}

/** @param {Running} asked */
async function runCell({ cell }) {
  if (cell.model.type === "markdown") cell.rendered = true;
  return true;
}
