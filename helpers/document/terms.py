"""Taught terms: linked where a page first uses them, and explained at the end of that section."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from helpers.cells import anchor
from helpers.document.inlines import Emphasis, Inline, Inlines, Link, Text, said
from helpers.schema.series import Glossary, Term


class Terms:
    """The taught terms of one page; each is linked once, to a heading of the same page.

    A link to another page would lose the reader's place, and JupyterLab opens a page at its top.

    Parameters
    ----------
    glossary : Glossary
        The terms.
    sections : collection of str, optional
        Headings of the page, to which links of the same words lead.
    among : str, optional
        What a link says of itself that has the words of a section, and leads to a meaning.
    """

    def __init__(self, glossary: Glossary, sections: Collection[str] = (), among: str = "") -> None:
        self.glossary, self.among = glossary, among
        self.sections = {one.lower() for one in sections}
        self.used: set[str] = set()
        self.waiting: list[str] = []
        self.names = {
            form.flat.lower(): name
            for name, term in glossary.terms.items()
            if term.linked
            for form in (term.say, *term.forms)
        }
        longest_first = sorted(self.names, key=len, reverse=True)
        words = "|".join(re.escape(word) for word in longest_first)
        self.pattern = re.compile(rf"\b({words})\b", re.I)

    def linked(self, inside: Inlines) -> Inlines:
        """A line with each term that was not linked yet as a link to its meaning.

        Links stay as they are, and so do bold words, which name what follows.
        """
        return tuple(one for part in inside for one in self._in(part))

    def explained(self) -> list[Term]:
        """The terms that were linked since this was asked last, in the order of the page."""
        linked, self.waiting = self.waiting, []
        return [self.glossary.terms[name] for name in linked]

    def _in(self, part: Inline) -> Iterator[Inline]:
        match part:
            case Emphasis():
                yield Emphasis(self.linked(part.inside), part.mark)
            case Text(words, None) if self.names:
                # the words between two terms, and the terms, take turns
                for at, piece in enumerate(self.pattern.split(words)):
                    if piece:
                        yield self._way(piece) if at % 2 else Text(piece)
            case _:
                yield part

    def _way(self, written: str) -> Inline:
        name = self.names[written.lower()]
        say = self.glossary.terms[name].say.flat
        # a name in capitals is not the word of the same letters
        shouted = say.isupper() and not written.isupper() and written.lower() == say.lower()
        if name in self.used or shouted:
            return Text(written)
        self.used.add(name)
        self.waiting.append(name)
        told = self.among if written.lower() in self.sections else ""
        return Link(said(written), anchor(say), told, "term")
