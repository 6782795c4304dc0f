"""Emergency numbers of the country that a reader chooses, on the page."""

from __future__ import annotations

import traitlets as t

from helpers.parts.base.base_widget import NOTEBOOK, BaseWidget


class NumbersWidget(BaseWidget):
    """Whom to call, in large figures; the country chosen holds for every page that is open."""

    kind = "numbers"
    _esm = NOTEBOOK / "numbers.js"
    _css = NOTEBOOK / "numbers.css"

    countries = t.List(t.Dict(), help="What to offer: countries and their numbers.").tag(sync=True)
    country = t.Unicode(help="The country chosen, or 'other'; the browser writes it.").tag(
        sync=True
    )
