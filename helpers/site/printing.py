"""Sheets on paper: each page, the whole series, and lists to hand out, printed by Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from markupsafe import Markup
from playwright.sync_api import Browser, sync_playwright

from helpers.document.blocks import Part
from helpers.document.cards import shows_whole
from helpers.document.paper import HandedOut
from helpers.files import Problem, Problems
from helpers.library import Library
from helpers.site.binding import begins, mend_bookmarks
from helpers.site.building import environment
from helpers.site.chromium import find_browser, switches
from helpers.site.conforming import make_accessible
from helpers.site.links import names_of_links
from helpers.site.pages import WebPage, web_page
from helpers.site.paper import Sheet, sheet

HANDED_OUT = {
    "checklists": "checklist",
    "symptom-guide": "guide",
    "visit-sheet": "visit",
    "clinic-sheet": "clinic",
    "symptom-diary": "diary",
    "fridge-and-bag": "sheet",
    "phrases-to-point-at": "board",
}
"""Sheets to hand out, by file name: every part of the pages that is of this kind.

The title of each stands in ``content/en/words.yaml`` below ``paper``, under the name of the kind.
"""

STYLES = Path(__file__).parent / "styles" / "paper.css"


USUAL = 11
"""How many points high the letters of the text are; large print has more."""


def sheets(library: Library, out: Path, day: date, points: int = USUAL) -> Iterator[Path]:
    """Print everything into a folder; gives each file as soon as it is there.

    Parameters
    ----------
    library : Library
        All content.
    out : Path
        The folder, which need not be there.
    day : date
        Today: what is past its day is printed with a word on that.
    points : int
        How high the letters of the text are to be; all else grows with them.

    Raises
    ------
    Problems
        If content has mistakes, or there is no Chromium.
    """
    found = find_browser()
    if not found:
        says = "No Chromium was found. Install Chromium or Chrome, or let CHROMIUM name one."
        raise Problems([Problem("paper", 1, says)])
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=found, args=switches())
        press = Press(library, browser, Path(folder), day, points)
        for topic in library.kept:
            yield press.page(topic, out / Path(library.notebook(topic)).with_suffix(".pdf"))
        for name, kind in HANDED_OUT.items():
            if any(press.parts(kind)):
                yield press.handed_out(kind, out / f"{name}.pdf")
        yield press.series(out / "all-pages.pdf")
        browser.close()


@dataclass(frozen=True)
class Job:
    """What one file holds; each line of the contents is a title, its link and its sheet."""

    title: str
    sheets: Sequence[Sheet]
    behind: Sequence[Sheet] = ()
    contents: Sequence[tuple[str, str, int]] = ()
    card: Markup | None = None


class Press:
    """A browser that prints on a ``day``; ``folder`` holds what it prints from."""

    def __init__(
        self, library: Library, browser: Browser, folder: Path, day: date, points: int = USUAL
    ) -> None:
        self.library, self.folder, self.day = library, folder, day
        self.context = browser.new_context(java_script_enabled=False)
        self.templates = environment()
        self._made: dict[str, WebPage] = {}
        # in large print no letter is smaller than what was asked for
        grown = f"\nbody {{ zoom: {points / USUAL:.4f}; --least: {USUAL}pt; }}\n"
        larger = "" if points == USUAL else grown
        style = STYLES.read_text(encoding="utf-8") + larger
        (folder / "paper.css").write_text(style, encoding="utf-8")

    def page(self, topic: str, to: Path) -> Path:
        """One page."""
        made = self._sheet(topic, {topic})
        return self._print(to, Job(made.title, sheets=[made], behind=[made]))

    def series(self, to: Path) -> Path:
        """All pages in one file, with contents; hard numbers come last of all."""
        topics = list(self.library.series.topics)
        made = [self._sheet(topic, set(topics)) for topic in topics]
        unnumbered = [(one.title, f"#{one.topic}", 0) for one in made]
        job = Job(self.library.catalogue.site.name.flat, made, made, unnumbered)
        # printed twice: on which sheet a page begins is known only afterwards
        starts = begins(self._printed(job), topics)
        if lost := [topic for topic in topics if topic not in starts]:
            says = f"Chromium did not say where '{lost[0]}' begins. Name another in CHROMIUM."
            raise Problems([Problem(to.name, 1, says)])
        numbered = [(title, lead, starts[lead.removeprefix("#")]) for title, lead, _ in unnumbered]
        return self._print(to, replace(job, contents=numbered))

    def handed_out(self, kind: str, to: Path) -> Path:
        """All parts of one kind, each on a sheet of its own, below the emergency card."""
        title = getattr(self.library.catalogue.paper, kind).flat
        made = []
        for number, (page, part) in enumerate(self.parts(kind)):
            html = Markup(HandedOut(page.words, page.shown.__getitem__).block(part))
            made.append(Sheet(f"{page.topic}-{number}", page.title, (html,)))
        whole = (one for one in self.library.kept if shows_whole(self.library, one))
        first = self.made(next(whole))
        # numbers of sources that are not on the sheet would lead nowhere
        card = replace(next(first.page.cards), sources=())
        review = first.page.review_by.made_on(self.day)
        html = Markup(HandedOut(first.words, first.shown.__getitem__).blocks([card, review]))
        return self._print(to, Job(title, made, card=html))

    def parts(self, kind: str) -> Iterator[tuple[WebPage, Part]]:
        """Every part of a kind on the pages, each with its page."""
        for topic in self.library.kept:
            page = self.made(topic)
            yield from ((page, part) for part in page.page.parts if part.kind == kind)

    def made(self, topic: str) -> WebPage:
        """A page, made when it is asked for first."""
        if topic not in self._made:
            self._made[topic] = web_page(self.library, topic)
        return self._made[topic]

    def _sheet(self, topic: str, together: set[str]) -> Sheet:
        page = self.made(topic)
        for name, picture in page.pictures.items():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(picture, encoding="utf-8")
        return sheet(self.library, page, together, self.day)

    def _print(self, to: Path, job: Job) -> Path:
        """Print a file beside its place, and put it there only when it is whole."""
        made = self._printed(job)
        mend_bookmarks(made)
        html = (self.folder / "paper.html").read_text(encoding="utf-8")
        make_accessible(made, job.title, names_of_links(html))
        fresh = to.with_name(to.name + ".new")
        try:
            # the folder of the browser may be on another disk, from which nothing is moved at once
            shutil.copyfile(made, fresh)
            os.replace(fresh, to)
        finally:
            fresh.unlink(missing_ok=True)
        return to

    def _printed(self, job: Job) -> Path:
        html = self.templates.get_template("paper.html").render(
            lang=self.library.words_folder.name,
            words=self.library.catalogue.paper,
            **vars(job),
        )
        source = self.folder / "paper.html"
        source.write_text(html, encoding="utf-8")
        made = self.folder / "paper.pdf"
        page = self.context.new_page()
        page.goto(source.as_uri())
        page.pdf(path=made, tagged=True, outline=True, prefer_css_page_size=True)
        page.close()
        return made
