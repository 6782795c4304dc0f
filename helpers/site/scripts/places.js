// A link into something closed opens it. Browsers of the last years do so by themselves; on others
// the link would lead nowhere.

/** Open whatever the address names, and what a link of the page leads to once it is followed. */
export function openWhatIsNamed() {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    // before the browser goes there: a place that is closed cannot be scrolled to
    if (!link?.getAttribute("href")?.startsWith("#")) return;
    const place = open(link.hash);
    if (link.matches(".cite")) leadBack(place, link.id);
  });
  open(location.hash);
}

/** @param {string} hash */
function open(hash) {
  const place = document.getElementById(placeNamed(hash.slice(1)));
  for (
    let one = place?.closest("details");
    one;
    one = /** @type {HTMLElement} */ (one.parentElement).closest("details")
  )
    one.open = true;
  return place;
}

/**
 * A source that is cited twice leads back to where the reader came from, and not to the first place.
 * @param {HTMLElement | null} source
 * @param {string} citing
 */
function leadBack(source, citing) {
  const back = /** @type {HTMLAnchorElement | undefined | null} */ (source?.querySelector(".back"));
  if (back && citing) back.hash = citing;
}

/**
 * The name as it was before it became part of an address; "100%" never was one.
 * @param {string} text
 */
export function placeNamed(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
