// Runs beside the published pages, in a thread of its own: it keeps every file of one version, and
// answers with these, with a network and without. It asks for nothing but these files.

/** @import { Kept, KeepingScope, VisitEvent, WaitingEvent } from "./worker-types.js" */

const here = /** @type {KeepingScope} */ (/** @type {unknown} */ (globalThis));
const { files, missing } = /** @type {Kept} */ (here.alsKept);
const { scope } = here.registration;

/** Other pages may stand on the same host, and keep something of their own. */
const STORE = `als-pages ${scope}`;

/**
 * Where a file is kept: two versions that hold the same file share it.
 * @type {(name: string) => string}
 */
const place = (name) => `${scope}${name}?${encodeURIComponent(files[name])}`;

/**
 * A file from the host, if it is still the one of this version.
 * @param {string} name
 */
async function fetched(name) {
  const integrity = `sha256-${files[name]}`;
  const got = await fetch(scope + name, { integrity, cache: "no-cache" });
  if (!got.ok) throw new Error(`${name}: the host answered ${got.status}`);
  // one that came by a detour may not answer a visit, so its words are taken over
  const kind = got.headers.get("Content-Type") ?? "application/octet-stream";
  return new Response(await got.blob(), { headers: { "Content-Type": kind } });
}

/** The files of this version that are not here, each with a promise that it will be. */
async function fetchMissing() {
  const store = await caches.open(STORE);
  const there = new Set((await store.keys()).map(({ url }) => url));
  const lacking = Object.keys(files).filter((name) => !there.has(place(name)));
  return lacking.map(async (name) => store.put(place(name), await fetched(name)));
}

/** All of this version, or no version: what has come stays for the next try. */
const keepWhole = async () => void (await Promise.all(await fetchMissing()));

async function forgetOlder() {
  const wanted = new Set(Object.keys(files).map(place));
  const store = await caches.open(STORE);
  const old = (await store.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((one) => store.delete(one)));
}

/** A browser may have thrown a part of it away: fetch that again, as far as the network goes. */
let isMending = false;
async function mend() {
  const { installing, waiting } = here.registration;
  // a host that has a newer version no longer has the files of this one
  if (isMending || installing || waiting) return;
  isMending = true;
  try {
    await Promise.allSettled(await fetchMissing());
  } finally {
    isMending = false;
  }
}

/**
 * The file that an address means; hosts also answer without the ending.
 * @param {string} url
 */
function nameOf(url) {
  if (!url.startsWith(scope)) return undefined;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  const ways = [path, `${path}.html`, `${path}index.html`];
  return ways.find((name) => Object.hasOwn(files, name));
}

/**
 * A kept file; else the same one from the host; else what the host has by now.
 * @param {string} name
 * @param {Request} request
 */
async function answer(name, request) {
  const store = await caches.open(STORE).catch(() => undefined);
  const kept = await store?.match(place(name));
  if (kept) return kept;
  try {
    const got = await fetched(name);
    await store?.put(place(name), got.clone()).catch(console.info);
    return got;
  } catch {
    return fetch(request);
  }
}

const lost = () =>
  new Response(missing.replaceAll("{scope}", scope), {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });

/** @param {Request} request */
async function visit(request) {
  if (await makesWay()) {
    // the browser asks again at once, and the newer version answers
    return new Response("", { headers: { Refresh: "0", "Content-Type": "text/html" } });
  }
  const name = nameOf(request.url);
  return (name ? answer(name, request) : fetch(request)).catch(lost);
}

/** Whether a newer version takes over: it waits until no other of these pages is open. */
const TRIES = { most: 20, pause: 50 };
let tries = 0;
async function makesWay() {
  const { waiting } = here.registration;
  if (!waiting || tries >= TRIES.most) return false;
  const windows = await here.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(scope)).length > 1) return false;
  // it takes over between two visits, and may need a moment to wake
  if (tries > 0) await new Promise((done) => setTimeout(done, TRIES.pause));
  tries += 1;
  waiting.postMessage("now");
  return true;
}

here.addEventListener("install", (/** @type {WaitingEvent} */ event) =>
  event.waitUntil(keepWhole()),
);
here.addEventListener("activate", (/** @type {WaitingEvent} */ event) =>
  event.waitUntil(forgetOlder()),
);
here.addEventListener("message", () => here.skipWaiting());
here.addEventListener("fetch", (/** @type {VisitEvent} */ event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(visit(request));
    event.waitUntil(mend().catch(console.info));
    return;
  }
  const name = nameOf(request.url);
  if (name) event.respondWith(answer(name, request));
});
