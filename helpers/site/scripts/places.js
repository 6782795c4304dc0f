// A link into something closed opens it. Browsers of the last years do so by themselves; on others
// the link would lead nowhere.

/** Open whatever the address names, and what a link of the page leads to once it is followed. */
export function openWhatIsNamed() {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    // before the browser goes there: a place that is closed cannot be scrolled to
    if (link?.getAttribute("href")?.startsWith("#")) open(link.hash);
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
