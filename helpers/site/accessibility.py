"""The page that says how accessible the pages are, and the report that programs read beside it."""

from __future__ import annotations

from typing import get_args

from helpers.conformance import FILE, faults, path_of, report_of
from helpers.files import read_text
from helpers.language import written
from helpers.library import Library
from helpers.schema.conformance import Place

PAGE = "accessibility.html"


def told(library: Library) -> dict[str, object]:
    """What the templates tell of the report; nothing where there is none."""
    if (report := report_of(library)) is None:
        return {"report": None}
    judged = library.catalogue.access.judged.flat.format(
        day=written(report.report_date, library.language)
    )
    found = {place: list(faults(report, place)) for place in get_args(Place)}
    return {"report": report, "report_file": FILE, "faults": found, "judged": judged}


def files(library: Library) -> dict[str, str]:
    """The report as it is kept, for programs."""
    path = path_of(library)
    return {FILE: read_text(path, library.shown(path))} if path.exists() else {}
