// A list to tick, to add to and to take along: drawn and remembered in the browser.

import { drawActions } from "./checklist-actions.js";
import { UNTOUCHED, add, remove, tick, tickOwn } from "./checklist-doing.js";
import { EVERYONE, drawOwn, drawTime } from "./checklist-items.js";
import { choices } from "./kit/choices.js";
import { filled, fresh, line, make, sources } from "./kit/elements.js";
import { keep, remembered, watch } from "./kit/memory.js";
import { listen, same, save } from "./kit/saving.js";

const SAVED = { ticked: "ticked", own: "own", own_ticked: "ownTicked", lane: "lane" };

/** Draw the checklist; the function given back takes it away. */
function render({ model, el }) {
  const name = model.get("name");
  const words = model.get("words");
  const recall = () => remembered(name, () => taken(model));
  const act = (next) => keep(name, next(recall()));

  const times = model.get("times").map((time) =>
    drawTime(time, words, (item, there) => act((did) => tick(did, item, there))),
  );
  const actions = drawActions(model, recall, act);
  const own = drawOwn(words, {
    tick: (text, there) => act((did) => tickOwn(did, text, there)),
    add: (text) => addLine(text, recall(), act, (says) => actions.say(says), words),
    remove: (text) => {
      act((did) => remove(did, text));
      actions.say(filled(words.removed, { line: text }));
      actions.focusUndo();
    },
  });
  const lanes = drawLanes(model.get("lanes"), words, (lane) => act((did) => ({ ...did, lane })));
  const drawn = [lanes, ...times, own, actions];

  function show(did) {
    for (const part of drawn) part.show(did);
    save(model, inModel(did));
  }

  // one value at a time: while several are being saved, the model is half old and half new
  function changedInPython(trait, key) {
    const value = model.get(trait);
    if (!same(value, recall()[key])) act((did) => ({ ...did, [key]: value }));
  }

  const root = frame(model, words, drawn);
  el.replaceChildren(root);
  act((did) => ({ ...did, ticked: did.ticked.filter((item) => known(model).includes(item)) }));
  show(recall());
  const ends = Object.entries(SAVED).map(([trait, key]) =>
    listen(model, trait, () => changedInPython(trait, key)),
  );
  ends.push(watch(name, show));
  return () => {
    for (const end of ends) end();
    root.remove();
  };
}

/** The list around its parts. */
function frame(model, words, drawn) {
  const heading = make("h3", { class: "als-title", dir: "auto", id: fresh("title") }, model.get("title"));
  const { why, sources: found } = model.get("intro");
  const intro = why ? [line(why), ...sources(found, words)] : [];
  const given = { class: "als als-checklist", role: "group", "aria-labelledby": heading.id };
  return make("div", given, heading, ...intro, ...drawn.map(({ element }) => element));
}

/** The choice for whom the list is; with none chosen everything is shown. */
function drawLanes(lanes, words, choose) {
  const offered = [{ name: EVERYONE, say: words.everyone }, ...lanes];
  const answer = choices("radio", offered, "", ([lane]) => choose(lane));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.lane);
  const element = make("fieldset", { class: "als-question" }, legend, ...answer.rows);
  return { element, show: ({ lane }) => answer.show([lane]) };
}

/** Add a line of the reader's own; false, with a sentence, if it cannot be added. */
function addLine(text, did, act, say, words) {
  const twice = did.own.includes(text);
  say(text === "" ? words.own_empty : filled(twice ? words.own_twice : words.added, { line: text }));
  if (text === "" || twice) return false;
  act((before) => add(before, text));
  return true;
}

/** Names of the items; a tick may be left from one that has gone. */
function known(model) {
  return model.get("times").flatMap(({ items }) => items.map(({ name }) => name));
}

/** What the reader did, as the model holds it. */
function taken(model) {
  const held = Object.entries(SAVED).map(([trait, key]) => [key, model.get(trait)]);
  return { ...UNTOUCHED, ...Object.fromEntries(held) };
}

/** What the model should hold. */
function inModel(did) {
  return Object.fromEntries(Object.entries(SAVED).map(([trait, key]) => [trait, did[key]]));
}

export default { render };
