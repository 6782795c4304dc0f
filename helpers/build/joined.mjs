// How scripts of the older kind, which can import nothing, come to what other scripts hold: to the kit
// that stands beside them, and to what is asked for late.

/** @import { OnLoadArgs, OnResolveArgs, Plugin } from "esbuild" */

/** @typedef {{ [path: string]: string[] }} Exported names that each module exports, by its path */

import { basename, resolve } from "node:path";

/** The name of a module, as it stands in a script. */
export const nameOf = (/** @type {string} */ path) => JSON.stringify(basename(path, ".js"));
const of = (/** @type {string} */ path) => `alsKit[${nameOf(path)}]`;

/**
 * A module of the kit as it is seen from a script that stands beside the kit's own.
 * @param {Exported} names
 * @returns {Plugin}
 */
export function fromKit(names) {
  const load = (/** @type {OnLoadArgs} */ { path }) => ({
    contents: names[path]
      .map((name) => `export const ${name} = /* @__PURE__ */ (() => ${of(path)}.${name})();`)
      .join("\n"),
  });
  return {
    name: "from-kit",
    setup: (made) => made.onLoad({ filter: /[\\/]parts[\\/]base[\\/][\w-]+\.js$/ }, load),
  };
}

/**
 * A module that is asked for late, as what fetches it; `found` hears of each.
 * @param {(path: string) => void} found
 * @returns {Plugin}
 */
export function later(found) {
  const given = (/** @type {OnResolveArgs} */ { kind, path, resolveDir }) =>
    kind === "dynamic-import" ? { path: resolve(resolveDir, path), namespace: "late" } : undefined;
  const load = (/** @type {OnLoadArgs} */ { path }) => {
    found(path);
    // whoever waits for what exports a "then" gets what that gives
    const fetched = `alsKit.late.late(${nameOf(path)})`;
    return { contents: `export const then = (...hear) => ${fetched}.then(...hear);` };
  };
  return {
    name: "later",
    setup(made) {
      made.onResolve({ filter: /^\./ }, given);
      made.onLoad({ filter: /./, namespace: "late" }, load);
    },
  };
}
