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
  return decodeURIComponent(location.pathname).endsWith(".ipynb");
}
