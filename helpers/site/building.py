"""The whole site: every page, script, style sheet and picture, by its place in a folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from helpers.citing import cited
from helpers.dialling import Dialling
from helpers.document.cards import EMERGENCY
from helpers.document.shown import file_of
from helpers.files import Problem, Problems, quoted
from helpers.library import Library
from helpers.site import accessibility, assets, icons, links, offline, publishing, search, urgent
from helpers.site.leaves import LeafPage, parted
from helpers.site.pages import WebPage, web_page
from helpers.site.parts import values

POLICY = "; ".join(
    [
        "default-src 'none'",
        # no script of ours asks for anything; a program that judges a page asks for robots.txt
        "connect-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
    ]
)
"""Nothing but the site's own files; holds from a folder too, where 'self' means the disk."""

TEMPLATES = Path(__file__).parent / "templates"


def environment() -> Environment:
    """Templates in which every value is escaped that was not rendered by us."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def whole(
    library: Library, also: Sequence[str] = (), private: bool = False, address: str = ""
) -> dict[str, str | bytes]:
    """Every file of the site by its path, with its pictures; the rest is as ``build`` says."""
    texts = build(library, also, private, address)
    made: dict[str, str | bytes] = {**texts, **icons.drawn(library.catalogue.site.name.flat)}
    return {**made, offline.WORKER: offline.worker(library, made)}


def build(
    library: Library, also: Sequence[str] = (), private: bool = False, address: str = ""
) -> dict[str, str]:
    """Every text of the site by its path.

    Parameters
    ----------
    library : Library
        All content.
    also : sequence of str
        Topics to show that are not kept, such as the sampler.
    private : bool
        Whether the address is the host's alone, so that a reader may keep answers there.
    address : str
        Where the site will stand, with a bar at its end; nothing where nobody said so.

    Raises
    ------
    Problems
        If the content has mistakes, or a link leads nowhere: all of them at once.
    """
    found_in = [web_page(library, topic) for topic in library.kept]
    others = [web_page(library, topic) for topic in also]
    each = [parted(page) for page in (*found_in, *others)]
    pages = [page for page, _ in each]
    kept = pages[: len(library.kept)]
    leaves = [leaf for _, held in each for leaf in held]
    files = assets.files() | offline.files(library) | accessibility.files(library)
    found: dict[str, list[str]] = {}
    for page in pages:
        files |= page.pictures | {one.file: values(one) for one in page.beside}
        found[page.file] = [href for one in page.beside for href in links.drawn(one.state)]
    # what stands on leaves is looked through where it belongs
    places = search.places(library, found_in)
    files["assets/search-index.js"] = search.index(places, search.known(library, places))
    written = _written(library, pages, kept, leaves, private, address)
    shown: list[WebPage | LeafPage] = [*pages, *leaves]
    checked = {page.file: library.manuscript(page.topic).front.checked for page in shown}
    files |= publishing.files(address, {file: checked.get(file) for file in written})
    found["search.html"] = [place.href for place in places]
    if wrong := list(links.broken(written, {*files, *icons.FILES}, found)):
        raise Problems(_problem(library, *one) for one in wrong)
    lost = publishing.from_anywhere(written[publishing.LOST], address)
    return written | {publishing.LOST: lost} | files


def _written(
    library: Library,
    pages: Sequence[WebPage],
    kept: Sequence[WebPage],
    leaves: Sequence[LeafPage],
    private: bool,
    address: str,
) -> dict[str, str]:
    templates, titles = environment(), {page.topic: page for page in kept}
    in_series = [titles[topic] for topic in library.series.topics]
    given = {
        "lang": library.words_folder.name,
        "policy": POLICY,
        "private": private,
        "words": library.catalogue.site,
        "catalogue": library.catalogue,
        "pages": kept,
        "lanes": {
            library.catalogue.lanes[lane].flat: [titles[topic] for topic in path]
            for lane, path in library.series.lanes.items()
        },
        "emergency": f"#{EMERGENCY}",
        **_calling(library),
        **urgent.given(library, kept),
        **accessibility.told(library),
        **publishing.given(library, address),
        **offline.given(library),
    }
    render = templates.get_template("page.html").render
    made = {
        page.file: render(**given, file=page.file, page=page, after=_after(page, in_series))
        for page in pages
    }
    for leaf in leaves:
        made[leaf.file] = render(**given, file=leaf.file, page=leaf, after=leaf.after)
    names = ("index.html", "search.html", publishing.LOST, offline.PAGE, accessibility.PAGE)
    for name in names if given["report"] else names[:-1]:
        made[name] = templates.get_template(name).render(**given, file=name)
    return made


def _calling(library: Library) -> dict[str, object]:
    """The line of numbers on every page: several countries in one, then each alone."""
    dialling = Dialling(library)
    anywhere = dialling.apart(dialling.anywhere, cited(library.catalogue.site.call))
    return {"anywhere": list(anywhere), "calling": dialling.calling}


def _after(page: WebPage, pages: Sequence[WebPage]) -> WebPage | None:
    """The page after this one, none after the last; from a page beside the series, the first."""
    at = list(pages).index(page) + 1 if page in pages else 0
    return pages[at] if at < len(pages) else None


def _problem(library: Library, file: str, lead: str, wrong: str) -> Problem:
    """A broken link at the line of the manuscript that holds it, where it can be told."""
    topics = {file_of(topic): topic for topic in library.topics()}
    if file not in topics:
        return Problem(file, 1, f"The link {quoted(lead)} {wrong}. Mend it.")
    page = library.manuscript(topics[file])
    named = next(filter(None, re.split(r"[#.]", lead)), lead)
    lines = enumerate(page.body.split("\n"), page.first_line)
    at = next((number for number, line in lines if named in line), 1)
    return Problem(page.path, at, f"The link {quoted(lead)} {wrong}. Mend it.")
