// Elements of the room. Text enters as text, never as markup.

/** @typedef {{ [name: string]: string | boolean | ((event: any) => void) }} Attributes */

/**
 * An element with attributes (false leaves one out), listeners (functions) and what is inside.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} tag
 * @param {Attributes} [given]
 * @param {(Node | string)[]} inside
 */
export function make(tag, given = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...inside);
  return element;
}

/**
 * Standing words with every {name} replaced by its value.
 * @param {string} words
 * @param {{ [name: string]: string | number }} values
 */
export function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (mark, name) => String(values[name] ?? mark));
}

/**
 * @param {string} text
 * @param {() => void} click
 */
export function button(text, click) {
  return make("button", { type: "button", class: "act", click }, text);
}
