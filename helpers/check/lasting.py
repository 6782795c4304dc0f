"""Lasting names: none of those that readers may have saved is gone."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.readable import Readable
from helpers.files import Problem, quoted
from helpers.lasting import given_names, lasting_names, path_of_names


def of_names(library: Readable) -> Iterator[Problem]:
    """Problems of names that were given once and now name nothing."""
    shown = library.shown(path_of_names(library))
    there = lasting_names(library)
    for name in given_names(library):
        if name not in there:
            says = (
                f"Nothing is called {quoted(name, 80)} any more, so that what readers saved of it"
                " is lost. Give it back its name; or delete this line, if it is gone for good."
            )
            yield Problem(shown, name.line, says)
