// How a part is put on the page, and how it is taken away again.

/**
 * Put on the page what a part drew, then show what the reader did; the function given back takes it
 * away, with every listening that ends with it.
 * @param {HTMLElement} el
 * @param {HTMLElement} root
 * @param {(() => void)[]} ends
 * @param {() => void} begin
 */
export function mount(el, root, ends, begin) {
  el.replaceChildren(root);
  begin();
  return () => {
    for (const end of ends) end();
    root.remove();
  };
}
