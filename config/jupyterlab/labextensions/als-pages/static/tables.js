// A table that is wider than its window is moved sideways in a place of its own, as on the web, also
// from the keyboard. Else the whole page would slide, or words would break between any two letters.

/** @import { Panel } from "../../../types.js" */

/**
 * Give each table its place, now and whenever one is drawn; the function given back ends that.
 * @param {Panel} panel
 */
export function placeTables(panel) {
  const { node } = panel.content;
  const place = () => {
    /** @type {NodeListOf<HTMLTableElement>} */
    const tables = node.querySelectorAll(".jp-RenderedHTMLCommon table");
    for (const table of tables) if (!table.parentElement?.matches(".wide")) placeOne(table);
  };
  const watcher = new MutationObserver(place);
  watcher.observe(node, { childList: true, subtree: true });
  place();
  return () => watcher.disconnect();
}

/** @param {HTMLTableElement} table */
function placeOne(table) {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map((one) => one.textContent.trim());
  const place = document.createElement("div");
  place.className = "wide";
  place.tabIndex = 0;
  place.setAttribute("role", "region");
  // one without a name is called by what stands above its columns
  place.setAttribute(
    "aria-label",
    table.caption?.textContent.trim() || head.filter(Boolean).join(", "),
  );
  table.replaceWith(place);
  place.append(table);
}
