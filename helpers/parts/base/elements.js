// Elements of the page. Text enters as text, never as markup.

/** @import { Attributes, Listener, Shared, Source, Way, Words } from "./types.js" */

/** @typedef {keyof HTMLElementTagNameMap} Tag */
/** @typedef {{ [name: string]: string | number }} Filling */

/**
 * An element with attributes (false leaves one out), listeners (functions) and what is inside.
 * @template {Tag} Name
 * @param {Name} tag
 * @param {Attributes} [given]
 * @param {(Node | string)[]} inside
 */
export function make(tag, given = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false)
      element.setAttribute(name, value === true ? "" : /** @type {string} */ (value));
  }
  element.append(...inside);
  return element;
}

/**
 * Make an element that can hold the focus; from any other JupyterLab takes x, d, m and arrows. When
 * a reader goes back, a browser fills in by itself what was ticked there, even what was erased since.
 * @template {Tag} Name
 * @param {Name} tag
 * @param {Attributes} [given]
 * @param {(Node | string)[]} inside
 */
export function control(tag, given = {}, ...inside) {
  /** @type {Attributes} */
  const own = { "data-lm-suppress-shortcuts": "true" };
  if (tag === "input" || tag === "textarea") own.autocomplete = "off";
  return make(tag, { ...own, ...given }, ...inside);
}

/**
 * A button; the one to press most is "main", the others are "plain".
 * @param {string} text
 * @param {"main" | "plain" | "skip"} weight
 * @param {Listener} press
 */
export function button(text, weight, press) {
  const kind = `als-button als-${weight}`;
  return control("button", { type: "button", class: kind, click: press }, text);
}

/**
 * Write words on a button, and name it for voices that press by name: by what is seen, and what of
 * several it belongs to. `pattern` has the place {button}.
 * @param {HTMLButtonElement} one
 * @param {string} says
 * @param {string} pattern
 * @param {Filling} values
 */
export function nameButton(one, says, pattern, values) {
  // a view is shown again after each press: what stays the same is not laid out again
  if (one.textContent !== says) one.textContent = says;
  one.setAttribute("aria-label", filled(pattern, { ...values, button: says }));
  return one;
}

/**
 * Name an element by words that are seen: its own first, then those of what it belongs to.
 * @template {Element} One
 * @param {One} one
 * @param {HTMLElement[]} seen
 * @returns {One}
 */
export function nameBy(one, ...seen) {
  for (const element of seen) element.id ||= fresh("name");
  one.setAttribute("aria-labelledby", seen.map(({ id }) => id).join(" "));
  return one;
}

/**
 * A paragraph in whatever direction its words run.
 * @param {string} text
 */
export function line(text, kind = "als-line") {
  return make("p", { class: kind, dir: "auto" }, text);
}

/**
 * Links to sources, a row each; that they open in a new tab is said once, before them.
 * @param {Source[]} found
 * @param {Words<"sources" | "new_tab">} words
 */
export function sources(found, words) {
  if (found.length === 0) return [];
  const head = `${words.sources} (${words.new_tab}):`;
  return [make("p", { class: "als-sources" }, head, ...sourceLinks(found))];
}

/**
 * The links alone, each after a blank; whoever shows them says that they open in a new tab.
 * @param {Source[]} found
 */
export function sourceLinks(found) {
  return found.flatMap(({ label, href, title }) => {
    const given = { href, title, target: "_blank", rel: "noopener noreferrer", class: "als-link" };
    return [" ", control("a", given, label)];
  });
}

/**
 * Links to those who can be reached, in a row; none where nobody is named.
 * @param {Way[] | undefined} ways
 */
export function reach(ways) {
  if (!ways) return [];
  const links = ways.flatMap(({ say, href }) => [
    " ",
    control("a", { href, class: "als-link" }, say),
  ]);
  return [make("p", { class: "als-line als-reach" }, ...links)];
}

/**
 * Standing words with every {name} replaced by its value.
 * @param {string} words
 * @param {Filling} values
 */
export function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (mark, name) => /** @type {string} */ (values[name] ?? mark));
}

/** The language of the page, as its address or its frame says. */
export function language() {
  return document.documentElement.lang || "en";
}

/**
 * An id that no other element on the page has, whichever widget asks.
 * @param {string} kind
 */
export function fresh(kind) {
  const key = Symbol.for("als-pages.ids");
  // Prettier would take the second type away from what it belongs to
  // prettier-ignore
  /** @type {Shared<number>} */ (globalThis)[key] =
    (/** @type {Shared<number>} */ (globalThis)[key] ?? 0) + 1;
  return `als-${kind}-${/** @type {Shared<number>} */ (globalThis)[key]}`;
}
