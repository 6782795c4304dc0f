// The two paths through the guide: for those who have ALS, and for everyone else.

/** @import { Guide, GuideInput } from "./guide-types.js" */

/**
 * Whether the answers are of someone who has ALS.
 * @param {Guide} guide
 * @param {GuideInput} did
 */
export function hasAls({ als }, { said }) {
  return als !== null && said[als] === "yes";
}

/**
 * The groups that are asked, the emergencies first.
 * @param {Guide} guide
 * @param {GuideInput} did
 */
export function pathOf(guide, did) {
  return hasAls(guide, did) ? guide.alsGroups : guide.groups;
}

/**
 * The step of the advice: it comes after every group and the course.
 * @param {Guide} guide
 * @param {GuideInput} did
 */
export function adviceStep(guide, did) {
  return pathOf(guide, did).length + 1;
}

/**
 * Every feature of both paths by name, asked in the words of the path for everyone.
 * @param {Guide} guide
 */
export function featuresOf({ groups, alsGroups }) {
  const asked = groups.flatMap(({ features }) => features);
  const others = alsGroups.flatMap(({ features }) => features);
  const extra = others.filter(({ name }) => asked.every((one) => one.name !== name));
  return new Map([...asked, ...extra].map((feature) => [feature.name, feature]));
}

/**
 * What was answered with yes on either path, as short names: all of it counts.
 * @param {Guide} guide
 * @param {GuideInput} did
 */
export function signsTold(guide, did) {
  const { said } = did;
  const features = [...featuresOf(guide).values()].filter(({ name }) => said[name] === "yes");
  return [...features.map(({ say }) => say), ...(hasAls(guide, did) ? [guide.alsSay] : [])];
}
