// Whether this page stands where a reader's answers may be kept: on the reader's own computer, or
// at an address that its host has marked as private. Elsewhere other people's pages may share the
// address, and with it everything that a browser keeps for it. A page from a folder is no such place
// either: some browsers keep things for all files of the computer together, so that any page that
// someone saved or was sent, once opened, could read a diary.

const OWN = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether answers may be kept in this browser. */
export function isPrivate() {
  return !isFromFolder() && (OWN.test(location.hostname) || isMarked());
}

/** Whether this page was opened from a folder, with no server. */
export function isFromFolder() {
  return location.protocol === "file:";
}

/** The mark: <meta name="als-private" content="yes">, or "alsPrivate": true in JupyterLab's settings. */
function isMarked() {
  if (
    /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="als-private"]'))
      ?.content === "yes"
  ) {
    return true;
  }
  const settings = document.getElementById("jupyter-config-data")?.textContent;
  return settings ? JSON.parse(settings).alsPrivate === true : false;
}
