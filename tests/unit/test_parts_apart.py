"""Each part is drawn by itself: none looks into what another has drawn, nor borrows its scripts."""

import re

import pytest

from helpers.library import ROOT

PARTS = ROOT / "helpers" / "parts"
SCRIPTS = [
    path
    for path in sorted(PARTS.glob("*/*.js"))
    if path.parent.name != "base" and not path.name.endswith(".test.js")
]
PAGE = re.compile(r"\bdocument\s*\.\s*(querySelector|getElement|forms|links)")
BORROWED = re.compile(r"^(?:import|export)\b[^;]*?\bfrom \"\.\./(?!base/|\.\./)", re.M)
OWN = re.compile(
    r"\.replaceChildren\(root\)|\broot\.remove\(\)|navigator\.clipboard|createObjectURL"
)


def reasons(code):
    """What a script does that leads out of its part, or does by itself what the kit does."""
    return [one.group() for rule in (PAGE, BORROWED, OWN) for one in rule.finditer(code)]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_part_keeps_to_itself_and_to_the_kit(path):
    assert reasons(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        'document.querySelector(".als-apples .als-input")?.focus();',
        'import { drawPears } from "../pears/pears-list.js";',
        'import {\n  drawPears,\n} from "../pears/pears-list.js";',
        "el.replaceChildren(root);",
        "navigator.clipboard.writeText(text);",
    ],
)
def test_a_part_that_does_not_is_found(code):
    assert len(reasons(code)) == 1


def test_shapes_of_another_part_may_be_named():
    assert reasons('/** @import { Pear } from "../pears/pears-types.js" */') == []
