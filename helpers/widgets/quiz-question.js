// One question on the page.

import { choices } from "./kit/choices.js";
import { button, filled, fresh, line, make, sources } from "./kit/elements.js";
import { mark, NOT_SURE } from "./quiz-marking.js";

export const UNTOUCHED = { chosen: [], checked: [], hints: 0, presses: 0 };

/** A question: its element, and `show`, which draws what the reader did. `act` gets what is new. */
export function drawQuestion(question, number, words, act) {
  const several = question.right.length > 1;
  const offered = [...question.choices, { name: NOT_SURE, say: words.not_sure }];
  const answer = choices(several ? "checkbox" : "radio", offered, NOT_SURE, (chosen) =>
    act(({ presses, ...did }) => ({ ...did, chosen, presses: did.checked.length ? presses : 0 })),
  );
  const hints = drawHints(question.hints, words, act);
  const said = make("div", { class: "als-said", role: "status" });
  const changed = line(words.changed, "als-line als-changed");
  const check = button(words.check, "main", () =>
    act((did) => ({ ...did, checked: did.chosen, presses: did.presses + 1 })),
  );
  const again = button(words.again, "plain", () => {
    act(() => UNTOUCHED);
    answer.focus();
  });
  const legend = make("legend", { class: "als-legend", dir: "auto" }, `${number}. ${question.ask}`);
  const how = line(several ? words.choose_several : words.choose_one, "als-line als-how");
  how.id = fresh("how");
  const given = { class: "als-question", "aria-describedby": how.id };
  const element = make("fieldset", given, legend, how, ...answer.rows);
  element.append(hints.list, make("div", { class: "als-buttons" }, check, ...hints.buttons));
  element.append(changed, said, again);
  let told = "";

  function show(did) {
    answer.show(did.chosen);
    hints.show(did.hints);
    changed.hidden = did.checked.length === 0 || `${did.chosen}` === `${did.checked}`;
    again.hidden = did.checked.length === 0;
    // drawn only when something new is to be said: a status that is drawn is read aloud
    const key = `${did.presses} ${did.checked}`;
    if (told !== key) said.replaceChildren(...feedback(question, did, words));
    told = key;
  }
  return { element, show };
}

/** What there is to say: each explanation under the choice that it belongs to. */
function feedback(question, { checked, presses }, words) {
  if (presses === 0) return [];
  if (checked.length === 0) return [line(words.choose_first)];
  const { right, more, unsure, says } = mark(question, checked);
  const explained = question.choices.filter(({ name }) => says.includes(name));
  const quote = unsure ? words.it_fits : words.you_chose;
  const parts = explained.map(({ say, why, sources: found }) =>
    make(
      "div",
      { class: "als-why" },
      line(filled(quote, { choice: say }), "als-line als-quote"),
      line(why),
      ...sources(found, words),
    ),
  );
  const several = question.right.length > 1;
  const after = unsure ? [] : more ? [words.more] : right && several ? [words.complete] : [];
  return [...(unsure ? [line(words.unsure)] : []), ...parts, ...after.map((says) => line(says))];
}

/** Hints, one more with each press; after the last the same button hides them. */
function drawHints(hints, words, act) {
  const list = make("div", { class: "als-hints", "aria-live": "polite" });
  const press = button(words.hint, "plain", () =>
    act((did) => ({ ...did, hints: (did.hints + 1) % (hints.length + 1) })),
  );

  function show(count) {
    while (list.children.length > count) list.lastChild.remove();
    while (list.children.length < count) {
      const place = list.children.length;
      const label = filled(words.hint_number, { number: place + 1, all: hints.length });
      list.append(line(`${label} ${hints[place]}`));
    }
    press.textContent =
      count === 0 ? words.hint : count < hints.length ? words.next_hint : words.hide_hints;
  }
  return { list, buttons: hints.length > 0 ? [press] : [], show };
}
