"""Markup where words are expected: it would come alive on a page, or be shown as it is written.

One place for every YAML file, whatever its model: a word that is not looked at here is one that
somebody can put a picture from elsewhere into, and with it a stranger who sees who reads.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from helpers.check.claims import FORM, SAMPLER
from helpers.check.contacts import of_names
from helpers.check.readable import Readable
from helpers.contacts import CONTACT
from helpers.files import Problem, Problems, Scalar, read_yaml
from helpers.files.text import MOST

_ADDRESS = re.compile(r"https?://|\bwww\.\w", re.I)
_ENTITY = re.compile(r"&#?\w+;")
_TAG = re.compile(r"<[a-zA-Z/!?]|!\[|\]\(|^\s*\[[^\]@]+\]:")
_NAMING = {"checklist.yaml", "questions.yaml"}
"""Files in which words may name an organisation."""
_LOST = re.compile(r"\[(?!@)[a-z0-9]+(?:-[a-z0-9]+)+\](?![(\[])")
"""A citation without its @, which readers would see: ``[team-mind]``."""

WORDS_ONLY = "No HTML, pictures, links or web addresses among words. Use words, or a citation."


def of_files(library: Readable) -> Iterator[Problem]:
    """Problems of all words in all YAML files; those of the sampler show that signs do no harm."""
    for path in sorted(library.content.rglob("*.yaml")):
        hidden = any(part.startswith(".") for part in path.relative_to(library.content).parts)
        # a reviewer may write what they like, and no page shows it
        hidden = hidden or path in library.reader_files()
        if not hidden and path.is_file() and SAMPLER not in path.parts:
            yield from _of_file(library, path)


def _of_file(library: Readable, path: Path) -> Iterator[Problem]:
    shown = library.shown(path)
    try:
        tree = read_yaml(path, shown)
    except Problems:
        return  # named where the file is read for its model
    named = path.name in _NAMING
    found = (one for words in _scalars(tree.value) for one in _of_words(words, shown, named))
    for _, problem in zip(range(MOST), found, strict=False):
        yield problem
    for words in _scalars(tree.value) if named else ():
        yield from of_names(library, shown, words, words.line + words.below_bar)


def _scalars(top: Any) -> Iterator[Scalar]:
    """Every name and value, in order; a stack and not calls, since a file may be deep."""
    waiting = [top]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Scalar):
            yield one
        elif isinstance(one, dict):
            waiting += [part for pair in reversed(one.items()) for part in reversed(pair)]
        elif isinstance(one, list):
            waiting += reversed(one)


def _of_words(words: Scalar, shown: str, may_name: bool) -> Iterator[Problem]:
    # words stand below their bar; what stands on the line of its name may be an address
    first = words.line + words.below_bar
    for line, said in enumerate(words.split("\n"), first):
        rest = CONTACT.sub(r"\g<say>", said) if may_name else said
        if holds_markup(rest) or (words.below_bar and _ADDRESS.search(said)):
            yield Problem(shown, line, WORDS_ONLY)
        if lost_citation(said):
            yield Problem(shown, line, FORM)


def holds_markup(said: str) -> bool:
    """Whether a line holds a tag, a picture, a link or a sign written as its name."""
    named = (one for one in _ENTITY.findall(said) if html.unescape(one) != one)
    return bool(_TAG.search(said)) or any(named)


def lost_citation(said: str) -> bool:
    """Whether a line holds a citation that lost its @."""
    return bool(_LOST.search(said))
