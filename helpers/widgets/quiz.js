// The questions of one topic: drawn, answered and remembered in the browser.

import { make } from "./kit/elements.js";
import { keep, remembered, watch } from "./kit/memory.js";
import { listen, same, save } from "./kit/saving.js";
import { NOT_SURE } from "./quiz-marking.js";
import { drawQuestion, UNTOUCHED } from "./quiz-question.js";

/** Draw the quiz; the function given back takes it away. */
function render({ model, el }) {
  const name = model.get("name");
  const questions = model.get("questions");
  const recall = () => remembered(name, () => taken(questions, model.get("picked")));

  const drawn = questions.map((question, place) =>
    drawQuestion(question, place + 1, model.get("words"), (next) => {
      const did = recall();
      keep(name, { ...did, [question.name]: next(did[question.name] ?? UNTOUCHED) });
    }),
  );

  function show(did) {
    drawn.forEach(({ show }, place) => show(did[questions[place].name] ?? UNTOUCHED));
    save(model, { picked: checkedAnswers(questions, did) });
  }

  function pickedInPython() {
    const picked = model.get("picked");
    if (!same(picked, checkedAnswers(questions, recall()))) keep(name, taken(questions, picked));
  }

  const root = make("div", { class: "als als-quiz" }, ...drawn.map(({ element }) => element));
  const ends = [watch(name, show), listen(model, "picked", pickedInPython)];
  el.replaceChildren(root);
  keep(name, fitting(questions, recall()));
  return () => {
    for (const end of ends) end();
    root.remove();
  };
}

/** Answers checked so far, by question, in the order of the page. */
function checkedAnswers(questions, did) {
  const answered = questions.filter((question) => did[question.name]?.checked.length > 0);
  return Object.fromEntries(answered.map(({ name }) => [name, did[name].checked]));
}

/** What the reader did, from answers that Python holds. */
function taken(questions, picked) {
  const answers = Object.entries(picked);
  const whole = (names) => ({ ...UNTOUCHED, chosen: names, checked: names, presses: 1 });
  const did = answers.map(([name, names]) => [name, whole(names)]);
  return fitting(questions, Object.fromEntries(did));
}

/** What the reader did, without names that the questions do not hold or hold no longer. */
function fitting(questions, did) {
  const kept = {};
  for (const { name, choices } of questions.filter(({ name }) => did[name])) {
    const known = [...choices.map((choice) => choice.name), NOT_SURE];
    const fits = (names) => known.filter((choice) => names.includes(choice));
    const [chosen, checked] = [fits(did[name].chosen), fits(did[name].checked)];
    kept[name] = { ...did[name], chosen, checked, presses: checked.length && did[name].presses };
  }
  return kept;
}

export default { render };
