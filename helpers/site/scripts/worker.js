// Runs beside the published pages, in a thread of its own: it keeps every file of one version, and
// answers with these, with a network and without. It asks for nothing but these files.

/** @import { Kept, KeepingScope, VisitEvent, WaitingEvent } from "./worker-types.js" */

const here = /** @type {KeepingScope} */ (/** @type {unknown} */ (globalThis));
const { scope } = here.registration;

/** Other pages may stand on the same host, and keep something of their own. */
const STORE = `als-pages ${scope}`;

/**
 * Where a file is kept: two versions that hold the same file share it.
 * @param {Kept} version
 * @param {string} name
 */
const place = ({ files }, name) => `${scope}${name}?${encodeURIComponent(files[name])}`;

/**
 * A file from the host, if it is still the one of this version.
 * @param {Kept} version
 * @param {string} name
 */
async function fetched({ files }, name) {
  const integrity = `sha256-${files[name]}`;
  const got = await fetch(scope + name, { integrity, cache: "no-cache" });
  if (!got.ok) throw new Error(`${name}: the host answered ${got.status}`);
  // one that came by a detour may not answer a visit, so its words are taken over
  const kind = got.headers.get("Content-Type") ?? "application/octet-stream";
  return new Response(await got.blob(), { headers: { "Content-Type": kind } });
}

/**
 * The files of a version that are not here, each with a promise that it will be.
 * @param {Kept} version
 */
async function fetchMissing(version) {
  const store = await caches.open(STORE);
  const there = new Set((await store.keys()).map(({ url }) => url));
  const lacking = Object.keys(version.files).filter((name) => !there.has(place(version, name)));
  return lacking.map(async (name) => store.put(place(version, name), await fetched(version, name)));
}

/** @param {Kept} version */
async function forgetOthers(version) {
  const wanted = new Set(Object.keys(version.files).map((name) => place(version, name)));
  const store = await caches.open(STORE);
  const old = (await store.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((one) => store.delete(one)));
}

/**
 * Which version came whole last, and which one pages are answered from. A worker answers from a
 * newer version than its own until it ends, as browsers let one that answers end by chance only:
 * a visit that is under way when another worker takes over may never be answered.
 */
const NOTES = `${STORE}?versions`;
const [NEWEST, SHOWN] = [`${scope}?newest`, `${scope}?shown`];

/**
 * @param {string} which
 * @param {Kept} version
 */
async function note(which, version) {
  await (await caches.open(NOTES)).put(which, new Response(JSON.stringify(version)));
}

/**
 * @param {string} which
 * @returns {Promise<Kept | undefined>}
 */
async function noted(which) {
  return (await (await caches.open(NOTES)).match(which))?.json();
}

/** @type {Kept | undefined} */
let shown;

/** The version that pages are answered from: this worker's own, or the one that it took up. */
async function current() {
  shown ??= (await noted(SHOWN).catch(console.info)) ?? here.alsKept;
  return shown;
}

/** @type {ServiceWorker | undefined} */
let takenUp;

/** Answer from a newer version, if one waits whole and no other of these pages is open. */
async function takeUp() {
  const { waiting, installing } = here.registration;
  if (!waiting || waiting === takenUp) return;
  const windows = await here.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  const newest = await noted(NEWEST);
  if (!newest) return;
  await note(SHOWN, newest);
  [shown, takenUp] = [newest, waiting];
  // what is on its way for a version after this one stays
  if (!installing) await forgetOthers(newest);
}

/** A browser may have thrown a part of it away: fetch that again, as far as the network goes. */
let isMending = false;
async function mend() {
  const { installing, waiting } = here.registration;
  // a host that has a newer version no longer has the files of this one
  if (isMending || installing || (waiting && waiting !== takenUp)) return;
  isMending = true;
  try {
    await Promise.allSettled(await fetchMissing(await current()));
  } finally {
    isMending = false;
  }
}

/**
 * The file that an address means; hosts also answer without the ending.
 * @param {Kept} version
 * @param {string} url
 */
function nameOf({ files }, url) {
  if (!url.startsWith(scope)) return undefined;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  const ways = [path, `${path}.html`, `${path}index.html`];
  return ways.find((name) => Object.hasOwn(files, name));
}

/**
 * A kept file; else the same one from the host; else what the host has by now.
 * @param {Request} request
 */
async function answer(request) {
  const version = await current();
  const name = nameOf(version, request.url);
  if (!name) return fetch(request);
  const store = await caches.open(STORE).catch(() => undefined);
  const kept = await store?.match(place(version, name));
  if (kept) return kept;
  try {
    const got = await fetched(version, name);
    await store?.put(place(version, name), got.clone()).catch(console.info);
    return got;
  } catch {
    return fetch(request);
  }
}

async function lost() {
  const { missing } = await current();
  return new Response(missing.replaceAll("{scope}", scope), {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

/** @param {Request} request */
async function visit(request) {
  await takeUp().catch(console.info);
  return answer(request).catch(lost);
}

/** All of this version, or no version: what has come stays for the next try. */
async function keepWhole() {
  await Promise.all(await fetchMissing(here.alsKept));
  await note(NEWEST, here.alsKept);
}

async function begin() {
  shown = here.alsKept;
  await note(SHOWN, shown);
  await forgetOthers(shown);
}

here.addEventListener("install", (/** @type {WaitingEvent} */ event) =>
  event.waitUntil(keepWhole()),
);
here.addEventListener("activate", (/** @type {WaitingEvent} */ event) => event.waitUntil(begin()));
here.addEventListener("fetch", (/** @type {VisitEvent} */ event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(visit(request));
    event.waitUntil(mend().catch(console.info));
    return;
  }
  // a worker that has just woken does not know yet which version it answers from
  const mayBeKept = shown ? nameOf(shown, request.url) : request.url.startsWith(scope);
  if (mayBeKept) event.respondWith(answer(request));
});
