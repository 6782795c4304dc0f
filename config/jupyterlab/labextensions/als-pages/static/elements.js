// Elements of the room's own, made with their attributes, words and children.

/**
 * An element with attributes, words and children.
 * @param {string} name
 * @param {{ [attribute: string]: string }} attributes
 * @param {...(Node | string)} inside
 */
export function make(name, attributes, ...inside) {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  one.append(...inside);
  return one;
}

/**
 * @param {{ [attribute: string]: string }} attributes
 * @param {string} said
 * @param {() => void} act
 */
export function link(attributes, said, act) {
  const one = make("a", attributes, said);
  one.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
  return one;
}

/**
 * @param {string} said
 * @param {{ [attribute: string]: string }} attributes
 */
export function button(said, attributes) {
  return make("button", { type: "button", ...attributes }, said);
}
