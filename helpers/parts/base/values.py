"""What a widget is made of, before there is one."""

from __future__ import annotations

from typing import Any


class Values:
    """The values of a widget by their names, its lasting name, and what its printed form is of.

    Whoever makes them needs the models of content and no widget; whoever shows them again, as they
    were built, needs the widget and no model.
    """

    def __init__(self, name: str, content: tuple[Any, ...], **values: Any) -> None:
        self.name, self.content, self.values = name, content, values
