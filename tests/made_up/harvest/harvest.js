// What to pick: a button that says so once it was pressed.

import { button, line, make } from "../base/elements.js";

function render({ model, el }) {
  const words = model.get("words");
  const picked = line("");
  const pick = button(words.pick, "plain", () => (picked.textContent = words.picked));
  el.replaceChildren(make("div", { class: "als" }, line(model.get("say")), pick, picked));
  return () => el.replaceChildren();
}

export default { render };
