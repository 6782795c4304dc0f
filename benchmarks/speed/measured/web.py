"""The plain web pages: what a reader has to load, and how the site is built as it grows."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from helpers.library import ROOT, Library
from helpers.site.building import whole
from helpers.site.writing import write
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.grown import many_pages
from speed.measured.growing import figures, growth, seconds
from speed.pages import TOPIC
from speed.serving import folder_served, peer_page, voila_served

PAGES = (10, 100, 1_000)

EMPTY = """\
---
minutes: 1
version: 1
checked: 2026-01-10
review-by: 2027-07-10
reviewed:
  by:
  on:
---
# Stones

A stone.

```python
from als_pages import topic
page = topic("stones")
```
"""

LIVE = {
    "ours": ".als-question input",
    "floor": "h1",
    "nbconvert": "h1",
    "voila": ".widget-radio-box input, .widget-checkbox input",
}
"""What is there when the page can be used. Of nbconvert's page that is only the heading: its
widgets come from another machine, which nobody here can ask."""

WATCH = """
globalThis.usable = new Promise((tell) => {
  const watch = setInterval(() => {
    if (!document.querySelector(%r)?.getBoundingClientRect().height) return;
    clearInterval(watch);
    tell(performance.now());
  }, 5);
});
"""


def site(folder: Path) -> Path:
    """The whole site in a folder, and an empty page of the same template beside its pages."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    page = content / "en" / "stones" / "page.md"
    page.parent.mkdir()
    page.write_text(EMPTY, encoding="utf-8")
    write(folder / "site", whole(Library(folder), also=["stones"]))
    return folder / "site"


@measures(
    Figure("web-bytes", "bytes", None, "nbconvert"),
    Figure("web-bytes-beside-voila", "bytes", None, "voila", "voila", "web-bytes"),
    Figure("web-requests", "requests", None, "nbconvert"),
    Figure("web-requests-beside-voila", "requests", None, "voila", "voila", "web-requests"),
    Figure("web-usable", "ms", None, "nbconvert"),
    Figure("web-usable-beside-voila", "ms", None, "voila", "voila", "web-usable"),
)
def load(ground: Ground) -> dict[str, Samples]:
    """A page of the site opened by a browser that has never been there.

    Floor: a page of the same template without questions, until its heading is there. Peers: the
    same words with a quiz of core ipywidgets, as nbconvert's default HTML, until its heading is
    there (its questions never are without another machine, so its time flatters it), and in Voila,
    until its first question is there. Bytes are those of every answer, unpacked. Unfair would be a
    warm memory for ours: each visit is in a window of its own.
    """
    pages = site(ground.folder / "web")
    page = peer_page(ground)
    counted: dict[str, Samples] = {
        f"web-{what}": {name: [] for name in LIVE} for what in ("bytes", "requests")
    }
    with (
        folder_served(pages) as at_ours,
        folder_served(page.parent) as at_peer,
        voila_served(page) as at_voila,
    ):
        addresses = {
            "ours": f"{at_ours}/{TOPIC}.html",
            "floor": f"{at_ours}/stones.html",
            "nbconvert": f"{at_peer}/{page.stem}.html",
            "voila": at_voila,
        }
        visits = {
            name: partial(visit, ground, name, address, counted)
            for name, address in addresses.items()
        }
        usable = alternately(visits, ground.times(7))
    warm = {what: {name: all[1:] for name, all in one.items()} for what, one in counted.items()}
    return {"web-usable": usable, **warm}


def visit(ground: Ground, name: str, address: str, counted: Mapping[str, Samples]) -> float:
    """Open an address for the first time; milliseconds until it can be used."""
    sizes: list[int] = []
    with ground.chromium.new_context() as context:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.dataReceived", lambda got: sizes.append(got["dataLength"]))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.add_init_script(WATCH % LIVE[name])
        page.goto(address, wait_until="commit")
        usable = page.evaluate("globalThis.usable")
        page.wait_for_load_state("networkidle")
    counted["web-bytes"][name].append(sum(sizes))
    counted["web-requests"][name].append(len([url for url in asked if urlsplit(url).hostname]))
    return float(usable)


@measures(*figures("growth-site", largest=PAGES[-1]))
def build_site(ground: Ground) -> dict[str, Samples]:
    """Build the site as it grows from 10 to 1,000 pages: the exponent.

    Floor: linear, which is 1. Every page has a quiz. Unfair would be to write the files: the disk
    is not ours; building ends with every file's text.
    """
    libraries = {size: many_pages(size, ground.folder / f"pages-{size}") for size in PAGES}

    def built(library: Library) -> float:
        series = library.series
        fresh = Library(library.root)
        fresh.series = series
        return seconds(lambda: whole(fresh))

    built(libraries[PAGES[0]])
    contestants = {str(size): partial(built, one) for size, one in libraries.items()}
    took = alternately(contestants, ground.times(3), warm=True)
    return growth("growth-site", {size: took[str(size)] for size in PAGES})
