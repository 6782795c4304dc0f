"""The words around the plain web pages and the printed sheets."""

from __future__ import annotations

from typing import ClassVar

from helpers.schema.places import Frame
from helpers.schema.shape import Words


class SiteWords(Frame):
    """Ways around the web pages, and the tools on each. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {"found": ("count", "looked"), "none": ("looked",), "back": ("number",)}

    name: Words
    about: Words
    skip: Words
    emergency: Words
    call: Words
    card_sources: Words
    back: Words
    every_page: Words
    paths: Words
    neighbours: Words
    tools: Words
    dark: Words
    light: Words
    listen: Words
    pause: Words
    go_on: Words
    stop: Words
    reading: Words
    search: Words
    look: Words
    how: Words
    found: Words
    none: Words
    signs: Words
    crisis: Words
    word: Words
    question: Words
    page: Words
    without: Words
    terms: Words
    license: Words
    lost: Words
    lost_help: Words


class PaperWords(Frame):
    """Words that stand only on printed sheets. ``{...}`` marks the place of a value."""

    PLACES: ClassVar = {"behind": ("what",), "contents_page": ("page",)}

    contents: Words
    answers: Words
    answers_heading: Words
    behind: Words
    behind_heading: Words
    behind_note: Words
    checklist: Words
    guide: Words
    visit: Words
    diary: Words
    contents_page: Words
