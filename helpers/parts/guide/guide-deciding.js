// How soon to be seen, by name alone: the same decision as in helpers/guide/deciding.py.

/** @import { Condition, Counted, Decision, Fitting, GuideInput } from "./guide-types.js" */
/** @import { Level, Reply, Rule, Rules, Trajectory } from "./guide-types.js" */

const SELF_CARE = "self-care";
const ROUTINE = "routine";
/** @type {Trajectory[]} */
const STEADY = ["stable", "improving"];

/** What is said where no rule asks for a visit. */
export const ALL_NO = "all-answered-no";
export const LEFT_OPEN = "some-left-open";

/**
 * What was told, with the course as it counts: a leg that has been weak for years and has failed
 * this morning came both slowly and suddenly.
 * @param {Rules} guide
 * @param {GuideInput} did
 * @returns {Counted}
 */
function asCounted(guide, did) {
  const answered = (/** @type {Reply} */ reply) =>
    new Set(Object.keys(did.said).filter((name) => did.said[name] === reply));
  const present = answered("yes");
  const faster = guide.hastens.filter(({ name }) => present.has(name));
  return {
    present,
    absent: answered("no"),
    onset: [did.onset || "not-sure", ...faster.map(({ onset }) => onset)],
    trajectory: [
      did.trajectory || "not-sure",
      ...faster.flatMap(({ trajectory }) => (trajectory ? [trajectory] : [])),
    ],
    asker: did.asker || "self",
  };
}

/**
 * Whether a condition holds for these features and what was told; an empty list asks nothing.
 * @param {Condition} when
 * @param {Counted} told
 */
function holds(when, told, present = told.present) {
  const has = (/** @type {string[]} */ names) => names.some((name) => present.has(name));
  /** @type {<Name>(list: Name[], values: Name[]) => boolean} */
  const fits = (list, values) => list.length === 0 || values.some((one) => list.includes(one));
  return (
    when.needs.every(has) &&
    (when.two.length === 0 || when.two.filter(has).length >= 2) &&
    fits(when.onset, told.onset) &&
    fits(when.trajectory, told.trajectory) &&
    !has(when.none) &&
    !when.open.some((name) => told.absent.has(name)) &&
    fits(when.asker, [told.asker])
  );
}

/**
 * Whether an explaining rule holds: not for what came too fast, nor, if steady, for what grows.
 * @param {Rule} rule
 * @param {Counted} told
 */
function explainsNow(rule, told) {
  const slow = !rule.tooFast.some((onset) => told.onset.includes(onset));
  const steady = !rule.steady || told.trajectory.every((going) => STEADY.includes(going));
  return slow && steady && holds(rule.when, told);
}

/**
 * What a rule sees: not the features that another rule has already explained to it.
 * @param {Rule} rule
 * @param {Set<string>} present
 * @param {Rule[]} explaining
 */
function seen(rule, present, explaining) {
  const hidden = explaining.filter((other) => other.standsInFor.includes(rule.name));
  if (hidden.length === 0) return present;
  return new Set([...present].filter((name) => !hidden.some((one) => one.explains.includes(name))));
}

/**
 * The rules that hold at the most urgent level at which one does; they stand in that order.
 * @param {Rules} guide
 * @param {Counted} told
 */
function holding(guide, told) {
  const explaining = guide.rules.filter((one) => one.explains.length > 0 && explainsNow(one, told));
  /** @type {Rule[]} */
  const held = [];
  for (const rule of guide.rules) {
    if (held.length > 0 && rule.level !== held[0].level) break;
    const there =
      rule.explains.length > 0
        ? explaining.includes(rule)
        : holds(rule.when, told, seen(rule, told.present, explaining));
    if (there) held.push(rule);
  }
  return held;
}

/**
 * Decide. `guide` is what Python hands over; `did.said` holds "yes", "no" or "not-sure" by feature,
 * and a feature without an answer counts as not sure.
 * @param {Rules} guide
 * @param {GuideInput} did
 * @returns {Decision}
 */
export function decide(guide, did) {
  const told = asCounted(guide, did);
  const forAls = guide.als !== null && told.present.has(guide.als);
  const asked = forAls ? [] : guide.redFlags;

  const held = holding(guide, told);
  let level = held[0]?.level ?? SELF_CARE;
  let reasons = held.map((rule) => rule.name);
  if (level === SELF_CARE) {
    // an open red flag must never be read as a no
    const allNo = guide.redFlags.every((name) => told.absent.has(name));
    level = allNo ? SELF_CARE : ROUTINE;
    reasons = allNo ? [...reasons, ALL_NO] : [LEFT_OPEN];
  }
  const calm = level === ROUTINE || level === SELF_CARE;
  const rank = (/** @type {Level} */ one) => guide.levels.indexOf(one);
  const fitting = (/** @type {Fitting[]} */ list) =>
    list.filter((one) => holds(one.when, told)).map((one) => one.name);
  return {
    level,
    reasons,
    changes: fitting(guide.changes.filter((one) => rank(one.level) < rank(level))),
    notes: fitting(guide.notes.filter((one) => calm || !one.calm)),
    questions: fitting(guide.questions),
    also: fitting(guide.also),
    leftOpen: asked.filter((name) => !told.present.has(name) && !told.absent.has(name)),
    forAls,
    card: held.every((rule) => rule.card === held[0].card) ? (held[0]?.card ?? null) : null,
    grounds: calm,
  };
}
