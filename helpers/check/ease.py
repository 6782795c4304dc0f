"""How hard a text is to read, without the terms that the pages teach."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from helpers.files import NotFetched
from helpers.schema.series import Glossary


@dataclass(frozen=True)
class Ease:
    """Two school grades of a text, SMOG and Flesch-Kincaid, and the words of a middle sentence."""

    smog: float
    fkgl: float
    middle: float


def ease(sentences: Iterable[str], glossary: Glossary | None) -> Ease:
    """Grades of the sentences, with every taught term counted as one short word.

    Without a glossary, every word counts as it is.

    Raises
    ------
    NotFetched
        If what grades a text is not here: readers do not have it.
    """
    try:
        import textstat  # 0.1 s, and only the report wants it
    except ModuleNotFoundError:
        raise NotFetched("The grades", "textstat") from None

    plain = [_plain(sentence) for sentence in sentences]
    if glossary:
        terms = [w.flat for term in glossary.terms.values() for w in (term.say, *term.forms)]
        longest_first = sorted(terms, key=len, reverse=True)
        taught = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.I)
        plain = [taught.sub("it", sentence) for sentence in plain]
    # a list item has no full stop of its own, and would run into the next
    text = " ".join(map(_ended, plain))
    middle = median(len(sentence.split()) for sentence in plain) if plain else 0
    return Ease(textstat.smog_index(text), textstat.flesch_kincaid_grade(text), middle)


def _plain(sentence: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[*_>`]", r"\1", sentence)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence.rstrip(':;,')}."
