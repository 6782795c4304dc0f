// What cannot be true together: "no pain" and "pain". Whichever is told later counts, and where nobody
// knows which was, as in two files that were joined, what is there counts and not what is not.

/** @import { Answers, Visit } from "./visit-types.js" */

/**
 * Pairs of field and choice that exclude each other; the first of each is what is not there.
 * @param {Visit} visit
 * @returns {[[string, string], [string, string]][]}
 */
function pairs({ parts }) {
  return parts
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.choices.flatMap((one) =>
        Object.entries(one.against).flatMap(([other, names]) =>
          names.map(
            (name) =>
              /** @type {any} */ ([
                [field.name, one.name],
                [other, name],
              ]),
          ),
        ),
      ),
    );
}

/** @type {(answers: Answers, at: [string, string]) => boolean} */
const isPicked = (answers, [field, name]) => answers[field]?.picked.includes(name) ?? false;

/** @type {(answers: Answers, at: [string, string]) => Answers} */
function without(answers, [field, name]) {
  const { words, picked } = answers[field];
  return { ...answers, [field]: { words, picked: picked.filter((one) => one !== name) } };
}

/**
 * The answers without what contradicts them; `before` are those before something was told.
 * @param {Visit} visit
 * @param {Answers} answers
 * @param {Answers} [before]
 */
export function settled(visit, answers, before = answers) {
  return pairs(visit).reduce((now, [absent, there]) => {
    if (!isPicked(now, absent) || !isPicked(now, there)) return now;
    const isLater = isPicked(before, there) && !isPicked(before, absent);
    return without(now, isLater ? there : absent);
  }, answers);
}
