// A page is cut so that nothing is lost, nothing is shown out of its order, and no step holds more
// than one control.

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { packed } from "./steps.js";

/** @import { Measured } from "./steps.js" */

/** @type {(given?: Partial<Measured>) => Partial<Measured>} */
const apple = (given = {}) => given;

/**
 * Blocks one below the other, each ten pixels high.
 * @param {Partial<Measured>[]} given
 */
const stacked = (...given) =>
  given.map((one, at) => ({
    heads: false,
    alone: false,
    joins: false,
    stops: 0,
    links: 0,
    top: at * 10,
    bottom: at * 10 + 10,
    ...one,
  }));

/** @type {(blocks: Measured[], room?: number) => string[]} */
const shown = (blocks, room = 30) =>
  packed(blocks, room).map(
    ({ from, to, stop, gathers, within }) =>
      `${from}-${to - 1}:${gathers ? `${gathers} links` : stop}${within ? " within" : ""}`,
  );

test("words that fit stand together, and what is longer goes on in the next step", () => {
  assert.deepEqual(shown(stacked(apple(), apple(), apple(), apple())), ["0-2:-1", "3-3:-1"]);
});

test("a heading begins a step, and is never shown without what it heads", () => {
  const blocks = stacked(apple(), { heads: true }, { heads: true }, { alone: true }, apple());
  assert.deepEqual(shown(blocks), ["0-0:-1", "1-3:-1", "4-4:-1"]);
});

test("a step has one control, and a block with three is shown once for each", () => {
  const blocks = stacked({ stops: 1 }, { stops: 1 }, { stops: 3 }, apple());
  assert.deepEqual(shown(blocks), ["0-0:0", "1-1:0", "2-2:0", "2-2:1", "2-2:2", "3-3:-1"]);
});

test("links of the text stand together, and one control leads to each of them", () => {
  const link = { stops: 1, links: 1 };
  assert.deepEqual(shown(stacked(link, apple(), link), 190), [
    "0-2:2 links",
    "0-2:0 within",
    "0-2:1 within",
  ]);
  assert.deepEqual(shown(stacked(apple(), link)), ["0-1:0"]);
  // what leads to them must fit below the words, too
  assert.deepEqual(shown(stacked(link, apple(), link), 189), ["0-1:0", "2-2:0"]);
  assert.deepEqual(shown(stacked(link, { stops: 1 }, link)), ["0-0:0", "1-1:0", "2-2:0"]);
});

test("what explains a line stays with it", () => {
  const blocks = stacked({ alone: true, stops: 1 }, { joins: true }, { alone: true, stops: 1 });
  assert.deepEqual(shown(blocks), ["0-1:0", "2-2:0"]);
});

test("every block of any page is shown, in its order, and none before another", () => {
  const block = fc.record({
    heads: fc.boolean(),
    alone: fc.boolean(),
    joins: fc.boolean(),
    stops: fc.nat(4),
    links: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(block), fc.nat(200), (any, room) => {
      const given = any.map((one) => ({ ...one, links: Math.min(one.links, one.stops) }));
      const steps = packed(stacked(...given), room);
      const firsts = steps.filter(({ stop, within }) => stop <= 0 && !within);
      const all = firsts.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      assert.deepEqual(all, [...given.keys()]);
      const controls = given.reduce((sum, { stops }) => sum + stops, 0);
      assert.equal(steps.filter(({ stop }) => stop >= 0).length, controls);
    }),
  );
});
