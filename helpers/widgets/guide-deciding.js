// How soon to be seen, by name alone: the same decision as in helpers/guide/deciding.py.

const SELF_CARE = "self-care";
const ROUTINE = "routine";

/** What is said where no rule asks for a visit. */
export const ALL_NO = "all-answered-no";
export const LEFT_OPEN = "some-left-open";

/** Whether a condition holds for these features and this course; an empty list asks nothing. */
function holds(when, present, told) {
  const fits = (list, value) => list.length === 0 || list.includes(value);
  return (
    when.needs.every((need) => need.some((name) => present.has(name))) &&
    fits(when.onset, told.onset) &&
    fits(when.trajectory, told.trajectory) &&
    !when.none.some((name) => present.has(name)) &&
    (when.ageFrom === null || (told.age !== null && told.age >= when.ageFrom)) &&
    fits(when.asker, told.asker)
  );
}

/** What a rule sees: not the features that another rule has already explained to it. */
function seen(rule, present, explaining) {
  const hidden = explaining.filter((other) => other.standsInFor.includes(rule.name));
  if (hidden.length === 0) return present;
  return new Set([...present].filter((name) => !hidden.some((one) => one.explains.includes(name))));
}

/** The rules that hold at the most urgent level at which one does; they stand in that order. */
function holding(guide, present, told) {
  const explains = (rule) => rule.explains.length > 0 && holds(rule.when, present, told);
  const explaining = guide.rules.filter(explains);
  const held = [];
  for (const rule of guide.rules) {
    if (held.length > 0 && rule.level !== held[0].level) break;
    if (holds(rule.when, seen(rule, present, explaining), told)) held.push(rule);
  }
  return held;
}

/**
 * Decide. `guide` is what Python hands over; `did.said` holds "yes", "no" or "not-sure" by feature,
 * and a feature without an answer counts as not sure.
 */
export function decide(guide, did) {
  const answered = (answer) => Object.keys(did.said).filter((name) => did.said[name] === answer);
  const present = new Set(answered("yes"));
  const absent = new Set(answered("no"));
  const open = { onset: did.onset || "not-sure", trajectory: did.trajectory || "not-sure" };
  const told = { ...open, age: did.age ?? null, asker: did.asker || "self" };

  const held = holding(guide, present, told);
  let level = held[0]?.level ?? SELF_CARE;
  let reasons = held.map((rule) => rule.name);
  if (level === SELF_CARE) {
    // an open red flag must never be read as a no
    const allNo = guide.redFlags.every((name) => absent.has(name));
    level = allNo ? SELF_CARE : ROUTINE;
    reasons = allNo ? [...reasons, ALL_NO] : [LEFT_OPEN];
  }
  const rank = (one) => guide.levels.indexOf(one);
  const fitting = (list) => list.filter((one) => holds(one.when, present, told));
  const names = (list) => list.map((one) => one.name);
  return {
    level,
    reasons,
    changes: names(guide.changes.filter((one) => rank(one.level) < rank(level))),
    questions: names(fitting(guide.questions)),
    also: names(fitting(guide.also)),
    leftOpen: guide.redFlags.filter((name) => !present.has(name) && !absent.has(name)),
  };
}
