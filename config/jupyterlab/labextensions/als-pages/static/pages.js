// Which notebooks are pages of ours: what they say of themselves decides, not where they lie.

/** @import { Shown } from "../../../types.js" */

/**
 * The title of a page of ours; nothing for any other notebook, and before it is loaded.
 * @param {Shown | null | undefined} shown
 */
export function titleOf(shown) {
  const model = shown?.content?.model;
  const title = model?.getMetadata?.("title");
  const [first] = model?.cells ?? [];
  // nobody writes in a page of ours
  return typeof title === "string" && first?.getMetadata("editable") === false ? title : "";
}

/** Whether the address names a notebook: as much as can be told before it is loaded. */
export function isAddressOfNotebook() {
  const path = isWithoutServer() ? named() : decodeURIComponent(location.pathname);
  return path.endsWith(".ipynb");
}

/**
 * The address of a page that lies beside the one that is shown.
 * @param {string} file
 */
export function addressOf(file) {
  if (!isWithoutServer()) return file;
  const folder = named().split("/").slice(0, -1);
  return `?path=${[...folder.map(encodeURIComponent), file].join("/")}`;
}

/** Whether JupyterLab runs in the browser alone (JupyterLite), which names the page after `?path=`. */
function isWithoutServer() {
  return document.getElementById("jupyter-config-data")?.dataset.jupyterLiteRoot !== undefined;
}

function named() {
  return new URLSearchParams(location.search).get("path") ?? "";
}
