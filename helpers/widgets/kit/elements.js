// Elements of the page. Text enters as text, never as markup.

/** An element with attributes (false leaves one out), listeners (functions) and what is inside. */
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
 * Make an element that can hold the focus; from any other JupyterLab takes x, d, m and arrows. When
 * a reader goes back, a browser fills in by itself what was ticked there, even what was erased since.
 */
export function control(tag, given = {}, ...inside) {
  const own = { "data-lm-suppress-shortcuts": "true" };
  if (tag === "input" || tag === "textarea") own.autocomplete = "off";
  return make(tag, { ...own, ...given }, ...inside);
}

/** A button; the one to press most is "main", the others are "plain". */
export function button(text, weight, press) {
  const kind = `als-button als-${weight}`;
  return control("button", { type: "button", class: kind, click: press }, text);
}

/**
 * Write words on a button, and name it for voices that press by name: by what is seen, and what of
 * several it belongs to. `pattern` has the place {button}.
 */
export function nameButton(one, says, pattern, values) {
  // a view is shown again after each press: what stays the same is not laid out again
  if (one.textContent !== says) one.textContent = says;
  one.setAttribute("aria-label", filled(pattern, { ...values, button: says }));
  return one;
}

/** Name an element by words that are seen: its own first, then those of what it belongs to. */
export function nameBy(one, ...seen) {
  for (const element of seen) element.id ||= fresh("name");
  one.setAttribute("aria-labelledby", seen.map(({ id }) => id).join(" "));
  return one;
}

/** A paragraph in whatever direction its words run. */
export function line(text, kind = "als-line") {
  return make("p", { class: kind, dir: "auto" }, text);
}

/** Links to sources, a row each; that they open in a new tab is said once, before them. */
export function sources(found, words) {
  if (found.length === 0) return [];
  const links = found.flatMap(({ label, href, title }) => {
    const given = { href, title, target: "_blank", rel: "noopener noreferrer", class: "als-link" };
    return [" ", control("a", given, label)];
  });
  const head = `${words.sources} (${words.new_tab}):`;
  return [make("p", { class: "als-sources" }, head, ...links)];
}

/** Standing words with every {name} replaced by its value. */
export function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
}

/** An id that no other element on the page has, whichever widget asks. */
export function fresh(kind) {
  const key = Symbol.for("als-pages.ids");
  globalThis[key] = (globalThis[key] ?? 0) + 1;
  return `als-${kind}-${globalThis[key]}`;
}
