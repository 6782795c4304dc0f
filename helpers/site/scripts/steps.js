// How the blocks of a page become steps: what is on the screen at once where one thing is shown at a
// time. A step has at most one control of its own, and no more words than there is room for.

/**
 * What is known of a block: whether it is a heading, stands alone, or goes with the one before it;
 * how many controls it has; and from where to where it reaches on the whole page.
 * @typedef {{
 *   heads: boolean, alone: boolean, joins: boolean, stops: number, top: number, bottom: number,
 * }} Measured
 */

/**
 * A step: its first block, the one after its last, and which control of its block is its own.
 * @typedef {{ from: number, to: number, stop: number }} Step
 */

/** @typedef {{ from: number, to: number, stops: number, isHead: boolean, isAlone: boolean }} Group */

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
    const group = groups.at(-1);
    if (group && fits(blocks, group, block, room)) {
      group.to = at + 1;
      group.stops += block.stops;
      group.isHead &&= block.heads;
      group.isAlone ||= block.alone;
    } else {
      const { stops, heads, alone } = block;
      groups.push({ from: at, to: at + 1, stops, isHead: heads, isAlone: alone });
    }
  });
  return groups.flatMap(({ from, to, stops }) =>
    Array.from({ length: Math.max(stops, 1) }, (_, at) => ({ from, to, stop: stops ? at : -1 })),
  );
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
  if (group.stops + block.stops > 1) return false;
  return block.bottom - blocks[group.from].top <= room;
}
