"""Colours for browsers that do not know ``light-dark()``: the bundles hold none that needs it."""

import re

import pytest

from helpers.build.scripts import STATIC
from helpers.library import ROOT

SHEETS = sorted(STATIC.rglob("*.css"))
WRITTEN = sorted(path for path in (ROOT / "helpers").rglob("*.css") if STATIC not in path.parents)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_browser_gets_a_colour_that_only_new_ones_know(sheet):
    assert "light-dark(" not in sheet.read_text(encoding="utf-8")


def test_every_light_and_dark_colour_that_is_written_is_among_them():
    written = "".join(path.read_text(encoding="utf-8") for path in WRITTEN)
    pairs = set(re.findall(r"(--[\w-]+): light-dark\(", written))
    assert len(pairs) >= 13
    bundled = "".join(path.read_text(encoding="utf-8") for path in SHEETS)
    both = r":var\(--lightningcss-light,#\w+\)\s*var\(--lightningcss-dark,#\w+\)"
    assert {name for name in pairs if re.search(name + both, bundled)} == pairs
