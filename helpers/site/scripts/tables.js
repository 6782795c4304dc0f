// A table of many columns, on a narrow window, becomes one row below the other, each cell with the
// words that stand above its column: so no word is cut into letters, and nothing slides sideways.

const MANY = 4;
const ROLES = [
  ["table", "table"],
  ["thead, tbody", "rowgroup"],
  ["tr", "row"],
  ["thead th", "columnheader"],
  ["tbody th", "rowheader"],
  ["td", "cell"],
];

/**
 * Name every table below an element, and make a wide one ready for a narrow window; the style sheet
 * does the rest. The web pages and JupyterLab have this one way for tables.
 * Roles are said, since a browser takes them away where a table is drawn as something else.
 * @param {Element} root
 */
export function readyTables(root) {
  for (const table of root.querySelectorAll("table:not(.als-stacked)")) {
    const heads = [...table.querySelectorAll("thead :is(th, td)")].map((one) => one.textContent);
    // one without a name is called by what stands above its columns
    if (!table.querySelector("caption") && !table.hasAttribute("aria-label"))
      table.setAttribute("aria-label", heads.filter(Boolean).join(", "));
    if (heads.length < MANY) continue;
    table.classList.add("als-stacked");
    for (const [selector, role] of ROLES)
      for (const one of role === "table" ? [table] : table.querySelectorAll(selector))
        one.setAttribute("role", role);
    for (const row of table.querySelectorAll("tbody tr"))
      [...row.children].forEach((one, at) => one.setAttribute("data-head", heads[at] ?? ""));
  }
}
