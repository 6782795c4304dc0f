"""Sentences that say what another has said: a reader should meet each thing once.

Two kinds are told again on purpose, and are left out of what is held to a limit. A *line of safety*
says how soon to be seen: it stands wherever somebody may need it, because nobody can know which
page a reader in danger has open. An *answer* is looked up by somebody who reads nothing else, and
says in few words what its page says at length: said in other words, it would be a second wording to
keep right. So answers are held against one another, and not against the pages.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from helpers.cells import split
from helpers.check.wording import words_in
from helpers.citing import bare, cited
from helpers.library import Library
from helpers.registry import files, found
from helpers.schema.model import Model, Words
from helpers.schema.pages import Charts
from helpers.sentences import sentences

NEAR = 0.55
"""Shared words from which two sentences count as near-same: those of both by those of either."""

FEWEST = 5
"""Least content words of a sentence that is counted; shorter ones are alike by chance."""

_ANSWERS = "questions.yaml"
_QUIZ = "quiz.yaml"
_CARDS = "care.yaml"
_LEFT_OUT = frozenset(
    """a an and are as at be been but by can could did do does for from had has have he her him his
    how if in into is it its may might more most no nor not of on or our out she should so some such
    than that the their them then there these they this those to too until up us was we were what
    when where which who whom why will with would you your yours""".split()  # noqa: SIM905
)
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


@dataclass(frozen=True)
class Said:
    """One sentence, and the file and line that it stands on; ``safety``: it says how soon."""

    path: str
    line: int
    text: str
    words: frozenset[str]
    safety: bool = False


def said_in(library: Library) -> Iterator[Said]:
    """Every sentence of pages, their parts, cards and answers that is long enough to count."""
    for path, first, text in _texts(library):
        for line, sentence in sentences(text, first):
            flat = re.sub(r"\]\([^)]*\)", "", bare(sentence))
            words = frozenset(_WORD.findall(flat.lower())) - _LEFT_OUT
            if len(words) >= FEWEST:
                yield Said(path, line, flat, words, _says_how_soon(library, path, sentence))


def clusters(told: list[Said]) -> list[list[Said]]:
    """Groups of near-same sentences, the largest first; a sentence that stands alone is in none."""
    leader = list(range(len(told)))

    def first(one: int) -> int:
        while leader[one] != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    by_word: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(told):
        shared = Counter(other for word in one.words for other in by_word[word])
        for other, count in shared.items():
            if count >= NEAR * len(one.words | told[other].words):
                leader[first(at)] = first(other)
        for word in one.words:
            by_word[word].append(at)
    groups: dict[int, list[Said]] = defaultdict(list)
    for at, one in enumerate(told):
        groups[first(at)].append(one)
    return sorted((g for g in groups.values() if len(g) > 1), key=len, reverse=True)


def share(told: list[Said]) -> float:
    """The share of sentences that say what another of them says too, from 0 to 1."""
    return sum(map(len, clusters(told))) / len(told) if told else 0.0


def in_course(told: list[Said]) -> list[Said]:
    """What a reader meets from page to page, and must not meet twice."""
    return [one for one in in_all(told) if not one.path.endswith(_QUIZ)]


def in_all(told: list[Said]) -> list[Said]:
    """The same with quizzes, whose choices each explain themselves."""
    return [one for one in told if not one.safety and not one.path.endswith(_ANSWERS)]


def in_answers(told: list[Said]) -> list[Said]:
    """What the answers say, to be held against one another."""
    return [one for one in told if not one.safety and one.path.endswith(_ANSWERS)]


def too_often(told: list[Said], most: int) -> list[list[Said]]:
    """Groups of more than so many; answers count, since none should be pasted from page to page."""
    return [
        group for group in clusters([one for one in told if not one.safety]) if len(group) > most
    ]


def as_text(library: Library, most: int = 30) -> str:
    """The shares in words, then the largest groups that count, each sentence with its place."""
    told = list(said_in(library))
    found = clusters(told)
    count = sum(map(len, found))
    parts = [
        f"{count} of {len(told)} sentences say what another says, in {len(found)} groups.",
        f"Without lines of safety: from page to page {share(in_course(told)):.1%}, with quizzes"
        f" {share(in_all(told)):.1%}, and of the answers among one another"
        f" {share(in_answers(told)):.1%}.",
    ]
    held = sorted([*clusters(in_all(told)), *clusters(in_answers(told))], key=len, reverse=True)
    for group in held[:most]:
        parts += ["", *(f"  {one.path}:{one.line}: {one.text}" for one in group)]
    return "\n".join(parts)


def _says_how_soon(library: Library, path: str, sentence: str) -> bool:
    facts = (library.facts.get(name) for name in cited(sentence))
    return path.endswith(_CARDS) or any(fact is not None and fact.soon for fact in facts)


def _texts(library: Library) -> Iterator[tuple[str, int, str]]:
    for topic in library.kept:
        page = library.manuscript(topic)
        for cell in split(page.body, page.first_line):
            if cell.kind in ("prose", "open"):
                # a heading is no sentence, and stands in every list of contents again
                prose = re.sub(r"^#.*$", "", cell.source, flags=re.M)
                yield page.path, cell.line, prose
        yield from _in_parts(library, "page", topic)
    yield from _in_parts(library, "words")


def _in_parts(library: Library, place: str, topic: str = "") -> Iterator[tuple[str, int, str]]:
    """The words of the files that parts have beside a page, or of those that all pages share."""
    for file in files():
        path = library.path_of(file, topic)
        if file.compared and file.place == place and path.is_file():
            for words in _told(library.read(found(file.model), topic)):
                yield library.shown(path), words.line + 1, words


def _told(held: Model) -> Iterator[Words]:
    """The words of a file; labels are left out, because a picture says again what is around it."""
    if isinstance(held, Charts):
        labels = {id(words) for chart in held.charts.values() for words in chart.labels.values()}
        yield from (words for words in words_in(held) if id(words) not in labels)
    else:
        yield from words_in(held)
