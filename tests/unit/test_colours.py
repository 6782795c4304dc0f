"""Colours for browsers that do not know ``light-dark()``: every one has a plain value before it."""

import re

import pytest

from helpers.library import ROOT
from helpers.site import assets
from helpers.widgets.colours import KNOWN, with_fallbacks, without_fallback
from helpers.widgets.joined import joined_style

WIDGETS = sorted((ROOT / "helpers" / "widgets").glob("*.css"))
PEAR = "/* Ripe. */\n.pear,\n.fruit {\n  --skin: light-dark(#0a0, #afa);\n  --pip: 1px;\n}\n"
HIGHLIGHT = "::highlight(pear) {\n  color: light-dark(#000, #fff);\n}\n"


@pytest.mark.parametrize("sheet", WIDGETS, ids=lambda path: path.stem)
def test_every_colour_of_a_widget_has_a_fallback(sheet):
    style = joined_style(sheet)
    assert KNOWN in style
    assert list(without_fallback(style)) == []


def test_every_colour_of_the_site_has_a_fallback():
    sheets = assets.own() | assets.of_widgets([path.with_suffix(".js") for path in WIDGETS])
    for name, style in sheets.items():
        if name.endswith(".css"):
            assert list(without_fallback(style)) == [], name


def test_every_colour_token_says_a_light_and_a_dark_value_before_the_pair():
    kit = (ROOT / "helpers" / "widgets" / "kit" / "tokens.css").read_text(encoding="utf-8")
    tokens = re.findall(r"(--als-[\w-]+): light-dark\((.+), (.+)\)", kit)
    assert len(tokens) >= 8
    style = with_fallbacks(kit)
    for name, light, dark in tokens:
        values = re.findall(rf"{name}: (.+?);", style)
        assert values[:4] == [light, dark, dark, light], name
        assert values[4] == f"light-dark({light}, {dark})"


def test_a_colour_without_a_fallback_would_be_seen():
    assert list(without_fallback(PEAR)) == ["--skin: light-dark(#0a0, #afa);"]
    with pytest.raises(ValueError, match="no fallback"):
        with_fallbacks(f"@media print {{ {PEAR} }}")
    with pytest.raises(ValueError, match="no fallback"):
        with_fallbacks(".pear { border: 1px solid light-dark(#0a0, #afa); }")


def test_what_is_no_colour_stays_as_it_is():
    made = with_fallbacks(PEAR)
    assert made.startswith("/* Ripe. */\n.pear,\n.fruit {\n  --skin: #0a0;\n  --pip: 1px;\n}")
    assert made.count("--pip") == 1
    assert with_fallbacks(".pear { color: red; }") == ".pear { color: red; }"


def test_a_page_that_says_what_it_wears_goes_before_the_system():
    made = with_fallbacks(PEAR)
    dark, system = made.index('[data-look="dark"]'), made.index("prefers-color-scheme")
    assert system < dark < made.index('[data-look="light"]') < made.index(KNOWN)


def test_what_cannot_be_inside_another_part_follows_the_system():
    made = with_fallbacks(HIGHLIGHT)
    assert ":where(" not in made
    assert "prefers-color-scheme: dark" in made
