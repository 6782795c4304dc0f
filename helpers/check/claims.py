"""What a text may state: facts that exist and may be shown, and only their numbers."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Any, Self

from helpers.check.readable import Readable
from helpers.citing import CITATION, bare, cited, strange_numbers
from helpers.files import Problem, quoted
from helpers.schema.audience import Audience
from helpers.schema.ladder import Level
from helpers.schema.model import Words
from helpers.schema.register import Fact
from helpers.sentences import sentences

SAMPLER = "sampler"
FORM = "Write a citation as [@fact-name], or as [@fact-a; @fact-b] for two."

_AFTER_THE_STOP = re.compile(r"[.?!]\s*\[@")
_FORM = re.compile(r"@[^\s@;]+(?:;\s*@[^\s@;]+)*")


class Claims:
    """The checks of everything that one file states."""

    def __init__(self, library: Readable, path: str, closed: bool = False) -> None:
        """``closed``: a reader opens what is looked at, and meets hard facts by choice."""
        self.library, self.path, self.closed = library, path, closed
        self.in_sampler = f"/{SAMPLER}/" in path

    @classmethod
    def beside(cls, library: Readable, topic: str, name: str) -> Self:
        """What the file of this name states, which lies beside the page of a topic."""
        return cls(library, library.shown(library.words_folder / topic / name))

    def of_words(
        self,
        words: Words,
        also: Iterable[str] = (),
        facts: Iterable[str] = (),
        **how_soon: Any,
    ) -> Iterator[Problem]:
        """Problems of words from a YAML file; ``facts`` hold for all of their sentences."""
        return self.of_text(words, words.line + 1, also, facts, **how_soon)

    def of_text(
        self,
        text: str,
        first_line: int,
        also: Iterable[str] = (),
        facts: Iterable[str] = (),
        level: Level | None = None,
        of_rule: bool = False,
    ) -> Iterator[Problem]:
        """Problems of prose that starts on ``first_line`` and may hold the numbers ``also`` too.

        ``level`` is how soon the place says for each of its sentences, as a card does; with
        ``of_rule``, a rule of the guide decides so, and not the facts.
        """
        also, facts = list(also), list(facts)
        for line, sentence in sentences(text, first_line):
            names = [*facts, *cited(sentence)]
            yield from self._of_form(sentence, line)
            yield from self.of_names(cited(sentence), line)
            known = [self.library.facts[name] for name in names if name in self.library.facts]
            if len(known) < len(names):
                continue  # the fact that is missing may hold the number
            for number in dict.fromkeys(strange_numbers(sentence, known, also)):
                yield Problem(self.path, line, _strange(number, sentence, known))
            sayings = self.library.sayings
            wrong = sayings.other if of_rule else sayings.mistake
            if says := wrong(sentence, known, level):
                yield Problem(self.path, line, says)

    def of_citations(self, words: Words) -> Iterator[Problem]:
        """Problems of citations alone: a choice may hold a number that is wrong."""
        for line, sentence in sentences(words, words.line + 1):
            yield from self._of_form(sentence, line)
            yield from self.of_names(cited(sentence), line)

    def of_answer(self, say: Words, why: Words) -> Iterator[Problem]:
        """A problem if a right answer says another level than the facts that explain it."""
        known = [self.library.facts[one] for one in cited(why) if one in self.library.facts]
        if says := self.library.sayings.unheld(say, known):
            yield Problem(self.path, say.line + 1, says)

    def no_citation(self, words: Words) -> Iterator[Problem]:
        """A problem if words cite where a citation would be shown as it is written."""
        if "@" in words:
            says = "A heading or term cites nothing. Move the citation to where it is explained."
            yield Problem(self.path, words.line + 1, says)

    def must_cite(self, words: Words, what: str) -> Iterator[Problem]:
        """A problem if words that teach something cite nothing."""
        if not cited(words):
            says = f"{what} cites no fact. Add one before its full stop, like [@fact-name]."
            yield Problem(self.path, words.line, says)

    def of_names(self, names: Iterable[str], line: int) -> Iterator[Problem]:
        """Problems of cited facts: unknown, not to be shown, or from the sampler."""
        for name in names:
            fact = self.library.facts.get(name)
            if fact is None and self.library.has_all_facts:
                yield Problem(self.path, line, self._unknown(name))
            elif fact is None:
                continue
            elif not fact.may_be_shown:
                says = f"What '{name}' rests on was not read ({fact.evidence}). Cite another fact."
                yield Problem(self.path, line, says)
            elif fact.hard and not self.closed:
                says = f"'{name}' is hard to read. Move its sentence into {{open}}, or drop it."
                yield Problem(self.path, line, says)
            elif fact.audience and not self._is_for(fact.audience):
                says = (
                    f"'{name}' is for pages of the path '{fact.audience}' in series.yaml alone."
                    " Leave it out here, or lead to such a page."
                )
                yield Problem(self.path, line, says)
            elif name.startswith(f"{SAMPLER}-") and not self.in_sampler:
                says = f"'{name}' is made up for the sampler. Cite another fact."
                yield Problem(self.path, line, says)

    def _is_for(self, door: Audience) -> bool:
        """Whether this file belongs to a page of that path, or to no page of the series."""
        topic = self.path.split("/")[-2]
        series = self.library.series
        return topic not in series.topics or topic in series.lanes.get(door, ())

    def _of_form(self, sentence: str, line: int) -> Iterator[Problem]:
        """Problems of how a sentence cites; what is not a citation would be shown to readers."""
        if _AFTER_THE_STOP.search(sentence):
            says = "A citation stands before the full stop of its sentence. Move it there."
            yield Problem(self.path, line, says)
        groups = CITATION.findall(sentence)
        if "@" in CITATION.sub("", sentence) or not all(map(_FORM.fullmatch, groups)):
            yield Problem(self.path, line, FORM)

    def _unknown(self, name: str) -> str:
        if name in self.library.sources:
            return f"'{name}' is a source. Cite a fact that rests on it."
        near = difflib.get_close_matches(name, self.library.facts, n=1)
        meant = f"Did you mean '{near[0]}'?" if near else "Add it to the register, or cite another."
        return f"No fact is called {quoted(name, 60)}. {meant}"


def _strange(number: str, sentence: str, known: list[Fact]) -> str:
    shown = f"The number {number[:40]} in {quoted(bare(sentence), 60)}"
    where = "none of the facts cited" if known else "a sentence that cites no fact"
    return f"{shown} stands in {where}. Change the number or the citation."
