// How the blocks of a page become steps: what is on the screen at once where one thing is shown at a
// time. A step has at most one control of its own, and no more words than there is room for. Links of
// the text are no reason for a step: where there are several, one control leads to each of them.

/**
 * What is known of a block: whether it is a heading, stands alone, or goes with the one before it;
 * how many controls it has, and how many of them are links of the text; and from where to where it
 * reaches on the whole page.
 * @typedef {{
 *   heads: boolean, alone: boolean, joins: boolean, stops: number, links: number, top: number,
 *   bottom: number,
 * }} Measured
 */

/**
 * A step: its first block, the one after its last, and which control of its blocks is its own, if any.
 * It may gather so many links, each of which is shown in a step within, for whoever asks for them.
 * @typedef {{ from: number, to: number, stop: number, gathers: number, within: boolean }} Step
 */

/**
 * @typedef {{
 *   from: number, to: number, own: number, links: number, isHead: boolean, isAlone: boolean,
 * }} Group
 */

const MORE = 160;
/** In pixels: what leads to the links of a step, or past its section, stands below its words. */

/**
 * Steps for these blocks, in their order: each block is in one of them at least. A block with several
 * controls is shown once for each.
 * @param {Measured[]} blocks
 * @param {number} room how high a step may be
 * @returns {Step[]}
 */
export function packed(blocks, room) {
  /** @type {Group[]} */
  const groups = [];
  blocks.forEach((block, at) => {
    const { stops, links, heads, alone } = block;
    const group = groups.at(-1);
    if (group && fits(blocks, group, block, room)) {
      group.to = at + 1;
      group.own += stops - links;
      group.links += links;
      group.isHead &&= heads;
      group.isAlone ||= alone;
    } else {
      groups.push({
        from: at,
        to: at + 1,
        own: stops - links,
        links,
        isHead: heads,
        isAlone: alone,
      });
    }
  });
  return groups.flatMap(stepsOf);
}

/**
 * @param {Group} group
 * @returns {Step[]}
 */
function stepsOf({ from, to, own, links }) {
  const isGathered = own === 0 && links > 1;
  /** @type {(stop: number) => Step} */
  const one = (stop) => ({ from, to, stop, gathers: 0, within: isGathered });
  const each = Array.from({ length: own + links }, (_, stop) => one(stop));
  if (isGathered) return [{ from, to, stop: -1, gathers: links, within: false }, ...each];
  return each.length > 0 ? each : [one(-1)];
}

/**
 * Whether a block may be shown with those before it. A heading is never shown without what it heads.
 * @param {Measured[]} blocks
 * @param {Group} group
 * @param {Measured} block
 * @param {number} room
 */
function fits(blocks, group, block, room) {
  if (block.joins || group.isHead) return true;
  if (block.heads || block.alone || group.isAlone) return false;
  const own = group.own + block.stops - block.links;
  const links = group.links + block.links;
  if (own + Math.min(links, 1) > 1) return false;
  const hasMore = links > 1 || blocks[group.from].heads;
  return block.bottom - blocks[group.from].top <= room - (hasMore ? MORE : 0);
}
