// Makes what browsers get of the scripts and style sheets, in the folder that is named.
//
// A notebook keeps a widget as one module, which can import nothing. A web page may be opened from
// a stick, where browsers load no modules: it gets scripts of the older kind, which share one kit, and
// what a module asks for late, by import(), as one more of these. In a notebook that is part of the text.
// The reading room in JupyterLab gets the rules of the web pages, each within its own places.

/** @import { BuildOptions } from "esbuild" */
/** @import { CustomAtRules, Visitor } from "lightningcss" */
/** @import { Exported } from "./joined.mjs" */

/** @typedef {{ [file: string]: string }} Made the text of each file */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { Features, transform } from "lightningcss";

import { fromKit, later, nameOf } from "./joined.mjs";
import { within } from "./within.mjs";

const HELPERS = dirname(dirname(fileURLToPath(import.meta.url)));
const PARTS = join(HELPERS, "parts");
const KIT = join(PARTS, "base");
const REVIEW = join(HELPERS, "review");
const SITE = join(HELPERS, "site");
const MODULES = join(dirname(HELPERS), "node_modules");

/** Each part that is drawn has a script and a style sheet of its name in its folder. */
const widgets = readdirSync(PARTS, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .map(({ name }) => join(PARTS, name, name))
  .filter((entry) => existsSync(`${entry}.css`));
const kit = files(KIT, ".js");
const kitSheets = files(KIT, ".css");

/** @satisfies {BuildOptions} */
const SHARED = {
  bundle: true,
  minify: true,
  charset: "utf8",
  // tablets that speak for people are often ten years old
  target: ["es2020"],
  // the search stands on lunr, whose first line says whose it is
  legalComments: "inline",
  write: false,
  logLevel: "error",
};

/** @type {(folder: string, ending: string) => string[]} */
function files(folder, ending) {
  /** @type {(name: string) => boolean} */
  const wanted = (name) => name.endsWith(ending) && !name.endsWith(".test.js") && name[0] !== ".";
  const names = readdirSync(folder).filter(wanted);
  return names.sort().map((name) => join(folder, name));
}

/** @param {BuildOptions} given */
async function bundled(given) {
  const { outputFiles } = await build({ ...given, ...SHARED });
  return outputFiles[0].text;
}

/**
 * The names that each module of the kit exports, by its path.
 * @returns {Promise<Exported>}
 */
async function exported() {
  const given = { ...SHARED, entryPoints: kit, outdir: "out" };
  const { metafile } = await build({ ...given, format: "esm", metafile: true });
  return Object.fromEntries(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [
      // each output is made from one module, as nothing is split
      join(process.cwd(), /** @type {string} */ (entryPoint)),
      exports,
    ]),
  );
}

/**
 * A style sheet with those that it brings in by name, which only some parts share.
 * @param {string} path
 * @returns {string}
 */
function sheet(path) {
  /** @type {(line: string, name: string) => string} */
  const brought = (_, name) => sheet(join(dirname(path), name));
  return readFileSync(path, "utf8").replace(/^@import "(.+)";$/gm, brought);
}

/**
 * Style sheets as one.
 * @param {string[]} paths
 * @param {Visitor<CustomAtRules>} visitor
 */
function styled(paths, visitor = {}) {
  const given = {
    minify: true,
    include: Features.LightDark,
    filename: relative(HELPERS, /** @type {string} */ (paths.at(-1))),
    visitor,
  };
  const code = paths.map(sheet).join("\n");
  return `${transform({ ...given, code: Buffer.from(code) }).code}\n`;
}

const sheets = (/** @type {string[]} */ ...names) =>
  names.map((name) => join(SITE, "styles", `${name}.css`));

async function notebooks() {
  /** @type {Made} */
  const made = {};
  for (const entry of widgets) {
    const name = basename(entry);
    made[`notebook/${name}.js`] = await bundled({
      entryPoints: [`${entry}.js`],
      format: "esm",
    });
    made[`notebook/${name}.css`] = styled([...kitSheets, `${entry}.css`]);
  }
  return made;
}

