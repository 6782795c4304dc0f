"""Taught terms: linked where a page first uses them, and explained at its end with a way back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from helpers.cells import anchor
from helpers.schema.series import Glossary, Term

# links, bold words that name what follows, code, headings and quotations stay as they are
_WHOLE = r"\[[^\]]*\]\([^)]*\)|\[@[^\]]*\]|\*\*[^*]+\*\*|`[^`]*`|^\s*>.*$|^#.*$|<[^>]*>"
_SECTION = re.compile(r"^##? (.+)$", re.M)


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
        self.glossary, self.section, self.among = glossary, "", among
        self.sections = {one.lower() for one in sections}
        self.used: dict[str, str] = {}
        self.names = {
            form.flat.lower(): name
            for name, term in glossary.terms.items()
            if term.linked
            for form in (term.say, *term.forms)
        }
        longest_first = sorted(self.names, key=len, reverse=True)
        words = "|".join(re.escape(word) for word in longest_first)
        self.pattern = re.compile(rf"(?P<whole>{_WHOLE})|\b(?P<term>{words})\b", re.M | re.I)

    def link(self, text: str) -> str:
        """One cell's text with each term that was not linked yet as a link to its meaning."""
        if begun := _SECTION.search(text):
            self.section = begun[1]
        return self.pattern.sub(self._linked, text)

    def explained(self) -> Iterator[tuple[Term, str]]:
        """Each term linked so far, by name, with the section that used it first."""
        for name in sorted(self.used, key=lambda one: self.glossary.terms[one].say.flat.lower()):
            yield self.glossary.terms[name], self.used[name]

    def _linked(self, match: re.Match[str]) -> str:
        written = match["term"]
        if written is None or (name := self.names[written.lower()]) in self.used:
            return match.group()
        say = self.glossary.terms[name].say.flat
        # a name in capitals is not the word of the same letters
        if say.isupper() and not written.isupper() and written.lower() == say.lower():
            return match.group()
        self.used[name] = self.section
        told = f' "{self.among}"' if written.lower() in self.sections else ""
        return f"[{written}]({anchor(say)}{told})"
