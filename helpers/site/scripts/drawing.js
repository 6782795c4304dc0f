// Draws each widget over its printed form, with the same modules as in JupyterLab. No kernel, no server.

/** Values by name, with listeners: all that a widget asks of its model. */
function plainModel(values) {
  const listeners = new Map();
  const heard = (event) => listeners.get(event) ?? [];
  return {
    get: (key) => values[key],
    set(key, value) {
      values[key] = value;
      for (const listener of heard(`change:${key}`)) listener();
    },
    save_changes() {},
    on: (event, listener) => listeners.set(event, [...heard(event), listener]),
    off: (event, listener) =>
      listeners.set(
        event,
        heard(event).filter((one) => one !== listener),
      ),
  };
}

function draw(part) {
  const values = JSON.parse(part.querySelector("script").textContent);
  // a page that the browser saved holds what was drawn in it then, and nothing moves it any more
  for (const old of part.querySelectorAll(":scope > .drawn")) old.remove();
  const printed = part.querySelector(".printed");
  printed.hidden = false;
  const el = Object.assign(document.createElement("div"), { className: "drawn" });
  part.append(el);
  globalThis.alsWidgets[part.dataset.widget].render({ model: plainModel(values), el });
  // the printed form goes only when there is something in its place
  printed.hidden = true;
}

/** Draw every widget of the page; one that cannot be drawn stays as it is printed. */
export function drawWidgets() {
  for (const part of document.querySelectorAll("[data-widget]")) {
    try {
      draw(part);
    } catch (why) {
      console.error(`The ${part.dataset.widget} stays as it is printed.`, why);
    }
  }
  // what was drawn has moved the place that the address names
  if (location.hash) document.getElementById(placeNamed(location.hash.slice(1)))?.scrollIntoView();
}

/** The name as it was before it became part of an address; "100%" never was one. */
function placeNamed(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
