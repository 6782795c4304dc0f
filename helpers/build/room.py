"""What the reading room in JupyterLab is made of: its words, its style, the tools of its bar."""

from __future__ import annotations

import json

from helpers.build import scripts
from helpers.citing import cited
from helpers.dialling import Dialling
from helpers.launcher.home import ROOT
from helpers.library import Library
from helpers.schema.emergency import NumbersWords

STATIC = ROOT / "config" / "jupyterlab" / "labextensions" / "als-pages" / "static"
MADE, WORDS = STATIC / "made", STATIC / "words"


def made() -> dict[str, bytes]:
    """The style of the room and the tools of its bar; raises as ``scripts.bundles`` does."""
    return {name.removeprefix("room/"): text for name, text in scripts.of("room").items()}


def words(library: Library | None = None) -> dict[str, bytes]:
    """Everything that the bar of the room says, and the words that name the level of a card.

    Parameters
    ----------
    library : Library, optional
        All content; that of the project where it is left out.
    """
    library = library or Library()
    text = json.dumps(_words(library), indent=1, ensure_ascii=False)
    return {f"{library.words_folder.name}.json": text.encode() + b"\n"}


def _words(library: Library) -> dict[str, object]:
    frame, dialling = library.catalogue, Dialling(library)
    site = frame.site
    bar = (
        "name", "skip", "next_page", "emergency", "every_page", "tools", "menu",
        "smaller", "larger", "hide_numbers", "show_numbers", "close", "back",
        "dark", "light", "as_system", "author", "reader",
        "listen", "pause", "go_on", "stop", "reading", "reading_on",
    )  # fmt: skip
    return {
        "bar": {name: getattr(site, name).flat for name in bar},
        "one": site.one_at_a_time,
        "anywhere": list(dialling.apart(dialling.anywhere, cited(site.call))),
        "calling": dialling.calling,
        "either": frame.of(NumbersWords).either.flat,
        "note": frame.page.standing_note.flat,
        "both": frame.page.words_and_why.flat,
        "named": frame.page.named.flat,
        "ways": frame.page.ways_heading.flat,
        "levels": {step.say.flat: level for level, step in frame.levels.items()},
        "pages": [_page(library, topic) for topic in library.kept],
        "series": len(library.series.topics),
    }


def _page(library: Library, topic: str) -> dict[str, str]:
    return {"file": library.notebook(topic), "title": library.manuscript(topic).title}
