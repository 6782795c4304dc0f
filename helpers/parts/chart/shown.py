"""A chart on the page: as it was built, or drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from helpers.built import Entry
from helpers.registry import found

if TYPE_CHECKING:  # a reader's kernel shows what was built, and loads no matplotlib
    from helpers.charts import Figure
    from helpers.library import Library


class Chart:
    """A chart as it was built. What else a ``Figure`` has is drawn anew when it is asked for."""

    def __init__(self, entry: Entry, draw: Callable[[], Figure]) -> None:
        self._entry, self._draw = entry, draw

    @classmethod
    def of_page(cls, library: Library, topic: str, *name: str) -> Figure:
        """A chart of a page, drawn from its words and numbers.

        Raises
        ------
        NotFetched
            If what draws is not here: reading does without it.
        """
        try:
            draw = found("helpers.charts.drawing:of_page")
        except ModuleNotFoundError as missing:
            if (missing.name or "").partition(".")[0] != "matplotlib":
                raise
            from helpers.files import NotFetched  # it reads content, and readers' kernels do not

            raise NotFetched("A chart that has changed", "matplotlib") from None
        figure: Figure = draw(library, topic, *name)
        return figure

    @classmethod
    def of_built(
        cls, entry: Entry, library: Callable[[], Library], topic: str, *name: str
    ) -> Chart:
        """A chart of a page as it was built; ``library`` is only asked for more than that."""
        return cls(entry, lambda: cls.of_page(library(), topic, *name))

    @classmethod
    def build(cls, library: Library, topic: str, *name: str) -> Entry:
        """What is kept of it for readers."""
        one = cls.of_page(library, topic, *name)
        return {"text": one.as_text(), "html": one.as_html()}

    def as_text(self) -> str:
        """The chart for readers of plain text."""
        text: str = self._entry["text"]
        return text

    def as_html(self) -> str:
        """The chart for a page; it needs no style sheet and no script."""
        html: str = self._entry["html"]
        return html

    def __repr__(self) -> str:
        return self.as_text()

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        return {"text/plain": self.as_text(), "text/html": self.as_html()}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # Jupyter asks for many forms that a chart does not have
            raise AttributeError(name)
        return getattr(self._draw(), name)
