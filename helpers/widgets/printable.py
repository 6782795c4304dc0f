"""A widget that can be printed, and that is the same widget however often its cell runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Self

import anywidget
import traitlets as t
from ipywidgets import Layout

from helpers.document.blocks import Blocks
from helpers.document.outputs import as_output

NOTEBOOK = Path(__file__).parents[1] / "static" / "notebook"
"""Scripts and style sheets as a notebook carries them; ``helpers.build`` makes them."""


class Printable(anywidget.AnyWidget):
    """What all our widgets share: a lasting id, and a printed form beside the view.

    A subclass gives its ``kind``, ``as_text`` and ``blocks``. ``name`` is also the key under
    which the open page remembers what the reader did.
    """

    kind: ClassVar[str]
    """What the bundles of a subclass are named by."""

    name = t.Unicode(help="Lasting name, as in 'what-is-als/before-the-visit'.").tag(sync=True)
    words = t.Dict(help="The words on the buttons, in the reader's language.").tag(sync=True)

    # The id is fixed so that two runs save the same bytes. A second model under an open id would
    # be closed in the browser when the first one is collected; so there is one, kept here.
    _open_ones: ClassVar[dict[str, Printable]] = {}

    @classmethod
    def opened(cls, name: str, **given: Any) -> Self:
        """The widget of this name: the open one with fresh content, else a new one."""
        model_id = f"{cls.kind}-{name.replace('/', '-')}"
        one = cls._open_ones.get(model_id)
        if isinstance(one, cls) and one.comm is not None:
            with one.hold_sync():
                for trait, value in given.items():
                    one.set_trait(trait, value)
            return one
        layout = Layout(model_id=f"{model_id}-layout")
        one = cls(model_id=model_id, layout=layout, name=name, **given)
        cls._open_ones[model_id] = one
        return one

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
