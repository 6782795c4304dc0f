"""What a text may state: facts that exist and may be shown, and only their numbers."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from helpers.citing import bare, cited, strange_numbers
from helpers.files import Problem
from helpers.library import Library
from helpers.schema.register import Fact
from helpers.schema.shape import Words
from helpers.sentences import sentences

SAMPLER = "sampler"


class Claims:
    """The checks of everything that one file states."""

    def __init__(self, library: Library, path: str) -> None:
        self.library, self.path = library, path
        self.in_sampler = f"/{SAMPLER}/" in path

    def of_words(self, words: Words, also: Iterable[str] = (), facts: Iterable[str] = ()):
        """Problems of words from a YAML file; ``facts`` hold for all of their sentences."""
        return self.of_text(words, words.line + 1, also, facts)

    def of_text(
        self, text: str, first_line: int, also: Iterable[str] = (), facts: Iterable[str] = ()
    ) -> Iterator[Problem]:
        """Problems of prose that starts on ``first_line``; ``also`` are further numbers it may hold."""
        also, facts = list(also), list(facts)
        for line, sentence in sentences(text, first_line):
            names = [*facts, *cited(sentence)]
            yield from self.of_names(cited(sentence), line)
            known = [self.library.facts[name] for name in names if name in self.library.facts]
            for number in dict.fromkeys(strange_numbers(sentence, known, also)):
                yield Problem(self.path, line, _strange(number, sentence, known))

    def must_cite(self, words: Words, what: str) -> Iterator[Problem]:
        """A problem if words that teach something cite nothing."""
        if not cited(words):
            says = f"{what} cites no fact. Add one before its full stop, like [@fact-name]."
            yield Problem(self.path, words.line, says)

    def of_names(self, names: Iterable[str], line: int) -> Iterator[Problem]:
        """Problems of cited facts: unknown, not to be shown, or from the sampler."""
        for name in names:
            fact = self.library.facts.get(name)
            if fact is None:
                yield Problem(self.path, line, self._unknown(name))
            elif not fact.may_be_shown:
                says = f"The text behind '{name}' was not read ({fact.evidence}). Cite another fact."
                yield Problem(self.path, line, says)
            elif name.startswith(f"{SAMPLER}-") and not self.in_sampler:
                says = f"'{name}' is made up for the sampler. Cite another fact."
                yield Problem(self.path, line, says)

    def _unknown(self, name: str) -> str:
        if name in self.library.sources:
            return f"'{name}' is a source. Cite a fact that rests on it."
        near = difflib.get_close_matches(name, self.library.facts, n=1)
        meant = f" Did you mean '{near[0]}'?" if near else " Add it to the register, or cite another."
        return f"No fact is called '{name}'.{meant}"


def _strange(number: str, sentence: str, known: list[Fact]) -> str:
    shown = bare(sentence)
    shown = shown if len(shown) < 60 else f"{shown[:57]}..."
    where = "stands in none of the facts cited" if known else "stands in a sentence that cites no fact"
    return f"The number {number} in '{shown}' {where}. Change the number or the citation."