async function web() {
  const whole = kit.map((path) => `export * as "${basename(path, ".js")}" from "${path}";`);
  /** @type {Made} */
  const made = {
    "web/kit.js": await bundled({
      stdin: { contents: whole.join("\n").replaceAll("\\", "/"), resolveDir: KIT },
      format: "iife",
      globalName: "alsKit",
    }),
    "web/kit.css": styled(kitSheets),
  };
  /** @type {Set<string>} */
  const late = new Set();
  const plugins = [later((path) => late.add(path)), fromKit(await exported())];
  for (const entry of widgets) {
    const name = basename(entry);
    const contents =
      `import widget from "./${name}.js";\n` +
      `(globalThis.alsWidgets ??= {})[${JSON.stringify(name)}] = widget;`;
    const stdin = { contents, resolveDir: dirname(entry) };
    made[`web/widget-${name}.js`] = await bundled({ stdin, format: "iife", plugins });
    made[`web/widget-${name}.css`] = styled([`${entry}.css`]);
  }
  for (const name of ["looks", "page", "search", "worker"]) {
    const entryPoints = [join(SITE, "scripts", `${name}.js`)];
    made[`web/${name}.js`] = await bundled({ entryPoints, format: "iife", plugins });
  }
  // one that is met on the way joins the others
  for (const path of late) {
    const globalName = `alsLate[${nameOf(path)}]`;
    const entryPoints = [path];
    made[`web/late-${basename(path)}`] = await bundled({
      entryPoints,
      format: "iife",
      globalName,
      plugins,
    });
  }
  made["web/site.css"] = styled(sheets("page", "bar", "contents", "site", "reading", "one"));
  made["web/text.css"] = styled(sheets("text"));
  made["web/print.css"] = styled(sheets("print"));
  // what the search stands on names its terms, and they must come with it
  made["web/lunr-license.txt"] = readFileSync(join(MODULES, "lunr", "LICENSE"), "utf8");
  return made;
}

/** The rules of the web pages, held to the words of a page and to the bars above and below them. */
async function room() {
  const entryPoints = [join(SITE, "scripts", "room.js")];
  const words = ".jp-RenderedHTMLCommon";
  const ground = `:is(.als-frame, ${words})`;
  const code = [
    // the bar of one thing at a time is there on pages without any part, which would bring these
    styled(kitSheets),
    styled(sheets("room")),
    styled(sheets("page"), within({ any: ground, classes: ground })),
    styled(sheets("bar"), within({ any: ".als-frame", classes: ".als-frame" })),
    styled(sheets("contents"), within({ any: words, classes: ".jp-Notebook" })),
    styled(sheets("text"), within({ any: words, classes: ".jp-Notebook" })),
    // every rule of these names the page or a place of their own
    styled(sheets("reading", "one")),
    `@media print{${styled(sheets("print"), within({ any: words, classes: "" })).trim()}}\n`,
  ];
  return {
    "room/room.css": code.join(""),
    // it was checked where it is written
    "room/bar.js": await bundled({ entryPoints, format: "esm", banner: { js: "// @ts-nocheck" } }),
  };
}

/** The room for reviewers, which is one file that holds its script and its style sheet. */
async function reviewers() {
  const entryPoints = [join(REVIEW, "scripts", "room.js")];
  return {
    "review/room.js": await bundled({ entryPoints, format: "iife" }),
    "review/room.css": styled([
      join(KIT, "tokens.css"),
      ...sheets("page"),
      join(REVIEW, "styles", "room.css"),
    ]),
  };
}

const [out] = process.argv.slice(2);
const all = {
  ...(await notebooks()),
  ...(await web()),
  ...(await room()),
  ...(await reviewers()),
};
for (const [file, text] of Object.entries(all)) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}
