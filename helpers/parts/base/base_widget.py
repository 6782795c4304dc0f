"""A widget that can be printed, and that is the same widget however often its cell runs."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

import anywidget
import traitlets as t
from ipywidgets import Layout

from helpers.built import Entry
from helpers.registry import found

if TYPE_CHECKING:  # a reader's kernel shows what was built, and opens no content
    from helpers.document.blocks import Blocks
    from helpers.library import Library
    from helpers.parts.base.values import Values

NOTEBOOK = Path(__file__).parents[2] / "static" / "notebook"
"""Scripts and style sheets as a notebook carries them; ``helpers.build`` makes them."""


LASTING = "helpers.widgets"
"""Where the widgets stood once: it is saved with every page that a reader holds, as a mere id."""


class BaseWidget(anywidget.AnyWidget):
    """What all our widgets share: a lasting id, and a printed form beside the view.

    A subclass gives its ``kind``. In the folder of its part, ``values.py`` has ``of_page`` and
    ``values_of``, which give its ``Values``, and ``printed.py`` has ``<kind>_as_text`` and
    ``<kind>_blocks``, which take their content. ``name`` is also the key under which the open page
    remembers what the reader did.
    """

    kind: ClassVar[str]
    """What the bundles of a subclass are named by."""

    name = t.Unicode(help="Lasting name, as in 'what-is-als/before-the-visit'.").tag(sync=True)
    words = t.Dict(help="The words on the buttons, in the reader's language.").tag(sync=True)

    _read: Callable[[], tuple[Any, ...]]
    """Gives what the printed form is made of; the browser is sent none of it."""

    _built: Entry | None = None
    """The printed form as it was built; none where the widget was made anew."""

    _only_read = ""
    """What is said where it can be read, and not used; nothing where it stands on no page."""

    # The id is fixed so that two runs save the same bytes. A second model under an open id would
    # be closed in the browser when the first one is collected; so there is one, kept here.
    _open_ones: ClassVar[dict[str, BaseWidget]] = {}

    def __init__(self, name: str, content: tuple[Any, ...], **given: Any) -> None:
        """A new widget.

        Parameters
        ----------
        name : str
            Its lasting name.
        content : tuple
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
        self._read = lambda: content
        self._open_ones[model_id] = self

    @classmethod
    def of(cls, *content: Any, **more: Any) -> Self:
        """The widget of what ``values_of`` in its folder takes."""
        return cls._with(cls._beside("values:values_of")(*content, **more))

    @classmethod
    def of_page(cls, library: Library, topic: str, *name: str) -> Self:
        """The widget of a page, made from its words."""
        one = cls._with(cls._values(library, topic, *name))
        one._only_read = _only_read(library)
        return one

    @classmethod
    def of_built(cls, entry: Entry, library: Callable[[], Library], topic: str, *name: str) -> Self:
        """The widget of a page as it was built; ``library`` is only asked for more than that."""
        one = cls.opened(entry["name"], (), **entry["values"])
        one._built, one._only_read = entry, entry["only_read"]
        one._read = lambda: cls._values(library(), topic, *name).content
        return one

    @classmethod
    def build(cls, library: Library, topic: str, *name: str) -> Entry:
        """What is kept of it for readers."""
        values = cls._values(library, topic, *name)
        one = cls._with(values)
        printed = {"text": one.as_text(), "html": one.as_html(), "only_read": _only_read(library)}
        return {"name": values.name, "values": values.values, **printed}

    @classmethod
    def _with(cls, values: Values) -> Self:
        return cls.opened(values.name, values.content, **values.values)

    @classmethod
    def _values(cls, library: Library, topic: str, *name: str) -> Values:
        made: Values = cls._beside("values:of_page")(library, topic, *name)
        return made

    @classmethod
    def _beside(cls, what: str) -> Callable[..., Any]:
        """A function in the folder of the part, imported when it is called for."""
        made: Callable[..., Any] = found(f"{cls.__module__.rpartition('.')[0]}.{what}")
        return made

    @classmethod
    def opened(cls, name: str, content: tuple[Any, ...], **given: Any) -> Self:
        """The widget of this name: the open one with fresh content, else a new one."""
        one = cls._open_ones.get(cls._id_of(name))
        if not isinstance(one, cls) or one.comm is None:
            return cls(name, content, **given)
        cls._refuse_strangers(given)
        one._read, one._built = lambda: content, None
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

    @property
    def _content(self) -> tuple[Any, ...]:
        return self._read()

    def as_text(self) -> str:
        """The printed form as plain text."""
        if self._built:
            return str(self._built["text"])
        text: str = self._beside(f"printed:{self.kind}_as_text")(*self._content)
        return text

    def blocks(self) -> Blocks:
        """The printed form as blocks."""
        blocks: Blocks = self._beside(f"printed:{self.kind}_blocks")(*self._content)
        return blocks

    def as_html(self) -> str:
        """The printed form as HTML."""
        if self._built:
            return str(self._built["html"])
        html: str = found("helpers.document.outputs:as_output")(self.blocks())
        return html

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
        data |= {"text/plain": self.as_text(), "text/html": self.as_html()}
        # for programs that know no widgets; the press puts it beside the view
        return data | ({"text/markdown": self._only_read} if self._only_read else {}), metadata


def _only_read(library: Library) -> str:
    """What is said where a part can be read, and not used."""
    return str(library.catalogue.cell.only_read.flat)
