// Light or dark: as the system says, until a reader chooses. The choice stays where that is allowed.

/** @typedef {"dark" | "light"} Look */

const KEY = "als-pages.look";
const system = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

/** What the browser lets us keep; nothing where it lets us keep nothing. */
function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {Look | null} look */
function keep(look) {
  try {
    if (look) localStorage.setItem(KEY, look);
    else localStorage.removeItem(KEY);
  } catch {
    // the look then holds for this page alone
  }
}

/** @param {string | null} look */
function wear(look) {
  if (look === "dark" || look === "light") root.dataset.look = look;
  else delete root.dataset.look;
}

const isDark = () => (root.dataset.look ?? (system.matches ? "dark" : "light")) === "dark";

wear(kept());
document.addEventListener("DOMContentLoaded", () => {
  const button = /** @type {HTMLButtonElement & { dataset: { dark: string, light: string } }} */ (
    document.getElementById("looks")
  );
  const name = () => (button.textContent = isDark() ? button.dataset.light : button.dataset.dark);
  button.addEventListener("click", () => {
    /** @type {Look} */
    const look = isDark() ? "light" : "dark";
    // a choice that says what the system says is none
    const chosen = look === (system.matches ? "dark" : "light") ? null : look;
    wear(chosen);
    keep(chosen);
    name();
  });
  system.addEventListener("change", name);
  button.hidden = false;
  name();
});
