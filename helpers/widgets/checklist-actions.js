// Clear, undo, copy, print and download, and the one place where they say what happened.

import { clear, isEmpty, undo } from "./checklist-doing.js";
import { isShown } from "./checklist-items.js";
import { asPaper, asText } from "./checklist-paper.js";
import { button, filled, line, make } from "./kit/elements.js";
import { copyText, downloadText, printAlone } from "./kit/handing.js";

/** The buttons below a list; `say` puts a sentence where it is read aloud. */
export function drawActions(model, recall, act) {
  const words = model.get("words");
  const said = make("div", { class: "als-said", role: "status" });
  const hidden = line(words.hidden, "als-line als-reason");
  const items = model.get("times").flatMap(({ items }) => items);
  const say = (text) => said.replaceChildren(line(text));
  const list = () => outline(model, recall());

  const clearing = button(words.clear, "plain", () => {
    say(isEmpty(recall()) ? words.nothing_to_clear : words.cleared);
    if (!isEmpty(recall())) act(clear);
  });
  const undoing = button(words.undo, "plain", () => {
    act(undo);
    say(words.undone);
    clearing.focus();
  });
  const copying = button(words.copy_list, "plain", async () => {
    say((await copyText(asText(list()))) ? words.copied : words.copy_refused);
  });
  const printing = button(words.print_list, "plain", async () => {
    const printed = await printAlone(model.get("title"), ...asPaper(list()));
    if (!printed) say(words.print_refused);
  });
  const downloading = button(words.download_list, "plain", () => {
    const file = `${model.get("name").split("/").at(-1)}.txt`;
    downloadText(asText(list()), file);
    say(filled(words.downloaded, { file }));
  });

  const changing = make("div", { class: "als-buttons" }, clearing, undoing);
  const keeping = make("div", { class: "als-buttons" }, copying, printing, downloading);
  const heading = make("h4", { class: "als-heading" }, words.keep);
  const element = make("div", { class: "als-group" }, hidden, changing, heading, keeping, said);

  function show(did) {
    undoing.hidden = did.cleared === null;
    hidden.hidden = items.every((one) => isShown(one, did.lane) || !did.ticked.includes(one.name));
  }
  return { element, show, say, focusUndo: () => undoing.focus() };
}

/** The list as the reader sees it now. */
function outline(model, { ticked, own, ownTicked, lane }) {
  const groups = model.get("times").map(({ say, items }) => ({
    say,
    items: items
      .filter((item) => isShown(item, lane))
      .map(({ name, say, why }) => ({ say, why, ticked: ticked.includes(name) })),
  }));
  const lines = own.map((say) => ({ say, why: "", ticked: ownTicked.includes(say) }));
  groups.push({ say: model.get("words").own, items: lines });
  return {
    title: model.get("title"),
    intro: model.get("intro").why,
    groups: groups.filter(({ items }) => items.length > 0),
  };
}
