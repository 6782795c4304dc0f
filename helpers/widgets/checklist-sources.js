// Where the reasons on a checklist come from: closed at first, one stop for a switch and not forty.

import { everyItem } from "./checklist-items.js";
import { control, make, sources } from "./kit/elements.js";

/** Every source of the list once; nothing where it has none. */
export function drawSources(model) {
  const words = model.get("words");
  const named = [model.get("intro"), ...everyItem(model)].flatMap((part) => part.sources ?? []);
  const once = [...new Map(named.map((source) => [source.href, source])).values()];
  if (once.length === 0) return [];
  const head = control("summary", {}, words.whence);
  return [make("details", { class: "als-whence" }, head, ...sources(once, words))];
}
