// How large the words are and in which colours: as the browser and the system say, until a reader
// chooses. The choice is kept where that is allowed, and holds on every page of the same address.

/** @typedef {"dark" | "light"} Look */

const LOOK = "als-pages.look";
const SIZE = "als-pages.size";
const NUMBERS = "als-pages.numbers";
const CONTENTS = "als-pages.contents";
export const ONE = "als-pages.one";
const LARGEST = 4;
const system = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

/**
 * What the browser lets us keep; nothing where it lets us keep nothing.
 * @param {string} key
 */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keep a choice, or let go of it where there is none.
 * @param {string} key
 * @param {string | null} value
 */
export function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // the choice then holds for this page alone
  }
}

/** Wear what was chosen before, at once: a page must not be drawn twice. */
export function wear() {
  wearLook(kept(LOOK));
  wearSize(Number(kept(SIZE)));
  wearNumbers(kept(NUMBERS) !== null);
  if (isOneWanted()) root.dataset.one = "read";
  root.dataset.menu = "closed"; // without scripts nothing would open it
}

/** Whether one thing at a time was chosen, before or by the address. */
export function isOneWanted() {
  const isAsked = new URLSearchParams(location.search).has("one");
  return isAsked || /^#one(=\d+)?$/.test(location.hash) || kept(ONE) !== null;
}

/** @param {boolean} areHidden */
function wearNumbers(areHidden) {
  if (areHidden) root.dataset.numbers = "hidden";
  else delete root.dataset.numbers;
}

/** @param {string | null} look */
function wearLook(look) {
  if (look === "dark" || look === "light") root.dataset.look = look;
  else delete root.dataset.look;
}

/** @param {number} size */
function wearSize(size) {
  if (size >= 1 && size <= LARGEST) root.dataset.size = String(Math.floor(size));
  else delete root.dataset.size;
}

/** @returns {Look} */
const ofSystem = () => (system.matches ? "dark" : "light");

/** @type {(look: Look) => Look} */
const other = (look) => (look === "dark" ? "light" : "dark");

/**
 * What the next press chooses: the other colours, then those of the system by choice, then none.
 * @returns {Look | null}
 */
function next() {
  const worn = root.dataset.look;
  if (worn === undefined) return other(ofSystem());
  return worn === ofSystem() ? null : ofSystem();
}

/**
 * Let a button, which holds the words for it, lead from colours to colours.
 * @param {HTMLElement} button
 */
export function offerLooks(button) {
  const name = () => (button.textContent = button.dataset[next() ?? "asSystem"] ?? "");
  button.addEventListener("click", () => {
    const look = next();
    wearLook(look);
    keep(LOOK, look);
    name();
  });
  system.addEventListener("change", name);
  name();
}

/**
 * Let two buttons make the words smaller and larger; one that leads no further says so.
 * @param {HTMLElement} smaller
 * @param {HTMLElement} larger
 */
export function offerSizes(smaller, larger) {
  const size = () => Number(root.dataset.size ?? 0);
  function tell() {
    smaller.setAttribute("aria-disabled", String(size() === 0));
    larger.setAttribute("aria-disabled", String(size() === LARGEST));
  }
  /** @param {number} by */
  function change(by) {
    const wanted = Math.min(Math.max(size() + by, 0), LARGEST);
    wearSize(wanted);
    keep(SIZE, wanted ? String(wanted) : null);
    tell();
  }
  smaller.addEventListener("click", () => change(-1));
  larger.addEventListener("click", () => change(1));
  tell();
}

/**
 * Let a button, which holds the words for it, hide the numbers of sources and show them again.
 * @param {HTMLElement} button
 */
export function offerNumbers(button) {
  const areHidden = () => root.dataset.numbers === "hidden";
  const name = () => (button.textContent = button.dataset[areHidden() ? "show" : "hide"] ?? "");
  button.addEventListener("click", () => {
    wearNumbers(!areHidden());
    keep(NUMBERS, areHidden() ? "hidden" : null);
    name();
  });
  name();
}

/**
 * Contents are closed until a reader opens them. On a wide window, where they hide nothing, whoever
 * opened them on one page finds them open on the next.
 * @param {HTMLDetailsElement} contents
 */
export function offerContents(contents) {
  const roomy = matchMedia("(min-width: 62rem)");
  contents.open = roomy.matches && kept(CONTENTS) !== null;
  contents.addEventListener("toggle", () => {
    if (roomy.matches) keep(CONTENTS, contents.open ? "open" : null);
  });
}

/**
 * Let a button open what stands behind it in the bar on a narrow window, where the words of the page
 * would else begin below the screen; on a wide one all of it stands in sight.
 * @param {HTMLElement} button
 */
export function offerMenu(button) {
  /** @param {boolean} isOpen */
  function show(isOpen) {
    root.dataset.menu = isOpen ? "open" : "closed";
    button.setAttribute("aria-expanded", String(isOpen));
  }
  button.addEventListener("click", () => show(root.dataset.menu !== "open"));
  button.hidden = false;
  show(false);
  return () => show(false);
}
