"""Boards of phrases for people who cannot speak: fields to point at, on paper, screen or device."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Named, Words
from helpers.schema.values import Count

COLUMNS = 3
"""How many fields stand beside each other, on paper and on a device."""

MOST_PHRASES = 15
"""Most fields of a board: smaller ones are not read at arm's length, nor hit by a weak hand."""

LONGEST_LABEL = 28
"""Most letters of what stands large on a field."""

LONGEST_SENTENCE = 120
"""Most letters of what is read aloud: as much as stands below the label in type that is read."""

KEPT_NAMES = ("start", "own")
"""Boards that are made beside those of the file: the one that leads to all, and the reader's."""

WHAT = "{what}"
"""The place of what a reader writes."""


class Phrase(Model):
    """One field: ``say`` stands on it, and ``aloud`` is the whole sentence, where that is more.

    What has ``ask`` is written by the reader, and takes its place in ``aloud``.
    """

    say: Words
    aloud: Words | None = None
    ask: Words | None = None

    def mistakes(self) -> Iterator[Mistake]:
        """What stands on a field is read at arm's length, and what is written has its place."""
        if (length := len(self.say.flat)) > LONGEST_LABEL:
            says = f"This has {length} letters, and {LONGEST_LABEL} stand on a field. Shorten it."
            yield Mistake(says, self.say)
        places = (self.aloud or "").count(WHAT)
        if self.ask and places != 1:
            says = f"'aloud' holds {WHAT} once, where the reader's words come. Add it."
            yield Mistake(says, self.ask)
        if not self.ask and places:
            says = f"'aloud' holds {WHAT}, and nobody is asked. Write what is asked below 'ask'."
            yield Mistake(says, "aloud")


class Board(Model):
    """One board; ``top`` is read first, by the person who is shown it."""

    title: Words
    top: Words | None = None
    phrases: Named[Phrase] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """One page holds all fields in large type, and no label stands on two of them."""
        if (count := len(self.phrases)) > MOST_PHRASES:
            says = f"This board has {count} fields, and {MOST_PHRASES} are the most. Drop some."
            yield Mistake(says, "phrases")
        seen: set[str] = set()
        for phrase in self.phrases.values():
            if (label := phrase.say.flat.casefold()) in seen:
                yield Mistake("Another field of this board says the same. Change one.", phrase.say)
            seen.add(label)


class OwnPhrases(Model):
    """The board of the reader's own phrases, and how they are asked for."""

    title: Words
    ask: Words


class Boards(Model):
    """The boards of one topic."""

    version: Count
    title: Words
    intro: Words
    boards: Named[Board] = Field(min_length=1)
    own: OwnPhrases

    def mistakes(self) -> Iterator[Mistake]:
        """No board has the name of one that is made."""
        for name in (one for one in self.boards if one in KEPT_NAMES):
            says = f"A board called '{name}' is made by itself. Give this one another name."
            yield Mistake(says, name)

    @property
    def closed(self) -> bool:
        """Their fields wait to be opened, so that reading the page takes no longer."""
        return True
