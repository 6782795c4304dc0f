"""A widget that can be printed, and that is the same widget however often its cell runs."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Self

import anywidget
import traitlets as t
from ipywidgets import Layout

from helpers.document.blocks import Blocks
from helpers.document.outputs import as_output

NOTEBOOK = Path(__file__).parents[2] / "static" / "notebook"
"""Scripts and style sheets as a notebook carries them; ``helpers.build`` makes them."""


LASTING = "helpers.widgets"
"""Where the widgets stood once: it is saved with every page that a reader holds, as a mere id."""


class Printable(anywidget.AnyWidget):
    """What all our widgets share: a lasting id, and a printed form beside the view.

    A subclass gives its ``kind``, ``as_text`` and ``blocks``. ``name`` is also the key under
    which the open page remembers what the reader did.
    """

    kind: ClassVar[str]
    """What the bundles of a subclass are named by."""

    name = t.Unicode(help="Lasting name, as in 'what-is-als/before-the-visit'.").tag(sync=True)
    words = t.Dict(help="The words on the buttons, in the reader's language.").tag(sync=True)

    _content: Any
    """What the printed form is made of; the browser is sent none of it."""

    # The id is fixed so that two runs save the same bytes. A second model under an open id would
    # be closed in the browser when the first one is collected; so there is one, kept here.
    _open_ones: ClassVar[dict[str, Printable]] = {}

    def __init__(self, name: str, content: Any, **given: Any) -> None:
        """A new widget.

        Parameters
        ----------
        name : str
            Its lasting name.
        content : object
            What its printed form is made of.
        **given
            Its values, by their names.

        Raises
        ------
        TypeError
            If it has no value of such a name.
        """
        self._refuse_strangers(given)
        model_id = self._id_of(name)
        layout = Layout(model_id=f"{model_id}-layout")
        super().__init__(
            model_id=model_id,
            layout=layout,
            name=name,
            _anywidget_id=f"{LASTING}.{self.kind}.{type(self).__name__}",
            **given,
        )
        self._content = content
        self._open_ones[model_id] = self

    @classmethod
    def opened(cls, name: str, content: Any, **given: Any) -> Self:
        """The widget of this name: the open one with fresh content, else a new one."""
        one = cls._open_ones.get(cls._id_of(name))
        if not isinstance(one, cls) or one.comm is None:
            return cls(name, content, **given)
        cls._refuse_strangers(given)
        one._content = content
        with one.hold_sync():
            for trait, value in given.items():
                one.set_trait(trait, value)
        return one

    @classmethod
    def _id_of(cls, name: str) -> str:
        return f"{cls.kind}-{name.replace('/', '-')}"

    @classmethod
    def _refuse_strangers(cls, given: Mapping[str, Any]) -> None:
        """Say so where a value is misspelt: ipywidgets would keep it and never show it."""
        known = [trait for trait in cls.class_own_traits(sync=True) if trait[0] != "_"]
        known += ["words"]
        for stranger in (one for one in given if one not in known):
            near = difflib.get_close_matches(stranger, known, n=1)
            meant = f"Did you mean '{near[0]}'?" if near else f"It has {', '.join(known)}."
            raise TypeError(f"A {cls.kind} has no value called '{stranger}'. {meant}")

    def as_text(self) -> str:
        """The printed form as plain text."""
        raise NotImplementedError

    def blocks(self) -> Blocks:
        """The printed form as blocks."""
        raise NotImplementedError

    def as_html(self) -> str:
        """The printed form as HTML."""
        return as_output(self.blocks())

    def close(self) -> None:
        """Close the widget with its layout, so that both ids are free for the next one."""
        if self.comm is not None:
            self.layout.close()
        super().close()

    def __repr__(self) -> str:
        # the usual one holds a memory address
        return f"<{type(self).__name__} {self.name}>"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        data, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**data, "text/plain": self.as_text(), "text/html": self.as_html()}, metadata
