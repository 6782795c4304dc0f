"""The words around the plain web pages and the printed sheets."""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args

from helpers.schema.conformance import Place
from helpers.schema.model import Words
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.plural import Plural


class OneWords(Strings):
    """What stands around one thing at a time. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "place": ("number", "all", "what"),
        "links": ("count",),
        "numbers": ("count",),
        "skip_to": ("title",),
        "ends_next": ("title",),
    }

    one: Words
    on: Words
    back: Words
    rest: Words
    come_back: Words
    step_back: Words
    leave: Words
    place: Words
    more: Words
    more_here: Words
    links: Words
    numbers: Words
    skip_to: Words
    resting: Words
    ends: Words
    ends_next: Words
    not_there: Words


class SiteWords(Strings):
    """Ways around the web pages, and the tools on each. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {
        "next_page": ("title",),
        "found": ("count", "looked"),
        "none": ("looked",),
        "back": ("number",),
        "leaf_of": ("title",),
    }

    name: Words
    about: Words
    skip: Words
    next_page: Words
    emergency: Words
    call: Words
    card_sources: Words
    back: Words
    leaf_of: Words
    every_page: Words
    paths: Words
    tools: Words
    dark: Words
    light: Words
    as_system: Words
    menu: Words
    smaller: Words
    larger: Words
    hide_numbers: Words
    show_numbers: Words
    close: Words
    author: Words
    reader: Words
    listen: Words
    pause: Words
    go_on: Words
    stop: Words
    reading: Words
    reading_on: Words
    search: Words
    look: Words
    how: Words
    found: Plural
    none: Words
    signs: Words
    crisis: Words
    word: Words
    question: Words
    page: Words
    without: Words
    foot: Words
    terms: Words
    license: Words
    lost: Words
    lost_help: Words
    step: OneWords

    @property
    def one_at_a_time(self) -> dict[str, str]:
        """What the mode says that shows one thing at a time, by name."""
        own = {name: words.flat for name, words in self.step}
        return {**own, "emergency": self.emergency.flat}


class OfflineWords(Strings):
    """Reading without a network: what a browser keeps, and how to take it away."""

    PLACEHOLDERS: ClassVar = {"aged": ("day", "count")}

    aged: Plural
    title: Words
    about: Words
    copy_heading: Words
    holds: Words
    seen: Words
    here: Words
    away: Words
    refused: Words
    take_away: Words
    keep: Words
    by_hand: Words
    newer_heading: Words
    newer: Words
    screen_heading: Words
    screen: Words
    folder_heading: Words
    folder: Words
    missing: Words
    missing_help: Words


class LabWords(Strings):
    """JupyterLab in the browser alone: what stands there while it loads, or if it never does."""

    coming: Words
    scripts: Words


class AccessWords(Strings):
    """The page that says how accessible the pages are. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"rule": ("number", "level"), "judged": ("day",)}

    title: Words
    about: Words
    works: Words
    faults: Words
    faults_how: Words
    places: Annotated[dict[Place, Words], for_every(get_args(Place))]
    rule: Words
    tried: Words
    tell: Words
    tell_how: Words
    machines: Words
    file: Words
    judged: Words


class BookWords(Strings):
    """Words that stand only in the electronic book. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"behind": ("what",)}

    contents: Words
    answers: Words
    behind: Words
    behind_note: Words
    access: Words


class PaperWords(Strings):
    """Words that stand only on printed sheets. ``{...}`` marks the place of a value."""

    PLACEHOLDERS: ClassVar = {"behind": ("what",), "contents_page": ("page",)}

    contents: Words
    answers: Words
    answers_heading: Words
    behind: Words
    behind_heading: Words
    behind_note: Words
    checklist: Words
    guide: Words
    visit: Words
    clinic: Words
    diary: Words
    sheet: Words
    board: Words
    contents_page: Words
